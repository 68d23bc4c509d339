type Size = { width: number; height: number };

/** Papers by their shorter and longer side in points, 72 to the inch. */
const papers: readonly [name: string, short: number, long: number][] = [
  ['A4', 595, 842],
  ['A3', 842, 1191],
  ['A2', 1191, 1684],
  ['Letter', 612, 792],
  ['Tabloid', 792, 1224],
];
/** What rounding makes of a size. */
const tolerance = 2;
const pointsToCm = 2.54 / 72;

/** What a page is printed on, as somebody calls it: "A4 wide", "34 x 20 cm". */
export function sheetWords({ width, height }: Size): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const known = papers.find(([, a, b]) => Math.abs(a - short) <= tolerance && Math.abs(b - long) <= tolerance);
  if (known) return `${known[0]} ${width > height ? 'wide' : 'tall'}`;
  const [across, down] = [width, height].map((points) => Math.round(points * pointsToCm));
  return `${across} × ${down} cm`;
}

/** "6 pages: 1 on A3 wide, 5 on A4 tall". */
export function pagesWords(pages: readonly Size[]): string {
  const counts = new Map<string, number>();
  for (const page of pages) counts.set(sheetWords(page), (counts.get(sheetWords(page)) ?? 0) + 1);
  const [first = '', ...others] = counts.keys();
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  if (others.length === 0) return `${count}, ${first}`;
  return `${count}: ${[...counts].map(([sheet, number]) => `${number} on ${sheet}`).join(', ')}`;
}
