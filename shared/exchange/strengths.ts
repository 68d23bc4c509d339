import type { Strength } from '../model/link.ts';

/**
 * How strong a line of a weight is among all weights of its file. Weights of 1, 2 and 3 are taken as they are; others by
 * the third of the way from the smallest to the largest. Where all are the same they say nothing.
 */
export function strengthsOf(
  weights: readonly (number | undefined)[],
): (weight: number | undefined) => Strength | undefined {
  let [least, most, isOurs] = [Infinity, -Infinity, true];
  for (const weight of weights) {
    if (weight === undefined || !Number.isFinite(weight)) continue;
    least = Math.min(least, weight);
    most = Math.max(most, weight);
    isOurs &&= weight === 1 || weight === 2 || weight === 3;
  }
  return (weight) => {
    if (weight === undefined || !Number.isFinite(weight) || least === most) return undefined;
    if (isOurs) return weight as Strength;
    const third = Math.ceil(((weight - least) / (most - least)) * 3);
    return Math.min(3, Math.max(1, third)) as Strength;
  };
}
