import type { PersonId, UnitId } from '../../base/ids.ts';
import type { Day } from '../../base/text.ts';
import type { Change } from './change.ts';

/** These people's answers were looked at on this day and still hold. Who has given no answer is left alone. */
export const confirmApprovals =
  (people: readonly PersonId[], reviewed: Day): Change =>
  (draft) => {
    for (const id of people) {
      const approval = draft.people[id]?.approval;
      if (approval?.value) approval.reviewed = reviewed;
    }
  };

/** The attitude of a unit was looked at on this day and still holds. */
export const confirmAttitude =
  (id: UnitId, reviewed: Day): Change =>
  (draft) => {
    const attitude = draft.units[id]?.attitude;
    if (attitude) attitude.reviewed = reviewed;
  };

/** Our place in the priorities of a unit was looked at on this day and still holds. */
export const confirmPriority =
  (id: UnitId, reviewed: Day): Change =>
  (draft) => {
    const priority = draft.units[id]?.priority;
    if (priority) priority.reviewed = reviewed;
  };
