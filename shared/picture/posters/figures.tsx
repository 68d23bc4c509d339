import { bright, deep, groupColour } from './paint.ts';

type Point = readonly [x: number, y: number];

/** Points as the path of a line. */
export const path = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;

export type Pose = { head: Point; limbs: { points: readonly Point[]; thick: number }[] };

/** A person as a few thick strokes and a disc; the ground is at 0. */
export function Figure({ pose: { head, limbs }, colour, radius }: { pose: Pose; colour: string; radius: number }) {
  return (
    <g fill="none" stroke={colour} strokeLinecap="round" strokeLinejoin="round">
      {limbs.map(({ points, thick }) => (
        <path key={path(points)} d={path(points)} strokeWidth={thick} />
      ))}
      <circle cx={head[0]} cy={head[1]} r={radius} fill={colour} stroke="none" />
    </g>
  );
}

/** So many figures at most stand for the groups who gain; more would be a pattern, not people. */
const mostFigures = 12;

/** How wide what stands in the middle may be, so that those at its sides can be told apart. */
export const middleBeside = (count: number, width: number): number =>
  width - 2 * Math.min(width * 0.22, 16 + Math.ceil(Math.min(count, mostFigures) / 2) * 44);

/** Places on both sides of what stands in the middle, from left to right. */
export function placesBeside(count: number, width: number, middle: number): number[] {
  const shown = Math.min(count, mostFigures);
  const left = Math.ceil(shown / 2);
  const edge = (width - middle) / 2;
  return [...places(left, 16, edge), ...places(shown - left, width - edge, width - 16)];
}

/** As many evenly spaced places as there are groups, between two ends. */
export function places(count: number, from: number, to: number): number[] {
  const shown = Math.min(count, mostFigures);
  return Array.from({ length: shown }, (_, nth) => from + ((nth + 0.5) * (to - from)) / shown);
}

type CrowdProps = { at: readonly number[]; base: number; size: number; shine?: boolean };

/** Those who gain, seen to the waist: one for every group, each in its colour. */
export function Crowd({ at, base, size, shine = false }: CrowdProps) {
  const closest = Math.min(...at.slice(1).map((x, nth) => x - (at[nth] ?? 0)));
  const each = Math.min(size, closest * 0.9);
  return at.map((x, nth) => (
    <g key={x} transform={`translate(${x.toFixed(1)} ${base.toFixed(1)}) scale(${(each / 100).toFixed(3)})`}>
      <path d="M-46 0v-18a46 46 0 0 1 92 0v18z" fill={(shine ? bright : deep)(groupColour(nth))} />
      <circle cy={-96} r={27} fill={(shine ? bright : deep)(groupColour(nth))} />
    </g>
  ));
}
