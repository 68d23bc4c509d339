import {
  bottom,
  cardFrame,
  cardSize,
  type Frame,
  organisationGap,
  organisationPadding,
  overlaps,
  right,
  surround,
  unitPadding,
} from '../model/geometry.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Project } from '../model/project.ts';
import { type Block, groundAround, inRows, newBlock, put, step, unitAround, unitGap } from './block.ts';
import { columnsFor } from './columns.ts';
import { keepNeighbours } from './neighbours.ts';
import { type Group, groupsOf } from './reading-order.ts';

/** Air between neighbours is kept between these. */
const unitGaps = { least: unitGap, most: 48 };
const groundGaps = { least: organisationGap, most: organisationGap * 2 };

/** Neat rows inside every unit and every free area; units and organisations stay where they are to each other. */
export function tidy(project: Project): Block {
  const organisations = Object.values(project.organisations);
  const grounds = organisations.map((organisation) => tidyGround(project, organisation));
  const places = keepNeighbours(
    organisations.map(({ frame }, nth) => ({ was: frame, ...sizeOf(grounds[nth]) })),
    groundGaps,
  );
  const map = newBlock();
  for (const [nth, ground] of grounds.entries()) put(map, ground, places[nth] ?? { x: 0, y: 0 });
  return map;
}

const sizeOf = (block: Block | undefined) => ({ width: block?.width ?? 0, height: block?.height ?? 0 });

/** One organisation with neat rows in its units and in its free area. */
export function tidyGround(project: Project, organisation: Organisation): Block {
  const groups = groupsOf(project, organisation);
  const areas = areasOf(groups, organisation);
  const columns = areas.map(({ group, frame }) => columnsIn(frame, group));
  const blocks = areas.map(({ group, frame }, nth) => {
    const inside = inRows(group.people, columns[nth] ?? 1);
    const flush = areas.filter((other) => sameEdges(other.frame, frame)).map((other) => areas.indexOf(other));
    const width = Math.max(...flush.map((at) => columns[at] ?? 1));
    const wide = { ...inside, width: Math.max(inside.width, (width - 1) * step.x + cardSize.width) };
    return group.unit ? unitAround(group.unit, wide) : inRows(group.people, columns[nth] ?? 1);
  });
  const places = keepNeighbours(
    areas.map(({ frame }, nth) => ({ was: frame, ...sizeOf(blocks[nth]) })),
    unitGaps,
  );
  const corner = surround(places) ?? { x: 0, y: 0 };
  const inside = newBlock();
  for (const [nth, block] of blocks.entries()) {
    const at = places[nth] ?? corner;
    put(inside, block, { x: at.x - corner.x, y: at.y - corner.y });
  }
  return groundAround(organisation, inside);
}

type Area = { group: Group; frame: Frame };

/** Where each group is now. People outside of units who are all over the ground get an area below the units. */
function areasOf(groups: readonly Group[], organisation: Organisation): Area[] {
  const units = groups.flatMap((group) => (group.unit ? [{ group, frame: group.unit.frame }] : []));
  const free = groups.find((group) => !group.unit);
  if (!free) return units;
  const around = surround(free.people.map((person) => cardFrame(person.position)));
  const all = surround(units.map(({ frame }) => frame));
  if (!around || !all) {
    const width = organisation.frame.width - 2 * organisationPadding.side;
    return [...units, { group: free, frame: { ...organisation.frame, width } }];
  }
  if (!units.some(({ frame }) => overlaps(frame, around))) return [...units, { group: free, frame: around }];
  const below = { x: all.x, y: bottom(all) + unitGap, width: all.width, height: cardSize.height };
  return [...units, { group: free, frame: below }];
}

/** As many columns as fit now, unless that makes a strip. */
function columnsIn(frame: Frame, { unit, people }: Group): number {
  const padding = unit ? 2 * unitPadding.side : 0;
  // Cards that stand a little closer than neat rows still count as a column each.
  const fitting = Math.floor((frame.width - padding + step.x - cardSize.width) / (cardSize.width + 16));
  const [fewest, most] = [columnsFor([people.length], 0.5), columnsFor([people.length], 4)];
  return Math.min(Math.max(1, people.length, 1), Math.max(fewest, Math.min(most, fitting)));
}

const sameEdges = (a: Frame, b: Frame): boolean => Math.abs(a.x - b.x) < 24 && Math.abs(right(a) - right(b)) < 24;
