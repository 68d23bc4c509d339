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

/** Moves people, and lets each belong to the unit and organisation its card now lies in. */
export const movePeople =
  (people: readonly PersonId[], by: Point): Change =>
  (draft) => {
    for (const id of people) {
      shiftPerson(draft, id, by);
      const person = draft.people[id];
      if (!person) continue;
      const belonging = belongingAt(draft, centre(cardFrame(person.position)));
      if (belonging) assign(draft, id, belonging);
    }
    makeRoom(draft);
  };

/** Everything that is selected moves together; what lies in a moved frame moves once. */
export const moveItems =
  (ids: ReadonlySet<string>, by: Point): Change =>
  (draft) => {
    const organisations = Object.values(draft.organisations).filter((each) => ids.has(each.id));
    const moved = new Set(organisations.map((each) => each.id));
    for (const each of organisations) shiftOrganisation(draft, each.id, by);
    const units = Object.values(draft.units).filter((unit) => ids.has(unit.id) && !moved.has(unit.organisation));
    const movedUnits = new Set(units.map((unit) => unit.id));
    for (const unit of units) shiftUnit(draft, unit.id, by);
    for (const note of Object.values(draft.notes)) if (ids.has(note.id)) note.frame = shiftedFrame(note.frame, by);
    const people = Object.values(draft.people)
      .filter((person) => ids.has(person.id) && !moved.has(person.organisation))
      .filter((person) => !(person.unit && movedUnits.has(person.unit)));
    movePeople(
      people.map((person) => person.id),
      by,
    )(draft);
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

function assign(draft: Project, id: PersonId, belonging: Belonging): void {
  const person = draft.people[id];
  if (!person) return;
  person.organisation = belonging.organisation;
  if (belonging.unit) person.unit = belonging.unit;
  else delete person.unit;
  // "Me" is a person of our organisation; whoever moves over to the other side no longer is.
  if (draft.me === id && draft.organisations[belonging.organisation]?.side !== 'ours') delete draft.me;
}
