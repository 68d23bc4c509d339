import type { LinkId, PersonId } from '../base/ids.ts';

/** A sentence that the map says, and the people and lines it rests on. */
export type Statement = { text: string; people: readonly PersonId[]; links: readonly LinkId[] };

/** A sentence about these people and lines; about nobody when none are given. */
export const statement = (
  text: string,
  people: readonly PersonId[] = [],
  links: readonly LinkId[] = [],
): Statement => ({ text, people, links });

/**
 * The answer to one question: in a sentence or two, what it rests on, what is not known yet, and the one thing to find out
 * next. "Not known yet" is an answer; there is always a `short`.
 */
export type Answer = {
  question: string;
  short: Statement;
  because: readonly Statement[];
  notKnown: readonly Statement[];
  next: Statement | undefined;
};
