import type { OrganisationId } from '../../base/ids.ts';
import {
  bottom,
  cardFrame,
  cardGap,
  type Frame,
  organisationGap,
  organisationPadding,
  overlaps,
  right,
  surround,
  unitPadding,
} from '../geometry.ts';
import { type Project, peopleIn, peopleOf, unitsOf } from '../project.ts';
import type { Change } from './change.ts';
import { shiftOrganisation, shiftUnit } from './shift.ts';

type Padding = { side: number; top: number; bottom: number };

/** Lets frames grow until people are inside their unit and units inside their organisation; what is in the way moves on. */
export const makeRoom: Change = (draft) => {
  for (const organisation of Object.values(draft.organisations)) {
    growUnits(draft, organisation.id);
    const inside = [
      ...unitsOf(draft, organisation.id).map((unit) => unit.frame),
      ...peopleOf(draft, organisation.id).map((person) => cardFrame(person.position)),
    ];
    const grown = grow(organisation.frame, inside, organisationPadding);
    if (grown) organisation.frame = { ...organisation.frame, ...grown };
  }
  spreadOrganisations(draft);
};

function growUnits(draft: Project, organisation: OrganisationId): void {
  const units = unitsOf(draft, organisation).sort((a, b) => a.frame.y - b.frame.y);
  for (const unit of units) {
    const people = peopleIn(draft, unit.id).map((person) => cardFrame(person.position));
    const grown = grow(unit.frame, people, unitPadding);
    if (!grown) continue;
    const before = unit.frame;
    unit.frame = { ...before, ...grown };
    const added = bottom(unit.frame) - bottom(before);
    if (added <= 0) continue;
    for (const below of units)
      if (below !== unit && below.frame.y >= bottom(before) - cardGap) shiftUnit(draft, below.id, { x: 0, y: added });
  }
}

/** The frame that also holds `inside` with its padding, or nothing when it already does. */
function grow(frame: Frame, inside: readonly Frame[], padding: Padding): Frame | undefined {
  const content = surround(inside);
  if (!content) return undefined;
  const x = Math.min(frame.x, content.x - padding.side);
  const y = Math.min(frame.y, content.y - padding.top);
  const width = Math.max(right(frame), right(content) + padding.side) - x;
  const height = Math.max(bottom(frame), bottom(content) + padding.bottom) - y;
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
