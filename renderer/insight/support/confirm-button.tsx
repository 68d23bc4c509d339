import { organisationName } from '../../../shared/answers/support-names.ts';
import type { OrganisationId, UnitId } from '../../../shared/base/ids.ts';
import type { Day } from '../../../shared/base/text.ts';
import type { SupportRow } from '../../../shared/insight/support.ts';
import type { Change } from '../../../shared/model/edits/change.ts';
import { confirmApprovals, confirmAttitude, confirmPriority } from '../../../shared/model/edits/confirm.ts';
import { lastLookedAt } from '../../../shared/model/person-judgements.ts';
import type { Project } from '../../../shared/model/project.ts';
import { useApp, useProject } from '../../store/app.ts';
import { today } from '../../store/today.ts';

/** Says that a row was looked at today and still holds. Where nothing is known there is nothing to confirm. */
export function ConfirmButton({ organisation, row }: { organisation: OrganisationId; row: SupportRow }) {
  const app = useApp();
  const project = useProject((it) => it);
  const confirming = confirmationOf(project, organisation, row);
  if (!confirming) return null;
  const isDone = confirming.lookedAt.every((day) => day === today());
  return (
    <button
      type="button"
      aria-disabled={isDone}
      aria-label={isDone ? `${confirming.what}: confirmed today` : `Confirm ${confirming.what} today`}
      onClick={() => isDone || app.projects.edit(`Confirm ${confirming.what}`, confirming.confirm(today()))}
    >
      {isDone ? 'Confirmed today' : 'Confirm today'}
    </button>
  );
}

/** `lookedAt` has the day of everything that is confirmed: each must be of today before there is nothing left to confirm. */
type Confirmation = { what: string; lookedAt: (Day | undefined)[]; confirm: (day: Day) => Change };

function confirmationOf(project: Project, organisation: OrganisationId, row: SupportRow): Confirmation | undefined {
  if (row.unaged === 'not-known') return undefined;
  const nameOfUnit = (id: UnitId) => project.units[id]?.name || 'a unit';
  if (row.kind === 'approval') {
    const answered = [...row.approved, ...row.refused];
    const what = `the answer of senior management of ${organisationName(project, organisation)}`;
    const approvals = answered.map((id) => project.people[id]?.approval);
    const lookedAt = approvals.map((approval) => approval && lastLookedAt(approval));
    return { what, lookedAt, confirm: (day) => confirmApprovals(answered, day) };
  }
  const { unit } = row;
  const lookedAt = [row.confirmed];
  if (unit === undefined) return undefined;
  if (row.kind === 'front-line')
    return { what: `the attitude of ${nameOfUnit(unit)}`, lookedAt, confirm: (day) => confirmAttitude(unit, day) };
  return { what: `the priority of ${nameOfUnit(unit)}`, lookedAt, confirm: (day) => confirmPriority(unit, day) };
}
