import type { OrganisationId, UnitId } from '../../base/ids.ts';
import {
  bottom,
  cardFrame,
  cardGap,
  cardSize,
  type Frame,
  organisationGap,
  organisationPadding,
  overlaps,
  type Point,
  right,
  surround,
  unitPadding,
} from '../geometry.ts';
import type { Link } from '../link.ts';
import type { Note } from '../note.ts';
import { newOrganisation, type Organisation, type Side } from '../organisation.ts';
import type { Person } from '../person.ts';
import { type Project, unitsOf } from '../project.ts';
import { newUnit, type Unit } from '../unit.ts';
import type { Change } from './change.ts';
import { makeRoom } from './make-room.ts';

export const addPerson =
  (person: Person): Change =>
  (draft) => {
    draft.people[person.id] = person;
    makeRoom(draft);
  };

export const addPeople =
  (people: readonly Person[]): Change =>
  (draft) => {
    for (const person of people) draft.people[person.id] = person;
    makeRoom(draft);
  };

export const addUnit =
  (unit: Unit): Change =>
  (draft) => {
    draft.units[unit.id] = unit;
    makeRoom(draft);
  };

export const addOrganisation =
  (organisation: Organisation): Change =>
  (draft) => {
    draft.organisations[organisation.id] = organisation;
  };

export const addLink =
  (link: Link): Change =>
  (draft) => {
    draft.links[link.id] = link;
  };

export const addNote =
  (note: Note): Change =>
  (draft) => {
    draft.notes[note.id] = note;
  };

/** The first free place for a card in a unit, or in an organisation outside its units: row by row, left to right. */
export function freePlace(project: Project, organisation: OrganisationId, unit?: UnitId): Point {
  const holder = unit ? project.units[unit]?.frame : project.organisations[organisation]?.frame;
  if (!holder) return { x: 0, y: 0 };
  const padding = unit ? unitPadding : organisationPadding;
  const taken = obstacles(project, unit);
  const columns = Math.max(1, Math.floor((holder.width - 2 * padding.side + cardGap) / (cardSize.width + cardGap)));
  for (let row = 0; ; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const place = {
        x: holder.x + padding.side + column * (cardSize.width + cardGap),
        y: holder.y + padding.top + row * (cardSize.height + cardGap),
      };
      if (!taken.some((frame) => overlaps(frame, cardFrame(place)))) return place;
    }
  }
}

function obstacles(project: Project, unit: UnitId | undefined): Frame[] {
  const cards = Object.values(project.people)
    .filter((person) => unit === undefined || person.unit === unit)
    .map((person) => cardFrame(person.position));
  return unit ? cards : [...cards, ...Object.values(project.units).map((other) => other.frame)];
}

/** A unit below the others of its organisation, as wide as the organisation allows. */
export function unitBelow(project: Project, organisation: Organisation, name: string): Unit {
  const units = surround(unitsOf(project, organisation.id).map((unit) => unit.frame));
  const top = units ? bottom(units) + cardGap : organisation.frame.y + organisationPadding.top;
  const width = Math.max(
    organisation.frame.width - 2 * organisationPadding.side,
    cardSize.width + 2 * unitPadding.side,
  );
  const height = unitPadding.top + cardSize.height + unitPadding.bottom;
  return newUnit(organisation.id, name, { x: organisation.frame.x + organisationPadding.side, y: top, width, height });
}

/** An organisation to the right of all others (a partner) or below them (anybody else). */
export function organisationBeside(project: Project, name: string, side: Side): Organisation {
  const all = surround(Object.values(project.organisations).map((organisation) => organisation.frame));
  const size = { width: 492, height: 320 };
  if (!all) return newOrganisation(name, side, { x: 0, y: 0, ...size });
  const at =
    side === 'other' ? { x: all.x, y: bottom(all) + organisationGap } : { x: right(all) + organisationGap, y: all.y };
  return newOrganisation(name, side, { ...at, ...size });
}
