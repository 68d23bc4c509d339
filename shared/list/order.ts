type Ordered = string | number | undefined;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The order of two cells that say something: numbers by size, texts as in a dictionary with numbers in them by size. */
export function compareCells(one: Ordered, other: Ordered): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
