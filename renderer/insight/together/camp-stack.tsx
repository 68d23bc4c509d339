import type { Camp } from '../../../shared/insight/towers.ts';
import styles from './together.module.css';

/** A stack has at most so many slots; where there are more discs, a slot stands for several. */
const mostSlots = 40;
const slot = { width: 56, height: 4, step: 5.6 };

/** How many discs a slot stands for, so that the tallest stack has room: 1, 2, 5, 10, 20, 50 and so on. */
export function discsPerSlot(most: number): number {
  for (let ten = 1; ; ten *= 10) for (const part of [1, 2, 5]) if (most <= part * ten * mostSlots) return part * ten;
}

type Props = { camp: Camp; discs: number; most: number; perSlot: number };

/** The towers of a camp as one stack: whole discs for, hollow ones undecided, split ones against. */
export function CampStack({ camp, discs, most, perSlot }: Props) {
  const height = Math.max(1, Math.ceil(most / perSlot)) * slot.step;
  const slots = Array.from({ length: Math.ceil(discs / perSlot) }, (_, nth) => height - (nth + 1) * slot.step + 0.8);
  return (
    <svg
      className={styles.stack}
      data-camp={camp}
      width={slot.width + 12}
      height={height + 3}
      viewBox={`-6 0 ${slot.width + 12} ${height + 3}`}
      aria-hidden="true"
    >
      {slots.map((y) =>
        camp === 'against' ? (
          <g key={y}>
            <rect x={0} y={y} width={slot.width / 2 - 3} height={slot.height} rx={2} />
            <rect x={slot.width / 2 + 3} y={y} width={slot.width / 2 - 3} height={slot.height} rx={2} />
          </g>
        ) : (
          <rect key={y} x={0} y={y} width={slot.width} height={slot.height} rx={2} />
        ),
      )}
      <path d={`M-6 ${height + 1.5}H${slot.width + 6}`} />
    </svg>
  );
}
