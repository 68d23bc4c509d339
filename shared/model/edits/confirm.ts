import type { PersonId, UnitId } from '../../base/ids.ts';
import type { Day } from '../../base/text.ts';
import type { Change } from './change.ts';

type Judged = { value?: unknown; current?: unknown; rank?: unknown; of?: unknown; reviewed?: Day | undefined };

const whatIsSaid = ['value', 'current', 'rank', 'of'] as const;

/** A judgement as it was changed. Where it says something new, somebody looked at it `on` that day; what we want is no news. */
export function lookedAtIfNew<Each extends Judged>(before: Each | undefined, after: Each, on: Day): Each {
  const isNew = whatIsSaid.some((name) => after[name] !== undefined && after[name] !== before?.[name]);
  return isNew ? { ...after, reviewed: on } : after;
}

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
