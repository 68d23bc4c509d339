import type { Format } from '../../shared/exchange/format.ts';
import type { Found, FoundPerson } from '../../shared/exchange/found.ts';

/** What a format gives back of these bytes. */
export function foundBy(format: Format, bytes: Uint8Array, fileName = 'a file'): Found {
  const reading = format.read(bytes, fileName);
  if (!reading.ok) throw new Error(reading.failure);
  if (reading.value.kind !== 'found') throw new Error('tables were not expected');
  return reading.value.found;
}

/** Why a format does not take these bytes. */
export function refusalBy(format: Format, text: string | Uint8Array): string {
  const reading = format.read(typeof text === 'string' ? utf8(text) : text, 'a file');
  if (reading.ok) throw new Error('it was taken');
  return reading.failure;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const written = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The one who is called so. */
export function named(found: Found, name: string): FoundPerson {
  const person = found.people.find((each) => each.name === name);
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
}
