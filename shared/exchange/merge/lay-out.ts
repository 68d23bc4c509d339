import type { OrganisationId, UnitId } from '../../base/ids.ts';
import { organisationBeside } from '../../model/edits/add.ts';
import { freePlaces, groundOf, takenIn } from '../../model/edits/free-room.ts';
import { makeRoom } from '../../model/edits/make-room.ts';
import { bottom, cardGap, cardSize, type Frame, type Point, surround, unitPadding } from '../../model/geometry.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Unit } from '../../model/unit.ts';

/** What has come into a project and has no place on the map yet. */
export type Placeless = {
  organisations: readonly Organisation[];
  units: readonly Unit[];
  people: readonly Person[];
};

/**
 * Puts what is not on the map yet into a project: people in rows on free ground, new units in rows under those that are
 * there, new organisations beside the others. What stood there stays, unless it has to make room.
 */
export function layOut(project: Project, { organisations, units, people }: Placeless): void {
  const unitsOf = Map.groupBy(units, ({ organisation }) => organisation);
  const peopleOf = Map.groupBy(people, ({ organisation }) => organisation);
  const areNew = new Set<OrganisationId>(organisations.map(({ id }) => id));
  for (const id of new Set([...unitsOf.keys(), ...peopleOf.keys()]))
    if (!areNew.has(id)) fill(project, id, unitsOf.get(id) ?? [], peopleOf.get(id) ?? []);
  makeRoom(project);
  for (const organisation of organisations)
    settle(project, organisation, unitsOf.get(organisation.id) ?? [], peopleOf.get(organisation.id) ?? []);
}

/** Puts a new organisation beside the others. It is laid out by itself first: what stands elsewhere is in nobody's way. */
function settle(project: Project, organisation: Organisation, units: readonly Unit[], people: readonly Person[]): void {
  const { id, name, side } = organisation;
  const { frame } = organisationBeside(project, name, side);
  const alone: Project = { ...project, organisations: { [id]: { ...organisation, frame } }, units: {}, people: {} };
  fill(alone, id, units, people);
  makeRoom(alone);
  Object.assign(project.organisations, alone.organisations);
  Object.assign(project.units, alone.units);
  Object.assign(project.people, alone.people);
}

function fill(project: Project, organisation: OrganisationId, units: readonly Unit[], people: readonly Person[]): void {
  const members = Map.groupBy(people, ({ unit }) => unit);
  const newUnits = new Set<UnitId>(units.map(({ id }) => id));
  placeUnits(project, organisation, units, (unit) => members.get(unit)?.length ?? 0);
  for (const [unit, group] of members) {
    const frame = unit && newUnits.has(unit) ? project.units[unit]?.frame : undefined;
    seat(
      project,
      group,
      frame ? gridIn(frame, group.length) : freePlaces(project, { organisation, unit }, group.length),
    );
  }
}

function seat(project: Project, people: readonly Person[], places: readonly Point[]): void {
  for (const [nth, person] of people.entries())
    project.people[person.id] = { ...person, position: { ...person.position, ...places[nth] } };
}

const step = { x: cardSize.width + cardGap, y: cardSize.height + cardGap };

/** A block of cards is about twice as wide in cards as high, which makes it square in shape. */
const columnsFor = (count: number): number => Math.max(1, Math.round(Math.sqrt(count / 2)));

function gridIn(frame: Frame, count: number): Point[] {
  const columns = columnsFor(count);
  return Array.from({ length: count }, (_, nth) => ({
    x: frame.x + unitPadding.side + (nth % columns) * step.x,
    y: frame.y + unitPadding.top + Math.floor(nth / columns) * step.y,
  }));
}

function sizeFor(count: number): { width: number; height: number } {
  const columns = columnsFor(count);
  const rows = Math.max(1, Math.ceil(count / columns));
  return {
    width: columns * step.x - cardGap + 2 * unitPadding.side,
    height: unitPadding.top + rows * step.y - cardGap + unitPadding.bottom,
  };
}

/** New units stand in rows below what is in the organisation, in rows about as long as they are high together. */
function placeUnits(
  project: Project,
  organisation: OrganisationId,
  units: readonly Unit[],
  headcount: (unit: UnitId) => number,
): void {
  if (units.length === 0) return;
  const ground = groundOf(project, { organisation });
  const taken = surround(takenIn(project, { organisation }));
  const sizes = units.map((unit) => ({ unit, ...sizeFor(headcount(unit.id)) }));
  const area = sizes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = Math.max(ground.width, Math.sqrt(area) * 1.1, ...sizes.map(({ width }) => width));
  const start = { x: ground.x, y: taken ? Math.max(ground.y, bottom(taken) + cardGap) : ground.y };
  const at = { ...start };
  let rowHeight = 0;
  for (const { unit, width, height } of sizes) {
    if (at.x > start.x && at.x + width > start.x + widest) {
      at.x = start.x;
      at.y += rowHeight + cardGap;
      rowHeight = 0;
    }
    project.units[unit.id] = { ...unit, frame: { x: at.x, y: at.y, width, height } };
    at.x += width + cardGap;
    rowHeight = Math.max(rowHeight, height);
  }
}
