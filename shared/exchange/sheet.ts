/** A table of a foreign file as it stands there: rows of cells, the heading among them. Row 1 is `rows[0]`. */
export type Sheet = { name: string; rows: readonly (readonly string[])[] };
