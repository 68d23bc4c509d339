import { plain, propertiesIn } from '../../../shared/exchange/vcard/lines.ts';
import { apart } from '../../../shared/report/comparable.ts';
import type { Reading } from '../../../shared/report/traces.ts';

export const looksLikeVcard = (text: string): boolean => /^\ufeff?\s*BEGIN:VCARD\b/i.test(text);

const isPacked = (encodings: readonly string[] = []): boolean =>
  encodings.includes('B') || encodings.includes('BASE64');

/** What is written in an address book: lines put together, without backslashes; and the pictures in it, as bytes. */
export function* vcardTexts(text: string, where: string): Generator<Reading | Buffer> {
  const values: string[] = [];
  for (const { value, parameters } of propertiesIn(text))
    if (isPacked(parameters.get('ENCODING'))) yield Buffer.from(value, 'base64');
    else values.push(plain(value));
  yield { where, text: values.join(apart) };
}
