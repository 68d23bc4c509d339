import { foldedWords } from '../base/fold.ts';
import type { Project } from './project.ts';
import { type SearchEntry, type Searched, type SearchField, type SearchKind, searchIndex } from './search-index.ts';

/** Something found. `where` is the field outside of its name that made it one, if there is any. */
export type Found = { kind: SearchKind; id: string; where?: { field: SearchField; text: string } };

/** The best that was found, best first, and how many there are in all. */
export type SearchResult = { found: readonly Found[]; total: number };

type Options = {
  kinds?: readonly SearchKind[];
  fields?: readonly SearchField[];
  /** Ids of what is not looked for. */
  except?: ReadonlySet<string>;
  most?: number;
};

/** The words of a query, as they are compared. */
export const wordsOf = (query: string): string[] => foldedWords(query).split(' ').filter(Boolean);

/**
 * Finds records in which every word of the query stands somewhere. Word starts come before what is inside a word, names
 * before other fields; what is equally good is in the order of the index. An empty query finds nothing, or with `kinds`
 * all of these.
 */
export function search(
  project: Project,
  query: string,
  { kinds, fields, except, most = 50 }: Options = {},
): SearchResult {
  const words = wordsOf(query);
  if (words.length === 0 && !kinds) return { found: [], total: 0 };
  const ranked: { entry: SearchEntry; where: Searched | undefined }[][] = [];
  let total = 0;
  for (const entry of searchIndex(project)) {
    if ((kinds && !kinds.includes(entry.kind)) || except?.has(entry.id)) continue;
    const match = matchOf(entry, words, fields);
    if (!match) continue;
    total += 1;
    ranked[match.rank] ??= [];
    ranked[match.rank]?.push({ entry, where: match.where });
  }
  const found = ranked.flat().slice(0, most);
  return { found: found.map(({ entry, where }) => foundOf(entry, where)), total };
}

const foundOf = ({ kind, id }: SearchEntry, where: Searched | undefined): Found =>
  where ? { kind, id, where: { field: where.field, text: where.text } } : { kind, id };

/** How good a match is: the lower the better. */
const quality = { nameBegins: 0, nameWord: 1, otherWord: 2, insideName: 3, insideOther: 4, none: 5 };

type Match = { rank: number; where: Searched | undefined };

function matchOf(
  entry: SearchEntry,
  words: readonly string[],
  fields: readonly SearchField[] | undefined,
): Match | undefined {
  const match: Match = { rank: 0, where: undefined };
  for (const word of words) {
    let best = quality.none;
    let bestField: Searched | undefined;
    for (const field of entry.fields) {
      if (fields && !fields.includes(field.field)) continue;
      const found = qualityIn(field, word);
      if (found < best) [best, bestField] = [found, field];
      // The name comes first: no other field can be better than this.
      if (best <= quality.otherWord) break;
    }
    if (!bestField) return undefined;
    match.rank += best;
    if (bestField.field !== 'name') match.where ??= bestField;
  }
  return match;
}

function qualityIn({ field, words }: Searched, word: string): number {
  const isName = field === 'name';
  // Most fields do not have the word at all; looking for it alone is faster than looking for a space.
  if (!words.includes(word)) return quality.none;
  const start = words.indexOf(` ${word}`);
  if (start === -1) return isName ? quality.insideName : quality.insideOther;
  return isName ? (start === 0 ? quality.nameBegins : quality.nameWord) : quality.otherWord;
}
