/** Ten slots of an influence tower, filled from below (Net-Map: a stack, never a larger circle). */
export function Tower({ discs, ink, x, base }: { discs: number; ink: string; x: number; base: number }) {
  return (
    <g>
      {slots.map((slot) => (
        <rect
          key={slot}
          x={x}
          y={base - slot * 5.6}
          width={towerWidth}
          height={4}
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

const towerWidth = 11;

const slots = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
