import type { OrganisationId } from '../base/ids.ts';
import {
  bottom,
  cardFrame,
  cardGap,
  type Frame,
  farthest,
  organisationGap,
  organisationPadding,
  right,
  surround,
  unitPadding,
} from '../model/geometry.ts';
import type { Organisation } from '../model/organisation.ts';
import { type Project, peopleOf } from '../model/project.ts';
import type { Block } from './block.ts';

/** A part of the map in which an organisation may spread. */
export type Territory = { left: number; top: number; right: number; bottom: number };

export const wholeMap: Territory = { left: -farthest, top: -farthest, right: farthest, bottom: farthest };

/** The frame moved by the least that brings it into a territory; the frame itself when it is there already. */
export function within(frame: Frame, territory: Territory): Frame {
  const x = Math.max(territory.left, Math.min(frame.x, territory.right - frame.width));
  const y = Math.max(territory.top, Math.min(frame.y, territory.bottom - frame.height));
  return x === frame.x && y === frame.y ? frame : { ...frame, x, y };
}

/**
 * Organisations whose pinned people hold them in place share the map by straight lines between those people, as near to
 * where their ideal frames would meet as can be.
 */
export function territoriesOf(
  project: Project,
  map: Block,
  held: readonly Organisation[],
): Map<OrganisationId, Territory> {
  const claims = held.map((organisation) => ({
    organisation,
    pins: aroundPins(project, organisation.id),
    ideal: map.organisations.get(organisation.id) ?? organisation.frame,
    territory: { ...wholeMap },
  }));
  for (const [nth, one] of claims.entries()) for (const other of claims.slice(nth + 1)) divide(one, other);
  return new Map(claims.map(({ organisation, territory }) => [organisation.id, territory]));
}

type Claim = { organisation: Organisation; pins: Frame; ideal: Frame; territory: Territory };

function divide(one: Claim, other: Claim): void {
  const across = [one, other].every(({ organisation }) => organisation.side !== 'other');
  const isSideBySide = across && one.organisation.side !== other.organisation.side;
  const order = isSideBySide ? (['x', 'y'] as const) : (['y', 'x'] as const);
  for (const axis of order) if (divideAlong(axis, one, other) || divideAlong(axis, other, one)) return;
}

/** Draws a line between two organisations when all pins of the first lie before those of the second. */
function divideAlong(axis: 'x' | 'y', first: Claim, second: Claim): boolean {
  const end = axis === 'x' ? right : bottom;
  const air = second.pins[axis] - end(first.pins);
  if (air < cardGap) return false;
  const half = Math.min(organisationGap, air) / 2;
  const wished = (end(first.ideal) + second.ideal[axis]) / 2;
  const line = Math.max(end(first.pins) + half, Math.min(second.pins[axis] - half, wished));
  if (axis === 'x') {
    first.territory.right = Math.min(first.territory.right, line - half);
    second.territory.left = Math.max(second.territory.left, line + half);
  } else {
    first.territory.bottom = Math.min(first.territory.bottom, line - half);
    second.territory.top = Math.max(second.territory.top, line + half);
  }
  return true;
}

/** The ground that the pinned people of an organisation need at least. */
function aroundPins(project: Project, organisation: OrganisationId): Frame {
  const pinned = peopleOf(project, organisation).filter((person) => person.pinned);
  const around = surround(pinned.map((person) => cardFrame(person.position)));
  const frame = around ?? { x: 0, y: 0, width: 1, height: 1 };
  return grounded(pinned.some((person) => person.unit) ? padded(frame, unitPadding) : frame);
}

type Padding = { side: number; top: number; bottom: number };

export const padded = (frame: Frame, { side, top, bottom: below }: Padding): Frame => ({
  x: frame.x - side,
  y: frame.y - top,
  width: frame.width + 2 * side,
  height: frame.height + top + below,
});

const grounded = (frame: Frame): Frame => padded(frame, organisationPadding);

/** The frame around both. */
export const together = (a: Frame, b: Frame): Frame => surround([a, b]) ?? a;
