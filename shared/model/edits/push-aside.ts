import { bottom, cardFrame, cardGap, type Frame, organisationGap, overlaps, type Point, right } from '../geometry.ts';
import type { Organisation } from '../organisation.ts';
import { type Project, peopleOf, unitsOf } from '../project.ts';
import type { Unit } from '../unit.ts';
import { shiftedFrame, shiftOrganisation, shiftPerson, shiftUnit } from './shift.ts';

type Neighbour = { frame: Frame; shift: (by: Point) => void };

/** A unit that has grown pushes the other units of its organisation aside, and the people beside them. */
export function pushInside(draft: Project, unit: Unit, before: Frame): void {
  const units = unitsOf(draft, unit.organisation).filter(({ id }) => id !== unit.id);
  const loose = peopleOf(draft, unit.organisation).filter((person) => person.unit === undefined);
  const neighbours: Neighbour[] = [
    ...units.map(({ id, frame }) => ({ frame, shift: (by: Point) => shiftUnit(draft, id, by) })),
    ...loose.map(({ id, position }) => ({
      frame: cardFrame(position),
      shift: (by: Point) => shiftPerson(draft, id, by),
    })),
  ];
  pushAside(before, unit.frame, neighbours, cardGap);
}

/** An organisation that has grown pushes the others aside, with all that is in them. */
export function pushOrganisations(draft: Project, grown: Organisation, before: Frame): void {
  const others = Object.values(draft.organisations).filter(({ id }) => id !== grown.id);
  const neighbours = others.map(({ id, frame }) => ({
    frame,
    shift: (by: Point) => shiftOrganisation(draft, id, by),
  }));
  pushAside(before, grown.frame, neighbours, organisationGap);
}

/** A frame that has grown pushes what it would cover, and all that lies behind that, away from the edge that has moved. */
function pushAside(before: Frame, now: Frame, neighbours: readonly Neighbour[], gap: number): void {
  const aired = {
    x: now.x - cardGap,
    y: now.y - cardGap,
    width: now.width + 2 * cardGap,
    height: now.height + 2 * cardGap,
  };
  for (const edge of edges(before, now)) {
    const behind = neighbours.filter(({ frame }) => edge.isBehind(frame));
    const needed = behind.filter(({ frame }) => overlaps(frame, aired)).map(({ frame }) => edge.distance(frame) + gap);
    if (needed.length === 0) continue;
    const far = Math.round(Math.max(...needed));
    const by = { x: edge.way.x * far, y: edge.way.y * far };
    for (const neighbour of behind) {
      neighbour.shift(by);
      neighbour.frame = shiftedFrame(neighbour.frame, by);
    }
  }
}

type Edge = { way: Point; isBehind: (frame: Frame) => boolean; distance: (frame: Frame) => number };

/** The edges that have moved outwards: which way they push, who is behind them, and how far into somebody they reach. */
function edges(before: Frame, now: Frame): Edge[] {
  const all: (Edge & { moved: boolean })[] = [
    {
      moved: right(now) > right(before),
      way: { x: 1, y: 0 },
      isBehind: (frame) => frame.x >= right(before),
      distance: (frame) => right(now) - frame.x,
    },
    {
      moved: now.x < before.x,
      way: { x: -1, y: 0 },
      isBehind: (frame) => right(frame) <= before.x,
      distance: (frame) => right(frame) - now.x,
    },
    {
      moved: bottom(now) > bottom(before),
      way: { x: 0, y: 1 },
      isBehind: (frame) => frame.y >= bottom(before),
      distance: (frame) => bottom(now) - frame.y,
    },
    {
      moved: now.y < before.y,
      way: { x: 0, y: -1 },
      isBehind: (frame) => bottom(frame) <= before.y,
      distance: (frame) => bottom(frame) - now.y,
    },
  ];
  return all.filter(({ moved }) => moved);
}
