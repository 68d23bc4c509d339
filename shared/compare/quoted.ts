import { oneLine } from '../base/one-line.ts';

/** More characters of a text than this are not said again. */
const most = 60;

/** A text of somebody's own within a sentence: its beginning, in quotes. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return `“${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line}”`;
}

/** Ends a sentence, unless the text that is quoted last ends one itself. */
export const ended = (sentence: string): string => (/[.!?…]”$/u.test(sentence) ? sentence : `${sentence}.`);

/** What a text was and what it is, in a sentence; nothing when it is the same. */
export function textSaid(what: string, was: string, is: string): string[] {
  if (was === is) return [];
  if (!was.trim()) return [ended(`${what} is new: ${quoted(is)}`)];
  if (!is.trim()) return [ended(`${what} is gone. It was ${quoted(was)}`)];
  if (quoted(was) === quoted(is)) return [`${what} was changed further on.`];
  return [ended(`${what} was ${quoted(was)}, now ${quoted(is)}`)];
}
