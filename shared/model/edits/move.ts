import type { OrganisationId, PersonId, UnitId } from '../../base/ids.ts';
import { cardFrame, centre, contains, type Point } from '../geometry.ts';
import type { Project } from '../project.ts';
import type { Change } from './change.ts';
import { makeRoom } from './make-room.ts';
import { shiftedFrame, shiftOrganisation, shiftPerson, shiftUnit } from './shift.ts';

/** Where something belongs: an organisation and perhaps one of its units. */
export type Belonging = { organisation: OrganisationId; unit?: UnitId | undefined };

/** The unit or organisation whose ground is at this place; the smallest one where several are. */
export function belongingAt(project: Project, at: Point): Belonging | undefined {
  const unit = Object.values(project.units).find((candidate) => contains(candidate.frame, at));
  if (unit) return { organisation: unit.organisation, unit: unit.id };
  const organisation = Object.values(project.organisations).find((candidate) => contains(candidate.frame, at));
  return organisation && { organisation: organisation.id };
}

/** Everything that is selected moves together; what lies in a moved frame moves once. */
export const moveItems = (ids: ReadonlySet<string>, by: Point): Change =>
  moveEach(new Map([...ids].map((id) => [id, by])));

/** Each of these moves by a distance of its own; what lies in a moved frame moves with the frame alone. */
export const moveEach =
  (distances: ReadonlyMap<string, Point>): Change =>
  (draft) => {
    const moved = new Set<string>();
    for (const { id } of Object.values(draft.organisations)) move(id, (by) => shiftOrganisation(draft, id, by));
    for (const { id, organisation } of Object.values(draft.units))
      if (!moved.has(organisation)) move(id, (by) => shiftUnit(draft, id, by));
    for (const note of Object.values(draft.notes))
      move(note.id, (by) => {
        note.frame = shiftedFrame(note.frame, by);
      });
    for (const id of distances.keys()) {
      const person = draft.people[id as PersonId];
      if (!person || moved.has(person.organisation) || (person.unit && moved.has(person.unit))) continue;
      move(id, (by) => {
        shiftPerson(draft, person.id, by);
        belongWhereItLies(draft, person.id);
      });
    }
    makeRoom(draft);

    function move(id: string, shift: (by: Point) => void): void {
      const by = distances.get(id);
      if (!by) return;
      moved.add(id);
      if (by.x !== 0 || by.y !== 0) shift(by);
    }
  };

/** Moves a person over into another organisation or unit, to a given place on the map. */
export const movePersonTo =
  (id: PersonId, belonging: Belonging, at: Point): Change =>
  (draft) => {
    const person = draft.people[id];
    if (!person) return;
    person.position = { ...person.position, ...at };
    assign(draft, id, belonging);
    makeRoom(draft);
  };

function belongWhereItLies(draft: Project, id: PersonId): void {
  const person = draft.people[id];
  const belonging = person && belongingAt(draft, centre(cardFrame(person.position)));
  if (belonging) assign(draft, id, belonging);
}

/** Lets a person belong to an organisation, and to one of its units or to none. */
export function assign(draft: Project, id: PersonId, belonging: Belonging): void {
  const person = draft.people[id];
  if (!person) return;
  person.organisation = belonging.organisation;
  if (belonging.unit) person.unit = belonging.unit;
  else delete person.unit;
  // "Me" is a person of our organisation; whoever moves over to the other side no longer is.
  if (draft.me === id && draft.organisations[belonging.organisation]?.side !== 'ours') delete draft.me;
}
