import type { OrganisationId } from '../../base/ids.ts';
import {
  bottom,
  cardFrame,
  cardSize,
  type Frame,
  farthest,
  organisationPadding,
  type Point,
  right,
  surround,
  unitPadding,
} from '../geometry.ts';
import { type Project, peopleIn, peopleOf, unitsOf } from '../project.ts';
import type { Change } from './change.ts';
import { makeRoom } from './make-room.ts';
import { pushInside, pushOrganisations } from './push-aside.ts';
import { shifted } from './shift.ts';

type Padding = { side: number; top: number; bottom: number };
type Size = { width: number; height: number };

const leastNote: Size = { width: 96, height: 56 };
const leastEmpty = ({ side, top, bottom: below }: Padding): Size => ({
  width: cardSize.width + 2 * side,
  height: cardSize.height + top + below,
});

/** What a frame may at least be: so large, and around `content` (with the air it needs) when there is some. */
export type LeastFrame = Size & { content?: Frame | undefined };

/** How small the frame of a unit, an organisation or a note may become; nothing for any other id. */
export function leastFrame(project: Project, id: string): LeastFrame | undefined {
  const unit = Object.values(project.units).find((each) => each.id === id);
  if (unit) return around(cardsOf(peopleIn(project, unit.id)), unitPadding);
  const organisation = Object.values(project.organisations).find((each) => each.id === id);
  if (organisation) return around(contentOf(project, organisation.id), organisationPadding);
  return Object.values(project.notes).some((each) => each.id === id) ? leastNote : undefined;
}

const cardsOf = (people: readonly { position: Point }[]): Frame[] => people.map(({ position }) => cardFrame(position));

const contentOf = (project: Project, id: OrganisationId): Frame[] => [
  ...unitsOf(project, id).map(({ frame }) => frame),
  ...cardsOf(peopleOf(project, id)),
];

function around(inside: readonly Frame[], padding: Padding): LeastFrame {
  const content = surround(inside);
  if (!content) return leastEmpty(padding);
  return {
    ...leastEmpty(padding),
    content: {
      x: content.x - padding.side,
      y: content.y - padding.top,
      width: content.width + 2 * padding.side,
      height: content.height + padding.top + padding.bottom,
    },
  };
}

/** The frame that comes nearest to the wanted one and still holds what it must. The edge that stays decides where it is. */
export function allowedFrame(before: Frame, wanted: Frame, least: LeastFrame): Frame {
  const { content } = least;
  const x = Math.min(wanted.x, content?.x ?? wanted.x);
  const y = Math.min(wanted.y, content?.y ?? wanted.y);
  const x2 = Math.max(right(wanted), content ? right(content) : x);
  const y2 = Math.max(bottom(wanted), content ? bottom(content) : y);
  const width = Math.max(x2 - x, least.width);
  const height = Math.max(y2 - y, least.height);
  const leftMoves = wanted.x !== before.x && !content;
  const topMoves = wanted.y !== before.y && !content;
  return {
    ...shifted({ x: leftMoves ? x2 - width : x, y: topMoves ? y2 - height : y }, { x: 0, y: 0 }),
    width: Math.min(farthest, Math.round(width)),
    height: Math.min(farthest, Math.round(height)),
  };
}

/**
 * Gives a unit, an organisation or a note another frame. Nobody in it moves and nobody falls out of it; neighbours
 * that would come to lie under it are pushed aside with all that is in them.
 */
export const resizeFrame =
  (id: string, wanted: Frame): Change =>
  (draft) => {
    const least = leastFrame(draft, id);
    const unit = Object.values(draft.units).find((each) => each.id === id);
    const organisation = Object.values(draft.organisations).find((each) => each.id === id);
    const note = Object.values(draft.notes).find((each) => each.id === id);
    const record = unit ?? organisation ?? note;
    if (!least || !record) return;
    const before = record.frame;
    const { x, y, width, height } = allowedFrame(before, wanted, least);
    if (x === before.x && y === before.y && width === before.width && height === before.height) return;
    record.frame = { ...before, x, y, width, height };
    if (unit) pushInside(draft, unit, before);
    if (organisation) pushOrganisations(draft, organisation, before);
    makeRoom(draft);
  };
