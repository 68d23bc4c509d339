import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';

type Named = { words: readonly string[]; id: PersonId };
type Found = { from: number; to: number; id: PersonId | undefined };

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.match(wordPattern) ?? [];
const small = (text: string): string => text.normalize('NFC').toLowerCase();

/** Scripts that are written without spaces: a name can stand anywhere in a run of letters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;
const addresses = /[^\s@<>()]+@[^\s@<>()]+/g;

/** A part of a name is looked for when it has so many letters; fewer are words of many languages. */
const shortestPart = 3;
/** A name can hold a book; what comes after this is no name. */
const longestName = 200;

/**
 * Puts what people are called in the place of their names in a text: whole names however they are written, then first
 * names and surnames with their capital, and addresses made of them. A part that two people share, or that nobody is
 * called, becomes "somebody". A part that is also a word of an organisation, unit or job ("Library") stays.
 */
export function withoutNames(project: Project, called: ReadonlyMap<PersonId, string>): (text: string) => string {
  const people = Object.values(project.people).map(
    ({ id, name }): Named => ({ id, words: wordsOf(name.slice(0, longestName)) }),
  );
  const whole = wholeNames(people);
  const parts = nameParts(project, people);
  const runs = new Map(
    Object.values(project.people).flatMap((it) => (it.name.match(unspaced) ?? []).map((run) => [run, it.id])),
  );
  const calledBy = (id: PersonId | undefined): string => (id && called.get(id)) ?? 'somebody';
  const smallParts = new Map([...parts].map(([part, id]) => [small(part), id]));
  return (text) => {
    if (text === '') return text;
    let clean = text.replace(addresses, (address) => {
      const named = wordsOf(address.split('@')[0] ?? '').find((word) => smallParts.has(small(word)));
      return named === undefined ? address : calledBy(smallParts.get(small(named)));
    });
    for (const [run, id] of runs) if (clean.includes(run)) clean = clean.replaceAll(run, calledBy(id));
    return spliced(clean, foundIn(clean, whole, parts), calledBy);
  };
}

/** Names of two words and more, by their first word, the longest first. */
function wholeNames(people: readonly Named[]): Map<string, Named[]> {
  const byFirst = new Map<string, Named[]>();
  for (const { id, words } of people) {
    const [first, ...rest] = words.map(small);
    if (first === undefined || rest.length === 0) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words: [first, ...rest] }]);
  }
  for (const named of byFirst.values()) named.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** First names, surnames and names of one word, as they are written; nobody in particular where two share one. */
function nameParts(project: Project, people: readonly Named[]): Map<string, PersonId | undefined> {
  const places = [...Object.values(project.organisations), ...Object.values(project.units)].map(({ name }) => name);
  const jobs = Object.values(project.people).map(({ jobTitle }) => jobTitle);
  const others = new Set([...places, ...jobs].flatMap((text) => wordsOf(text).map(small)));
  const parts = new Map<string, PersonId | undefined>();
  for (const { id, words } of people)
    for (const word of new Set(words)) {
      const isName =
        [...word].length >= shortestPart && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) && !others.has(small(word));
      if (isName) parts.set(word, parts.has(word) && parts.get(word) !== id ? undefined : id);
    }
  return parts;
}

function foundIn(text: string, whole: Map<string, Named[]>, parts: Map<string, PersonId | undefined>): Found[] {
  const words = [...text.matchAll(wordPattern)].map((match) => ({ text: match[0], at: match.index }));
  const found: Found[] = [];
  for (let nth = 0; nth < words.length; nth += 1) {
    const word = words[nth];
    if (!word) continue;
    const named = whole
      .get(small(word.text))
      ?.find((each) => each.words.every((wanted, after) => small(words[nth + after]?.text ?? '') === wanted));
    const last = words[nth + (named ? named.words.length - 1 : 0)] ?? word;
    if (named || parts.has(word.text))
      found.push({ from: word.at, to: last.at + last.text.length, id: named ? named.id : parts.get(word.text) });
    if (named) nth += named.words.length - 1;
  }
  return found;
}

function spliced(text: string, found: readonly Found[], calledBy: (id: PersonId | undefined) => string): string {
  let [out, at] = ['', 0];
  for (const { from, to, id } of found) {
    out += text.slice(at, from) + calledBy(id);
    at = to;
  }
  return out + text.slice(at);
}
