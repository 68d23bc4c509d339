/** A table of a foreign file as it stands there: rows of cells, the heading among them. Row 1 is `rows[0]`. */
export type Sheet = {
  name: string;
  rows: readonly (readonly string[])[];
  /** Whether cells are only apart by a sign, so that a row with too many of them has them in the wrong columns. */
  apartBySign?: boolean | undefined;
};
