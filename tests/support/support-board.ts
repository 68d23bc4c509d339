import { supportOf } from '../../shared/insight/support.ts';
import type { Approval } from '../../shared/model/person.ts';
import { newPerson, type Person, type Role } from '../../shared/model/person.ts';
import { newUnit, type Unit } from '../../shared/model/unit.ts';
import { smallProject } from './small-project.ts';

export const boardDay = '2026-11-24';

/** The small project with nobody in it but who is put there, and its key support board on a day. */
export function boardProject() {
  const { project, ours, partner } = smallProject();
  project.people = {};
  project.units = {};
  project.links = {};
  const add = (name: string, roles: Role[], more: Partial<Person> = {}, organisation = partner.id): Person => {
    const person = newPerson(organisation, name, { x: 0, y: 0 }, { roles, ...more });
    project.people[person.id] = person;
    return person;
  };
  const addUnit = (name: string, more: Partial<Unit> = {}, organisation = partner.id): Unit => {
    const unit = newUnit(organisation, name, { x: 0, y: 0, width: 200, height: 100 }, more);
    project.units[unit.id] = unit;
    return unit;
  };
  const answer = (value: Approval['value'], more: Partial<Approval> = {}): Pick<Person, 'approval'> => ({
    approval: { ...(value ? { value } : {}), basis: '', ...more },
  });
  const board = (day = boardDay) => supportOf(project, day);
  const rows = (day = boardDay) => board(day).sides.find(({ organisation }) => organisation === partner.id)?.rows ?? [];
  const approval = (day = boardDay) => {
    const row = rows(day).find(({ kind }) => kind === 'approval');
    if (row?.kind !== 'approval') throw new Error('there is no row for the approval');
    return row;
  };
  return { project, ours, partner, add, addUnit, answer, board, rows, approval };
}
