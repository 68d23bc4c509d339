/** What spreadsheets take for the beginning of a formula, and the sign that keeps them from it. */
const risky = /^['=+\-@\t\r\n\0＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula: with an apostrophe before it where it could be one. */
export const guarded = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell);

/** The cell as it was before it was guarded. An apostrophe before anything else belongs to the text. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell;
