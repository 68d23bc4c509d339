import { cardSize } from '../model/geometry.ts';

/** Where the tower of a card is: the left of its slots, the top of the lowest one, and how they follow each other upwards. */
export const towerPlace = {
  x: cardSize.width - 20,
  base: cardSize.height - 11,
  width: 11,
  slot: 4,
  step: 5.6,
  slots: 10,
};

/**
 * Ten slots of an influence tower, filled from below (Net-Map: a stack, never a larger circle). All discs are one path and
 * all empty slots another: a map has thousands of them.
 */
export function Tower({ discs, ink, x, base }: { discs: number; ink: string; x: number; base: number }) {
  const [filled, empty] = [slots.slice(0, discs), slots.slice(Math.max(0, discs))];
  const top = (slot: number) => base - slot * towerPlace.step;
  const line = { fill: 'none', stroke: ink };
  return (
    <g>
      {filled.length > 0 && (
        <path
          {...line}
          d={filled.map((slot) => disc(x, top(slot))).join('')}
          strokeWidth={towerPlace.slot + 0.8}
          strokeLinecap="round"
        />
      )}
      {empty.length > 0 && (
        <path {...line} d={empty.map((slot) => outline(x, top(slot))).join('')} strokeOpacity={0.3} strokeWidth={0.8} />
      )}
    </g>
  );
}

const slots = Array.from({ length: towerPlace.slots }, (_, slot) => slot);

/** A slot is round at both ends. */
const radius = towerPlace.slot / 2;
/** How far the handles of a curve are from the ends of a quarter of a circle. */
const handle = radius * 0.5523;

/** A coordinate as it is written: hundredths are finer than any print. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** The line through the middle of a slot, from one round end to the other. */
const disc = (x: number, y: number): string =>
  `M${short(x + radius)} ${short(y + radius)}H${short(x + towerPlace.width - radius)}`;

function outline(x: number, y: number): string {
  const [left, right] = [x + radius, x + towerPlace.width - radius];
  const [top, middle, bottom] = [y, y + radius, y + towerPlace.slot];
  const curve = (...points: [number, number][]) =>
    `C${points.map(([px, py]) => `${short(px)} ${short(py)}`).join(' ')}`;
  return [
    `M${short(left)} ${short(top)}H${short(right)}`,
    curve([right + handle, top], [right + radius, middle - handle], [right + radius, middle]),
    curve([right + radius, middle + handle], [right + handle, bottom], [right, bottom]),
    `H${short(left)}`,
    curve([left - handle, bottom], [left - radius, middle + handle], [left - radius, middle]),
    curve([left - radius, middle - handle], [left - handle, top], [left, top]),
    'z',
  ].join('');
}
