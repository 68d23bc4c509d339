import { squeezed } from './comparable.ts';
import { textFinder } from './find-texts.ts';
import type { PrivateValue } from './private-values.ts';

/** Where a value stands in a text: its number, and from which letter to which. */
export type Place = { nth: number; from: number; to: number };

/** A text as it is compared, and the letter of the text that each of its letters comes from. */
function squeezedWithPlaces(text: string): { letters: string; from: number[] } {
  let letters = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const small = squeezed(character);
    letters += small;
    for (let nth = 0; nth < small.length; nth += 1) from.push(at);
    at += character.length;
  }
  return { letters, from };
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where in a text values stand, by what gives them away, and how far they go on from there. Built once for many texts. The
 * same place is told once for each value.
 */
export function placeFinder(values: readonly PrivateValue[]): (text: string) => Place[] {
  const traces = values.flatMap(({ value, traces: own }, nth) => {
    const whole = squeezed(value);
    return own.map((trace) => ({ ...trace, nth, whole, at: Math.max(0, whole.indexOf(trace.text)) }));
  });
  const find = textFinder(traces.map(({ text }) => text));
  return (text) => {
    const { letters, from } = squeezedWithPlaces(text);
    const places = new Map<string, Place>();
    find(letters, (found, at) => {
      const trace = traces[found];
      if (!trace) return;
      let end = at + trace.text.length;
      for (let next = trace.at + trace.text.length; letters[end] !== undefined; next += 1, end += 1)
        if (trace.whole[next] !== letters[end]) break;
      const place = { nth: trace.nth, from: from[at] ?? 0, to: from[end] ?? text.length };
      const written = text.slice(place.from, place.to).trimEnd();
      place.to = place.from + written.length;
      if (trace.isWord && !standsAlone(text, place)) return;
      const known = places.get(`${place.nth} ${place.from}`);
      if (!known || known.to < place.to) places.set(`${place.nth} ${place.from}`, place);
    });
    return [...places.values()].sort((a, b) => a.from - b.from);
  };
}

/** A word by itself, in one piece; it may go on in the next line with a hyphen. */
const standsAlone = (text: string, { from, to }: Place): boolean =>
  !letter.test(text.charAt(from - 1)) &&
  !letter.test(text.charAt(to)) &&
  !/\s/.test(text.slice(from, to).replaceAll(/[-\u2010]\s/g, ''));
