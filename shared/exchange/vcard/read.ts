import { failure, type Result, success } from '../../base/result.ts';
import { decode, decodings } from '../csv/decodings.ts';
import { foldedName } from '../folded-name.ts';
import type { Reading } from '../format.ts';
import { type Found, nothingFound } from '../found.ts';
import { mostNodes, tooManyWords } from '../graph/graph.ts';
import { personIn } from './card.ts';
import { type Property, propertiesIn } from './lines.ts';
import type { Related } from './related.ts';

/** Reads an address book: vCard 2.1, 3.0 and 4.0, one card or many. */
export function readVcard(bytes: Uint8Array): Result<Reading, string> {
  const text = decode(bytes, decodings(bytes)[0].encoding).replace(/^\ufeff/, '');
  const cards = cardsIn(text);
  if (!cards.ok) return cards;
  if (cards.value.length === 0)
    return failure('There is no card in this file: an address book begins with "BEGIN:VCARD".');
  if (cards.value.length > mostNodes) return failure(tooManyWords(cards.value.length, 'cards', mostNodes));
  return success({ kind: 'found', found: foundIn(cards.value) });
}

/** The properties of each card. A card within a card is a picture of somebody else in old files, and left out. */
function cardsIn(text: string): Result<Property[][], string> {
  const cards: Property[][] = [];
  let card: Property[] | undefined;
  let depth = 0;
  let begun = 0;
  for (const property of propertiesIn(text)) {
    const isMark = /^vcard$/i.test(property.value.trim());
    if (property.name === 'BEGIN' && isMark) {
      depth += 1;
      if (depth === 1) [card, begun] = [[], property.line];
    } else if (property.name === 'END' && isMark && depth > 0) {
      depth -= 1;
      if (depth === 0 && card) cards.push(card);
    } else if (depth === 1) card?.push(property);
  }
  if (depth > 0)
    return failure(`The card that begins in line ${begun} has no end: the file is cut off. Nothing was taken.`);
  return success(cards);
}

function foundIn(cards: readonly Property[][]): Found {
  const found = nothingFound();
  const related: (Related & { from: string; row: number })[] = [];
  const keys = new Set<string>();
  for (const card of cards) {
    const read = personIn(card, found.skipped);
    if (read.kind === 'organisation') found.organisations.push(read.organisation);
    if (read.kind !== 'person') continue;
    const { person } = read;
    if (keys.has(person.key)) {
      found.skipped.push({ place: person.place, why: `the id "${person.key}" is there twice; the first was taken` });
      continue;
    }
    keys.add(person.key);
    found.people.push(person);
    for (const each of read.related) related.push({ ...each, from: person.key, row: person.place.row ?? 0 });
  }
  const byName = Map.groupBy(found.people, ({ name }) => foldedName(name));
  for (const { from, other, kind, isReversed, row } of related) {
    const same = byName.get(foldedName(other)) ?? [];
    const to = keys.has(other) || same.length !== 1 ? other : (same[0]?.key ?? other);
    if (to === from) continue;
    found.links.push({ place: { row }, ...(isReversed ? { from: to, to: from } : { from, to }), fields: { kind } });
  }
  return found;
}
