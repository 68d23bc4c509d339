import { z } from 'zod';
import {
  type LinkId,
  type NoteId,
  newId,
  type OrganisationId,
  organisationId,
  type PersonId,
  type UnitId,
  unitId,
} from '../../base/ids.ts';
import { linkSchema } from '../link.ts';
import { noteSchema } from '../note.ts';
import { organisationSchema, side } from '../organisation.ts';
import { personSchema } from '../person.ts';
import type { Project } from '../project.ts';
import { unitSchema } from '../unit.ts';

/** Where copied people and units come from, as far as it was not copied along: enough to find it in another project. */
const homesSchema = z.strictObject({
  organisations: z.array(z.strictObject({ id: organisationId, name: z.string(), side })),
  units: z.array(z.strictObject({ id: unitId, organisation: organisationId, name: z.string() })),
});

/** A part of a project that stands for itself: what is copied, and what can be pasted into any project. */
const pieceSchema = z.strictObject({
  format: z.literal('accord-piece'),
  version: z.literal(1),
  organisations: z.array(organisationSchema),
  units: z.array(unitSchema),
  people: z.array(personSchema),
  links: z.array(linkSchema),
  notes: z.array(noteSchema),
  homes: homesSchema,
});
export type Piece = z.infer<typeof pieceSchema>;

/** What is selected, with everything in it and the lines between its people. */
export function pieceOf(project: Project, ids: ReadonlySet<string>): Piece {
  const organisations = Object.values(project.organisations).filter(({ id }) => ids.has(id));
  const whole = new Set<string>(organisations.map(({ id }) => id));
  const units = Object.values(project.units).filter((unit) => ids.has(unit.id) || whole.has(unit.organisation));
  for (const unit of units) whole.add(unit.id);
  const people = Object.values(project.people).filter(
    ({ id, organisation, unit }) => ids.has(id) || whole.has(organisation) || (unit && whole.has(unit)),
  );
  const copied = new Set(people.map(({ id }) => id));
  return {
    format: 'accord-piece',
    version: 1,
    organisations,
    units,
    people,
    links: Object.values(project.links).filter(({ from, to }) => copied.has(from) && copied.has(to)),
    notes: Object.values(project.notes).filter(({ id }) => ids.has(id)),
    homes: homesOf(project, [...units, ...people], whole),
  };
}

type Housed = { organisation: OrganisationId; unit?: UnitId | undefined };

function homesOf(project: Project, housed: readonly Housed[], whole: ReadonlySet<string>): Piece['homes'] {
  const outside = <Id extends string>(ids: readonly (Id | undefined)[]) =>
    [...new Set(ids)].filter((id) => id !== undefined && !whole.has(id)) as Id[];
  const organisations = outside(housed.map(({ organisation }) => organisation))
    .flatMap((id) => project.organisations[id] ?? [])
    .map(({ id, name, side: itsSide }) => ({ id, name, side: itsSide }));
  const units = outside(housed.map(({ unit }) => unit))
    .flatMap((id) => project.units[id] ?? [])
    .map(({ id, organisation, name }) => ({ id, organisation, name }));
  return { organisations, units };
}

/** Whether there is nothing in it that could be pasted. */
export const isEmpty = (piece: Piece): boolean =>
  [piece.organisations, piece.units, piece.people, piece.notes].every((records) => records.length === 0);

export const writePiece = (piece: Piece): string => JSON.stringify(piece);

/** A piece that some program left on the clipboard; nothing when it is not sound in every field and reference. */
export function readPiece(text: string): Piece | undefined {
  try {
    const read = pieceSchema.safeParse(JSON.parse(text));
    return read.success && isSound(read.data) ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function isSound({ organisations, units, people, links, homes }: Piece): boolean {
  const houses = new Set([...organisations, ...homes.organisations].map(({ id }) => id));
  const houseOf = new Map([...units, ...homes.units].map(({ id, organisation }) => [id, organisation]));
  const known = new Set(people.map(({ id }) => id));
  return (
    [...houseOf.values()].every((id) => houses.has(id)) &&
    people.every(({ organisation }) => houses.has(organisation)) &&
    people.every(({ organisation, unit }) => !unit || houseOf.get(unit) === organisation) &&
    links.every(({ from, to }) => from !== to && known.has(from) && known.has(to))
  );
}

/** The same piece as new records, so that it can stand beside the one it was copied from. */
export function renewed(piece: Piece): Piece {
  const organisations = fresh<OrganisationId>(piece.organisations);
  const units = fresh<UnitId>(piece.units);
  const people = fresh<PersonId>(piece.people);
  return {
    ...piece,
    organisations: piece.organisations.map((each) => ({ ...each, id: organisations(each.id) })),
    units: piece.units.map((each) => ({
      ...each,
      id: units(each.id),
      organisation: organisations(each.organisation),
    })),
    people: piece.people.map((each) => ({
      ...each,
      id: people(each.id),
      organisation: organisations(each.organisation),
      ...(each.unit && { unit: units(each.unit) }),
    })),
    links: piece.links.map((each) => ({
      ...each,
      id: newId<LinkId>(),
      from: people(each.from),
      to: people(each.to),
    })),
    notes: piece.notes.map((each) => ({ ...each, id: newId<NoteId>() })),
  };
}

/** New ids for these records; an id of anything else stays as it is. */
function fresh<Id extends string>(records: readonly { id: Id }[]): (id: Id) => Id {
  const ids = new Map(records.map(({ id }) => [id, newId<Id>()]));
  return (id) => ids.get(id) ?? id;
}

/** The records of a piece that do not come along with another one: what is selected once it is pasted. */
export function topOf({ organisations, units, people, notes }: Piece): string[] {
  const whole = new Set<string>([...organisations, ...units].map(({ id }) => id));
  return [
    ...organisations,
    ...units.filter(({ organisation }) => !whole.has(organisation)),
    ...people.filter(({ organisation, unit }) => !whole.has(organisation) && !(unit && whole.has(unit))),
    ...notes,
  ].map(({ id }) => id);
}
