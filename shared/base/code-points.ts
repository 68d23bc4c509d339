/**
 * The order of texts by their code points: below 0 when `a` comes first, 0 when they are equal. Comparing with `<` goes by
 * UTF-16 units instead, which puts an emoji before some letters that come before it.
 */
export function byCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [unitOfA, unitOfB] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (unitOfA !== unitOfB) return place(unitOfA) - place(unitOfB);
  }
  return a.length - b.length;
}

/** The halves of a pair stand for what comes after every single unit. */
const place = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
