/** The ways in which a map can be arranged. */
export const arrangements = ['face-to-face', 'hierarchy', 'tidy', 'rings'] as const;
export type Arrangement = (typeof arrangements)[number];

/** What was done, as the history names it. */
export const arrangementWord: Record<Arrangement, string> = {
  'face-to-face': 'Arrange face to face',
  hierarchy: 'Arrange by who reports to whom',
  tidy: 'Tidy inside the units',
  rings: 'Arrange in rings of influence',
};
