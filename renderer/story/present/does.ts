/** What can be done while a story is presented, from whichever window. */
export type Does = {
  next(): void;
  previous(): void;
  goTo(at: number): void;
  cover(cover: 'black' | 'white'): void;
  keys(): void;
  full(): void;
  speaker(): void;
  leave(): void;
};
