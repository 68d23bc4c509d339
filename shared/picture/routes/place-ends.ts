import type { LinkId, PersonId } from '../../base/ids.ts';
import { centre, type Frame } from '../../model/geometry.ts';
import type { Link } from '../../model/link.ts';
import { type CardSide, isUpright } from './curve.ts';
import { facingSides, type Offsets } from './route-between.ts';

type End = { link: LinkId; which: keyof Offsets; toward: number; other: PersonId };
type Meeting = { side: CardSide; ends: End[] };

/**
 * Spreads the ends that meet at one side of a card, in the order in which the other cards lie, and writes how far from
 * its middle each comes to lie. `links` are all that touch these people; ends at anybody else keep what they have.
 */
export function placeEnds(
  links: readonly Link[],
  frames: ReadonlyMap<PersonId, Frame>,
  offsets: Map<LinkId, Offsets>,
  isPlaced: (person: PersonId) => boolean,
): void {
  const meetings = new Map<PersonId, Map<CardSide, Meeting>>();
  for (const link of links) {
    const [from, to] = [frames.get(link.from), frames.get(link.to)];
    if (!from || !to) continue;
    const facing = facingSides(from, to);
    const place = (frame: Frame) => (isUpright(facing.from) ? centre(frame).x : centre(frame).y);
    if (isPlaced(link.from))
      endsAt(meetings, link.from, facing.from).push({
        link: link.id,
        which: 'start',
        toward: place(to),
        other: link.to,
      });
    if (isPlaced(link.to))
      endsAt(meetings, link.to, facing.to).push({ link: link.id, which: 'end', toward: place(from), other: link.from });
    offsets.set(link.id, { ...(offsets.get(link.id) ?? { start: 0, end: 0 }) });
  }
  for (const sides of meetings.values()) for (const { side, ends } of sides.values()) spread(side, ends, offsets);
}

function endsAt(meetings: Map<PersonId, Map<CardSide, Meeting>>, person: PersonId, side: CardSide): End[] {
  const sides = meetings.get(person) ?? new Map<CardSide, Meeting>();
  meetings.set(person, sides);
  const meeting = sides.get(side) ?? { side, ends: [] };
  sides.set(side, meeting);
  return meeting.ends;
}

/** How far apart two ends lie at most, and how much of a side they may use. */
const endGap = 14;
const usable = { upright: 150, flat: 44 };

function spread(side: CardSide, ends: End[], offsets: Map<LinkId, Offsets>): void {
  ends.sort((a, b) => a.toward - b.toward || compare(a.other, b.other) || compare(a.link, b.link));
  const room = isUpright(side) ? usable.upright : usable.flat;
  const gap = ends.length < 2 ? 0 : Math.min(endGap, room / (ends.length - 1));
  for (const [index, end] of ends.entries()) {
    const its = offsets.get(end.link);
    if (its) its[end.which] = (index - (ends.length - 1) / 2) * gap;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
