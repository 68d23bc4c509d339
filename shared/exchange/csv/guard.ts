/** What spreadsheets take for the beginning of a formula, and the sign that keeps them from it. */
const risky = /^['=+\-@\t\r\n\0＝＋－＠]/;

/** Whether a spreadsheet could take this text for a formula. */
export const isRisky = (cell: string): boolean => risky.test(cell);

/** Whether this looks like a cell that was guarded: reading takes an apostrophe off it. */
export const isGuarded = (cell: string): boolean => cell.startsWith("'") && isRisky(cell.slice(1));

/** A cell that no spreadsheet takes for a formula: with an apostrophe before it where it could be one. */
export const guarded = (cell: string): string => (isRisky(cell) ? `'${cell}` : cell);

/** The cell as it was before it was guarded. An apostrophe before anything else belongs to the text. */
export const unguarded = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);
