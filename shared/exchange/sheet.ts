/** A table of a foreign file as it stands there: rows of cells, the heading among them. Row 1 is `rows[0]`. */
export type Sheet = {
  name: string;
  rows: readonly (readonly string[])[];
  /** The sign that cells are apart by, where that is all: a row with too many of them has them in the wrong columns. */
  apartBy?: string | undefined;
};

/** The rows below the first one by the headings in it, without rows that have nothing in them. */
export function recordsOf({ rows: [headings = [], ...rows] }: Sheet): Record<string, string>[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])));
}
