import {
  cardFrame,
  type Frame,
  organisationGap,
  organisationPadding,
  overlaps,
  right,
  surround,
  unitPadding,
} from '../../model/geometry.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { foldedName } from '../folded-name.ts';
import type { Placeless } from './lay-out.ts';
import type { Preview } from './preview.ts';

/**
 * Puts everybody where the file has them, with frames around them; only in a project without people, where every person
 * has a place in the file and no two organisations or units lie on each other. Else nothing is changed and false is given.
 */
export function asFound(project: Project, placeless: Placeless, { people: rows, found }: Preview): boolean {
  const { organisations, units, people } = placeless;
  const placed = new Set(rows.filter((row) => row.found.position).map(({ id }) => id));
  if (Object.keys(project.people).length > 0 || people.length === 0) return false;
  if (!people.every(({ id }) => placed.has(id))) return false;
  const inUnit = Map.groupBy(people, ({ unit }) => unit);
  const framedUnits = units.map((unit) => ({
    ...unit,
    frame: around(cards(inUnit.get(unit.id)), unitPadding, unit.frame),
  }));
  const told = new Map(found.organisations.map(({ name, frame }) => [foldedName(name), frame]));
  const used = [...Object.values(project.organisations), ...organisations].flatMap((organisation) => {
    const members = people.filter((person) => person.organisation === organisation.id);
    const itsUnits = framedUnits.filter((unit) => unit.organisation === organisation.id);
    const inside = [...itsUnits.flatMap(({ frame }) => frame ?? []), ...cards(members)];
    const frame = around(inside, organisationPadding, told.get(foldedName(organisation.name)));
    return frame ? [{ ...organisation, frame }] : [];
  });
  if (liesOnEachOther(used, framedUnits, people)) return false;
  for (const unit of framedUnits) project.units[unit.id] = { ...unit, frame: unit.frame ?? nowhere };
  for (const person of people) project.people[person.id] = person;
  const all = surround(used.flatMap(({ frame }) => frame ?? []));
  for (const organisation of used) project.organisations[organisation.id] = organisation;
  for (const organisation of [...Object.values(project.organisations), ...organisations])
    if (all && !used.some(({ id }) => id === organisation.id))
      project.organisations[organisation.id] = { ...organisation, frame: beside(organisation, all) };
  return true;
}

type Framed = { frame: Frame | undefined };

function liesOnEachOther(
  organisations: readonly Framed[],
  units: readonly Framed[],
  people: readonly Person[],
): boolean {
  const [grounds, parts] = [organisations, units].map((all) => all.flatMap(({ frame }) => frame ?? [])) as [
    Frame[],
    Frame[],
  ];
  const outside = cards(people.filter(({ unit }) => unit === undefined));
  return (
    someOverlap(grounds) || someOverlap(parts) || outside.some((card) => parts.some((part) => overlaps(card, part)))
  );
}

/** An organisation that has nobody in it stands on its side of the others. */
function beside({ side, frame }: Organisation, all: Frame): Frame {
  const { width, height } = frame;
  const x = side === 'ours' ? all.x - organisationGap - width : right(all) + organisationGap;
  return { x, y: all.y, width, height };
}

const nowhere: Frame = { x: 0, y: 0, width: 1, height: 1 };

const cards = (people: readonly Person[] = []): Frame[] => people.map(({ position }) => cardFrame(position));

type Padding = { side: number; top: number; bottom: number };

/** A frame around what is in it, and around the one that the file has for it. */
function around(
  inside: readonly Frame[],
  { side, top, bottom: below }: Padding,
  told: Frame | undefined,
): Frame | undefined {
  const content = surround(inside);
  if (!content) return told;
  const padded = {
    x: content.x - side,
    y: content.y - top,
    width: content.width + 2 * side,
    height: content.height + top + below,
  };
  return told && told.width > 1 ? surround([padded, told]) : padded;
}

const someOverlap = (frames: readonly Frame[]): boolean =>
  frames.some((frame, nth) => frames.slice(nth + 1).some((other) => overlaps(frame, other)));
