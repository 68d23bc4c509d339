import { bottom, cardFrame, cardGap, type Frame, right, surround, unitPadding } from '../model/geometry.ts';
import type { Person } from '../model/person.ts';
import type { Unit } from '../model/unit.ts';
import { type Block, step, unitGap } from './block.ts';
import { clearOf, inTheWay } from './clear.ts';
import { padded, type Territory, together } from './territories.ts';

/** The frame that the pinned people of a unit need at least. */
export function coreOf(members: readonly Person[]): Frame {
  const cards = members.filter((person) => person.pinned).map((person) => cardFrame(person.position));
  return padded(surround(cards) ?? { x: 0, y: 0, width: 1, height: 1 }, unitPadding);
}

/**
 * Puts the others of a unit around its pinned people, each as near to the ideal place as can be without the frame of the unit
 * reaching into `others` or out of the territory. Gives the frame.
 */
export function growUnit(
  map: Block,
  unit: Unit,
  members: readonly Person[],
  others: readonly Frame[],
  territory: Territory,
): Frame {
  const isFree = (frame: Frame) => !inTheWay(frame, others, unitGap) && isIn(frame, territory);
  const core = coreOf(members);
  const ideal = map.units.get(unit.id);
  const whole = ideal && together(core, ideal);
  let frame = whole && isFree(whole) ? whole : core;
  const taken = members.filter((person) => person.pinned).map((person) => cardFrame(person.position));
  for (const { id } of members.filter((person) => !person.pinned)) {
    const wished = cardFrame(map.people.get(id) ?? core);
    const fits = (tried: Frame) =>
      !inTheWay(tried, taken, cardGap) && isFree(together(frame, padded(tried, unitPadding)));
    const card = nearby(wished).find(fits) ?? clearOf(wished, taken, cardGap);
    taken.push(card);
    frame = together(frame, padded(card, unitPadding));
    map.people.set(id, { x: card.x, y: card.y });
  }
  const [x, y] = [Math.floor(frame.x), Math.floor(frame.y)];
  return { x, y, width: Math.ceil(right(frame)) - x, height: Math.ceil(bottom(frame)) - y };
}

const farthestTry = 12;

/** Other places for a card, the nearest first. */
const offsets = Array.from({ length: (2 * farthestTry + 1) ** 2 }, (_, nth) => ({
  x: ((nth % (2 * farthestTry + 1)) - farthestTry) * step.x,
  y: (Math.floor(nth / (2 * farthestTry + 1)) - farthestTry) * step.y,
})).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

function* nearby(card: Frame): Generator<Frame> {
  for (const by of offsets) yield { ...card, x: card.x + by.x, y: card.y + by.y };
}

const isIn = (frame: Frame, territory: Territory): boolean =>
  frame.x >= territory.left &&
  frame.y >= territory.top &&
  right(frame) <= territory.right &&
  bottom(frame) <= territory.bottom;
