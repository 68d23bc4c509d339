/** The outlines of the marks on a line between two cultures, around 0,0: ours is a disc, each partner another shape. */
const outlines = [
  'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1-8 0Z',
  'M0-9.5L9.5 0L0 9.5L-9.5 0Z',
  'M-7.5-7.5H7.5V7.5H-7.5Z',
  'M0-9L9 7H-9Z',
  'M-9-6H9L0 10Z',
] as const;

/** The mark of the nth organisation on a line, ours first; a further partner than there are shapes shares the last one. */
export const cultureMark = (nth: number): string => outlines[Math.min(nth, outlines.length - 1)] ?? outlines[0];
