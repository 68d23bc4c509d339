import { setImmediate } from 'node:timers/promises';
import type { PrivateValue } from '../../shared/report/private-values.ts';
import { foundWords, type Searched } from '../../shared/report/private-words.ts';
import { type Reading, traceFinder } from '../../shared/report/traces.ts';
import { readingsOf } from './searched/readings.ts';
import { unescaped } from './searched/xml-texts.ts';

/** The bytes of an export would give away something private: they must not be kept. Its message is for a person. */
export class PrivateValuesFound extends Error {}

/**
 * Searches the bytes of a file for private values: text and metadata of PDF, SVG, HTML, PNG, Office files,
 * JSON and address books, what is
 * embedded in them, and the bytes as they are. A part that cannot be read counts as a find. Others get their turn in between.
 */
export async function searchPrivate(
  bytes: Uint8Array,
  values: readonly PrivateValue[],
  signal?: AbortSignal,
): Promise<Searched> {
  const found = new Map<string, string>();
  if (values.length > 0) {
    const find = traceFinder(values.map(({ traces }) => traces));
    for (const reading of readingsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
      await setImmediate();
      signal?.throwIfAborted();
      const note = (what: string) => found.has(what) || found.set(what, reading.where);
      if (reading.isUnread) note('A part that cannot be read');
      for (const each of written(reading)) find(each, (nth) => note(values[nth]?.what ?? ''));
    }
  }
  return { searched: values.length, found: [...found].map(([what, where]) => ({ what, where })) };
}

/** What was read, and again in other ways of writing the same, where there is any of them in it. */
function written(reading: Reading): Reading[] {
  const plain = reading.isGuess ? reading.text : unmarked(reading.text);
  const texts = new Set([reading.text, unescaped(reading.text), plain]);
  return [...texts].map((text) => ({ ...reading, text }));
}

/** Without the backslashes of Markdown and of lists in one cell, and with the quotation marks of a table as single ones. */
const unmarked = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('""', '"');

/** The bytes of a file in which nothing private was found, and how many values were looked for. */
export type SafeBytes = { bytes: Uint8Array; privateValues: number };

/** The bytes once nothing private was found in them. Throws `PrivateValuesFound`. */
export async function withNothingPrivate(
  bytes: Uint8Array,
  values: readonly PrivateValue[],
  signal?: AbortSignal,
): Promise<SafeBytes> {
  const { searched, found } = await searchPrivate(bytes, values, signal);
  if (found.length > 0) throw new PrivateValuesFound(foundWords(found));
  return { bytes, privateValues: searched };
}
