import { byCodePoints } from '../base/code-points.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import { lastLookedAt } from './person-judgements.ts';
import type { Project } from './project.ts';

/**
 * A day on which to ask somebody again for approval, or a unit for our place in its priorities; and the day what they said
 * was last looked at.
 */
export type AskAgain = { day: Day; reviewed: Day | undefined } & (
  | { kind: 'person'; id: PersonId }
  | { kind: 'unit'; id: UnitId }
);

type Noted = { askAgain?: Day | undefined; reviewed?: Day | undefined; on?: Day | undefined } | undefined;

/** Every day on which to ask again, the earliest first; those of one day by name, then by id. */
export function daysToAskAgain(project: Project): AskAgain[] {
  const found: { asked: AskAgain; name: string }[] = [];
  const note = (noted: Noted, whom: Pick<AskAgain, 'kind' | 'id'>, name: string) => {
    if (!noted?.askAgain) return;
    found.push({ asked: { ...whom, day: noted.askAgain, reviewed: lastLookedAt(noted) } as AskAgain, name });
  };
  for (const { id, name, approval } of Object.values(project.people)) note(approval, { kind: 'person', id }, name);
  for (const { id, name, priority } of Object.values(project.units)) note(priority, { kind: 'unit', id }, name);
  return found
    .sort(
      (a, b) =>
        byCodePoints(a.asked.day, b.asked.day) || byCodePoints(a.name, b.name) || byCodePoints(a.asked.id, b.asked.id),
    )
    .map(({ asked }) => asked);
}

/** Those that are still to come; today is one of them. */
export const comingToAsk = (project: Project, today: Day): AskAgain[] =>
  daysToAskAgain(project).filter(({ day }) => day >= today);

/** Those whose day is past and about which nothing was answered or reviewed on that day or since. */
export const overdueToAsk = (project: Project, today: Day): AskAgain[] =>
  daysToAskAgain(project).filter(({ day, reviewed }) => day < today && (reviewed === undefined || reviewed < day));
