import type { Reading } from '../../../shared/report/traces.ts';
import { jsonTexts, looksLikeJson } from './json-texts.ts';
import { isPdf } from './pdf-objects.ts';
import { utf16 } from './pdf-strings.ts';
import { pdfTexts } from './pdf-texts.ts';
import { isPng, pngTexts } from './png-texts.ts';
import { looksLikeVcard, vcardTexts } from './vcard-texts.ts';
import { embeddedParts, xmlTexts } from './xml-texts.ts';
import { isZip, zipEntries } from './zip-entries.ts';

/** A picture in a drawing in a slide in a zip, and then some. */
const deepest = 5;

/** Everything that can be read in a file, whatever its kind, and in what is embedded in it. */
export function* readingsOf(bytes: Buffer, where = 'the file', depth = 0): Generator<Reading> {
  if (depth > deepest) return yield { where, text: '', isUnread: true };
  yield* rawReadings(bytes, where);
  if (isPdf(bytes)) yield* pdfTexts(bytes, where);
  else if (isPng(bytes)) yield* pngTexts(bytes, where);
  else if (isZip(bytes)) {
    for (const { name, bytes: within } of zipEntries(bytes)) {
      yield { where: 'a name in the file', text: name };
      if (within) yield* readingsOf(within, name, depth + 1);
      else yield { where: name, text: '', isUnread: true };
    }
  } else yield* textReadings(bytes, where, depth);
}

const utf16Mark = /^(?:\xfe\xff|\xff\xfe)/;

function* textReadings(bytes: Buffer, where: string, depth: number): Generator<Reading> {
  const start = bytes.toString('latin1', 0, 2);
  const text = utf16Mark.test(start)
    ? utf16(bytes.toString('latin1', 2), start === '\xfe\xff')
    : bytes.toString('utf8');
  if (text.includes('\u0000')) return;
  if (/^\ufeff?\s*</.test(text)) {
    yield* xmlTexts(text, where);
    for (const part of embeddedParts(text)) yield* readingsOf(part, `a part embedded in ${where}`, depth + 1);
  } else if (looksLikeVcard(text)) {
    for (const part of vcardTexts(text, where))
      if (Buffer.isBuffer(part)) yield* readingsOf(part, `a picture in ${where}`, depth + 1);
      else yield part;
  } else yield (looksLikeJson(text) && jsonTexts(text, where)) || { where, text };
}

/** The bytes as they are, in every way of writing that is common. */
function* rawReadings(bytes: Buffer, where: string): Generator<Reading> {
  const utf8 = bytes.toString('utf8');
  yield { where, text: utf8, isGuess: true };
  const latin1 = bytes.toString('latin1');
  yield { where, text: latin1, isGuess: true };
  for (const from of [0, 1])
    for (const isBigEndian of [true, false])
      yield { where, text: utf16(latin1.slice(from), isBigEndian), isGuess: true };
}
