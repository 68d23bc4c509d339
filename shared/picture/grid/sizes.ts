/** How large the cards of a grid are, in its units, and whether a name has room on them. */
export type CardSize = { width: number; height: number; named: boolean };

/** From the size at which a name can be read to the one that has initials alone. */
export const cardSizes: readonly CardSize[] = [
  { width: 158, height: 32, named: true },
  { width: 118, height: 30, named: true },
  { width: 36, height: 26, named: false },
];

/** Space between two cards. */
export const cardGap = 6;
