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

/** Ten slots of an influence tower, filled from below (Net-Map: a stack, never a larger circle). */
export function Tower({ discs, ink, x, base }: { discs: number; ink: string; x: number; base: number }) {
  return (
    <g>
      {slots.map((slot) => (
        <rect
          key={slot}
          x={x}
          y={base - slot * towerPlace.step}
          width={towerPlace.width}
          height={towerPlace.slot}
          rx={2}
          fill={slot < discs ? ink : 'none'}
          stroke={ink}
          strokeOpacity={slot < discs ? 1 : 0.3}
          strokeWidth={0.8}
        />
      ))}
    </g>
  );
}

const slots = Array.from({ length: towerPlace.slots }, (_, slot) => slot);
