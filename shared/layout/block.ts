import type { OrganisationId, PersonId, UnitId } from '../base/ids.ts';
import { cardSize, type Frame, organisationPadding, type Point, unitPadding } from '../model/geometry.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Unit } from '../model/unit.ts';

/** From one card to the next in neat rows, in map units: room for a line between them. */
export const step = { x: cardSize.width + 24, y: cardSize.height + 28 };
export const unitGap = 24;

/** A part of the map around a corner of its own at 0,0; it is put into its place later. */
export type Block = {
  width: number;
  height: number;
  people: Map<PersonId, Point>;
  units: Map<UnitId, Frame>;
  organisations: Map<OrganisationId, Frame>;
};

export const newBlock = (width = 0, height = 0): Block => ({
  width,
  height,
  people: new Map(),
  units: new Map(),
  organisations: new Map(),
});

/** Puts a block into another one, which grows to hold it. */
export function put(into: Block, block: Block, at: Point): void {
  for (const [id, place] of block.people) into.people.set(id, { x: place.x + at.x, y: place.y + at.y });
  for (const [id, frame] of block.units) into.units.set(id, moved(frame, at));
  for (const [id, frame] of block.organisations) into.organisations.set(id, moved(frame, at));
  into.width = Math.max(into.width, at.x + block.width);
  into.height = Math.max(into.height, at.y + block.height);
}

export const moved = (frame: Frame, by: Point): Frame => ({ ...frame, x: frame.x + by.x, y: frame.y + by.y });

/** Puts a person's card into a block, which grows to hold it. */
export function putCard(into: Block, person: PersonId, at: Point): void {
  into.people.set(person, at);
  into.width = Math.max(into.width, at.x + cardSize.width);
  into.height = Math.max(into.height, at.y + cardSize.height);
}

/** Rows from left to right, in the order given. */
export function inRows(people: readonly Person[], columns: number): Block {
  const block = newBlock();
  for (const [nth, person] of people.entries())
    putCard(block, person.id, { x: (nth % columns) * step.x, y: Math.floor(nth / columns) * step.y });
  return block;
}

/** A unit around its people; never smaller than one card, so that somebody can be dropped into it. */
export function unitAround(unit: Unit, inside: Block, least = { width: 0, height: 0 }): Block {
  const width = Math.max(least.width, Math.max(inside.width, cardSize.width) + 2 * unitPadding.side);
  const needed = unitPadding.top + Math.max(inside.height, cardSize.height) + unitPadding.bottom;
  const block = newBlock(width, Math.max(least.height, needed));
  put(block, inside, { x: unitPadding.side, y: unitPadding.top });
  block.units.set(unit.id, { x: 0, y: 0, width: block.width, height: block.height });
  return block;
}

/** The ground of an organisation around its units and people. With nobody in it, it keeps its size. */
export function groundAround(organisation: Organisation, inside: Block): Block {
  const padding = organisationPadding;
  const isEmpty = inside.people.size === 0 && inside.units.size === 0;
  const least = isEmpty ? organisation.frame : cardSize;
  const most = 2000;
  const block = newBlock(
    Math.max(
      inside.width + 2 * padding.side,
      isEmpty ? Math.ceil(Math.min(most, least.width)) : least.width + 2 * padding.side,
    ),
    Math.max(
      inside.height + padding.top + padding.bottom,
      isEmpty ? Math.ceil(Math.min(most, least.height)) : least.height,
    ),
  );
  put(block, inside, { x: padding.side, y: padding.top });
  block.organisations.set(organisation.id, { x: 0, y: 0, width: block.width, height: block.height });
  return block;
}

/** How wide so many columns of cards are. */
export const widthOf = (columns: number): number => (columns - 1) * step.x + cardSize.width;

/** People outside of units stand in line with those inside. */
export function inset(inside: Block): Block {
  const block = newBlock(inside.width + 2 * unitPadding.side, inside.height);
  put(block, inside, { x: unitPadding.side, y: 0 });
  return block;
}
