import type { OrganisationId, UnitId } from '../../base/ids.ts';
import { bottom, cardFrame, contains, type Frame, organisationGap, type Point, right, surround } from '../geometry.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Project } from '../project.ts';
import { inRows } from '../rows.ts';
import type { Change } from './change.ts';
import { freePlaces, freeShift, groundOf, takenIn } from './free-room.ts';
import { makeRoom } from './make-room.ts';
import type { Belonging } from './move.ts';
import type { Piece } from './piece.ts';
import { shifted, shiftedFrame } from './shift.ts';

/** Where a piece is to go: a chosen unit or organisation, else where it came from; and the middle of what is seen. */
export type Aim = { place?: Belonging | undefined; middle?: Point | undefined };

/** Puts a piece with ids of its own into a project, beside what is there and never on top of it. */
export const pastePiece =
  (piece: Piece, aim: Aim): Change =>
  (draft) => {
    pasteOrganisations(draft, piece);
    pasteUnits(draft, piece, aim);
    pastePeople(draft, piece, aim);
    for (const link of piece.links) draft.links[link.id] = link;
    pasteNotes(draft, piece, aim);
    makeRoom(draft);
  };

const nowhere: Point = { x: 0, y: 0 };
const idsOf = <Id>(records: readonly { id: Id }[]): ReadonlySet<Id> => new Set(records.map(({ id }) => id));

/** A partnership has one organisation of ours: a copy of it becomes one of the others. */
const asCopy = (organisation: Organisation): Organisation =>
  organisation.side === 'ours' ? { ...organisation, side: 'other' } : organisation;

function pasteOrganisations(draft: Project, piece: Piece): void {
  const copies = piece.organisations.map(asCopy);
  const group = surround(copies.map(({ frame }) => frame));
  if (!group) return;
  const by = besideAll(draft, group, copies);
  const whole = idsOf(copies);
  for (const copy of copies) draft.organisations[copy.id] = { ...copy, frame: shiftedFrame(copy.frame, by) };
  for (const unit of piece.units)
    if (whole.has(unit.organisation)) draft.units[unit.id] = { ...unit, frame: shiftedFrame(unit.frame, by) };
  for (const person of piece.people) if (whole.has(person.organisation)) put(draft, person, by);
}

/** Partners stand to the right of everybody, others below. */
function besideAll(draft: Project, group: Frame, copies: readonly Organisation[]): Point {
  const all = surround(Object.values(draft.organisations).map(({ frame }) => frame));
  if (!all) return nowhere;
  const partners = copies.some(({ side }) => side === 'partner');
  return partners
    ? { x: right(all) + organisationGap - group.x, y: all.y - group.y }
    : { x: all.x - group.x, y: bottom(all) + organisationGap - group.y };
}

function pasteUnits(draft: Project, piece: Piece, aim: Aim): void {
  const whole = idsOf(piece.organisations);
  const units = piece.units.filter((unit) => !whole.has(unit.organisation));
  const groups = Map.groupBy(units, (unit) => aim.place?.organisation ?? homeOf(draft, piece, unit.organisation));
  for (const [organisation, group] of groups) {
    if (!organisation) continue;
    const stays = group.every((unit) => unit.organisation === organisation);
    const ground = groundOf(draft, { organisation });
    const frames = group.map(({ frame }) => frame);
    const by = landing(frames, stays ? undefined : ground, takenIn(draft, { organisation }), ground);
    for (const unit of group) {
      draft.units[unit.id] = { ...unit, organisation, frame: shiftedFrame(unit.frame, by) };
      for (const person of piece.people) if (person.unit === unit.id) put(draft, { ...person, organisation }, by);
    }
  }
}

function pastePeople(draft: Project, piece: Piece, aim: Aim): void {
  const [whole, units] = [idsOf(piece.organisations), idsOf(piece.units)];
  const people = piece.people.filter(
    ({ organisation, unit }) => !whole.has(organisation) && !(unit && units.has(unit)),
  );
  const groups = new Map<string, { belonging: Belonging; people: Person[] }>();
  for (const person of people) {
    const belonging = aim.place ?? belongingOf(draft, piece, person);
    if (!belonging) continue;
    const key = belonging.unit ?? belonging.organisation;
    const group = groups.get(key) ?? { belonging, people: [] };
    group.people.push(person);
    groups.set(key, group);
  }
  for (const { belonging, people: group } of groups.values()) settle(draft, belonging, group, aim.middle);
}

/** People keep their places among themselves where the ground is wide enough, and stand in rows where it is not. */
function settle(draft: Project, belonging: Belonging, people: readonly Person[], middle: Point | undefined): void {
  const frames = people.map(({ position }) => cardFrame(position));
  const group = surround(frames);
  if (!group) return;
  const ground = groundOf(draft, belonging);
  const stays = people.every((each) => each.organisation === belonging.organisation && each.unit === belonging.unit);
  const { organisation, unit } = belonging;
  const at = (person: Person, by: Point) => put(draft, { ...person, organisation, unit }, by);
  if (!stays && group.width > ground.width) {
    const places = freePlaces(draft, belonging, people.length);
    for (const [nth, person] of inRows(people, ({ position }) => position).entries())
      at({ ...person, position: places[nth] ?? ground }, nowhere);
    return;
  }
  const seen = middle && contains(ground, middle) ? centred(group, middle) : ground;
  const by = landing(frames, stays ? undefined : seen, takenIn(draft, belonging), ground);
  for (const person of people) at(person, by);
}

const centred = ({ width, height }: Frame, { x, y }: Point): Point => ({ x: x - width / 2, y: y - height / 2 });

/** How far a group moves: to a corner first, if one is given, and from there to where nothing is in the way. */
function landing(group: readonly Frame[], corner: Point | undefined, taken: readonly Frame[], ground?: Frame): Point {
  const around = surround(group);
  if (!around) return nowhere;
  const first = corner ? { x: Math.round(corner.x - around.x), y: Math.round(corner.y - around.y) } : nowhere;
  const then = freeShift(
    group.map((frame) => shiftedFrame(frame, first)),
    taken,
    ground,
  );
  return { x: first.x + then.x, y: first.y + then.y };
}

function put(draft: Project, person: Person, by: Point): void {
  const { unit, ...rest } = person;
  const position = { ...person.position, ...shifted(person.position, by) };
  draft.people[person.id] = { ...rest, ...(unit && { unit }), position };
}

function pasteNotes(draft: Project, piece: Piece, { middle }: Aim): void {
  const frames = piece.notes.map(({ frame }) => frame);
  const group = surround(frames);
  if (!group) return;
  const cards = Object.values(draft.people).map(({ position }) => cardFrame(position));
  const taken = [...cards, ...Object.values(draft.notes).map(({ frame }) => frame)];
  const by = landing(frames, middle && centred(group, middle), taken);
  for (const note of piece.notes) draft.notes[note.id] = { ...note, frame: shiftedFrame(note.frame, by) };
}

/** The organisation that people of a copied one go to: the same one, else one of its name and side, else of its side. */
function homeOf(project: Project, piece: Piece, id: OrganisationId): OrganisationId | undefined {
  if (project.organisations[id]) return id;
  const home = piece.homes.organisations.find((each) => each.id === id);
  const all = Object.values(project.organisations);
  const found =
    all.find(({ name, side }) => name === home?.name && side === home.side) ??
    all.find(({ side }) => side === home?.side) ??
    all.find(({ side }) => side === 'ours');
  return found?.id;
}

function belongingOf(project: Project, piece: Piece, person: Person): Belonging | undefined {
  const organisation = homeOf(project, piece, person.organisation);
  return organisation && { organisation, unit: person.unit && unitLike(project, piece, person.unit, organisation) };
}

function unitLike(project: Project, piece: Piece, id: UnitId, organisation: OrganisationId): UnitId | undefined {
  if (project.units[id]?.organisation === organisation) return id;
  const home = piece.homes.units.find((each) => each.id === id);
  return Object.values(project.units).find((unit) => unit.organisation === organisation && unit.name === home?.name)
    ?.id;
}
