import type { UnitId } from '../../base/ids.ts';
import { cardFrame, cardGap, cardSize, type Frame, overlaps, type Point } from '../geometry.ts';
import { peopleIn } from '../project.ts';
import { inRows } from '../rows.ts';
import type { Change } from './change.ts';
import { groundOf } from './free-room.ts';
import { makeRoom } from './make-room.ts';

/** Stands the people of a unit in neat rows inside its frame, in the order in which they are read. Pinned people stay. */
export const tidyUnit =
  (id: UnitId): Change =>
  (draft) => {
    const unit = draft.units[id];
    if (!unit) return;
    const people = peopleIn(draft, id);
    const pinned = people.filter((person) => person.pinned).map(({ position }) => cardFrame(position));
    const places = rows(groundOf(draft, { organisation: unit.organisation, unit: id }), pinned);
    for (const person of inRows(
      people.filter((each) => !each.pinned),
      ({ position }) => position,
    )) {
      const place = places.next().value;
      const { x, y } = person.position;
      if (place.x !== x || place.y !== y) person.position = { ...person.position, ...place };
    }
    makeRoom(draft);
  };

/** Places for cards, row by row without end, around what stays. */
function* rows(ground: Frame, stays: readonly Frame[]): Generator<Point, never> {
  const columns = Math.max(1, Math.floor((ground.width + cardGap) / (cardSize.width + cardGap)));
  for (let nth = 0; ; nth += 1) {
    const place = {
      x: ground.x + (nth % columns) * (cardSize.width + cardGap),
      y: ground.y + Math.floor(nth / columns) * (cardSize.height + cardGap),
    };
    if (!stays.some((frame) => overlaps(frame, cardFrame(place)))) yield place;
  }
}
