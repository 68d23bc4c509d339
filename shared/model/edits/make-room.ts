import {
  bottom,
  cardFrame,
  type Frame,
  farthest,
  organisationGap,
  organisationPadding,
  overlaps,
  right,
  surround,
  unitPadding,
} from '../geometry.ts';
import { type Project, peopleIn, peopleOf } from '../project.ts';
import type { Unit } from '../unit.ts';
import type { Change } from './change.ts';
import { pushInside } from './push-aside.ts';
import { shiftOrganisation } from './shift.ts';

type Padding = { side: number; top: number; bottom: number };

/** Lets frames grow until people are inside their unit and units inside their organisation; what is in the way moves on. */
export const makeRoom: Change = (draft) => {
  const cards = cardsByPlace(draft);
  const unitsBy = Map.groupBy(Object.values(draft.units), ({ organisation }) => organisation);
  for (const organisation of Object.values(draft.organisations)) {
    const units = unitsBy.get(organisation.id) ?? [];
    const pushed = growUnits(draft, units, cards);
    const people = pushed
      ? peopleOf(draft, organisation.id).map((person) => cardFrame(person.position))
      : (cards.get(organisation.id) ?? []);
    const inside = [...units.map((unit) => unit.frame), ...people];
    const grown = grow(organisation.frame, inside, organisationPadding);
    if (grown) organisation.frame = { ...organisation.frame, ...grown };
  }
  spreadOrganisations(draft);
};

/** The cards in each unit and in each organisation: of a draft, everybody is looked at once and not once for each. */
function cardsByPlace(draft: Project): Map<string, Frame[]> {
  const cards = new Map<string, Frame[]>();
  for (const { position, unit, organisation } of Object.values(draft.people)) {
    const card = cardFrame(position);
    for (const place of unit === undefined ? [organisation] : [unit, organisation]) {
      const known = cards.get(place);
      if (known) known.push(card);
      else cards.set(place, [card]);
    }
  }
  return cards;
}

/** True when something was pushed aside. */
function growUnits(draft: Project, units: readonly Unit[], cards: Map<string, Frame[]>): boolean {
  let pushed = false;
  for (const unit of units.toSorted((a, b) => a.frame.y - b.frame.y)) {
    const people = pushed
      ? peopleIn(draft, unit.id).map((person) => cardFrame(person.position))
      : (cards.get(unit.id) ?? []);
    const grown = grow(unit.frame, people, unitPadding);
    if (!grown) continue;
    const before = unit.frame;
    unit.frame = { ...before, ...grown };
    pushInside(draft, unit, before);
    pushed = true;
  }
  return pushed;
}

/** The frame that also holds `inside` with its padding, or nothing when it already does. */
function grow(frame: Frame, inside: readonly Frame[], padding: Padding): Frame | undefined {
  const content = surround(inside);
  if (!content) return undefined;
  const x = Math.max(-farthest, Math.min(frame.x, content.x - padding.side));
  const y = Math.max(-farthest, Math.min(frame.y, content.y - padding.top));
  const width = Math.min(farthest, Math.max(right(frame), right(content) + padding.side) - x);
  const height = Math.min(farthest, Math.max(bottom(frame), bottom(content) + padding.bottom) - y);
  const same = x === frame.x && y === frame.y && width === frame.width && height === frame.height;
  return same ? undefined : { x, y, width, height };
}

/** An organisation that has grown over its right or lower neighbour pushes it along, with everything in it. */
function spreadOrganisations(draft: Project): void {
  const organisations = Object.values(draft.organisations).sort(
    (a, b) => a.frame.x - b.frame.x || a.frame.y - b.frame.y,
  );
  for (const [index, first] of organisations.entries()) {
    for (const second of organisations.slice(index + 1)) {
      if (!overlaps(first.frame, second.frame)) continue;
      const rightward = right(first.frame) - second.frame.x;
      const downward = bottom(first.frame) - second.frame.y;
      const move =
        rightward <= downward ? { x: rightward + organisationGap, y: 0 } : { x: 0, y: downward + organisationGap };
      shiftOrganisation(draft, second.id, move);
    }
  }
}
