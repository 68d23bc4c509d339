import { apart } from '../../../shared/report/comparable.ts';
import type { Reading } from '../../../shared/report/traces.ts';

export const looksLikeJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text);

/** What is written in JSON, without its escapes: names and values. Undefined where it is none. */
export function jsonTexts(text: string, where: string): Reading | undefined {
  const found: string[] = [];
  try {
    JSON.parse(text.replace(/^\ufeff/, ''), (name, value: unknown) => {
      found.push(name);
      if (typeof value === 'string' && !value.startsWith('data:')) found.push(value);
      return value;
    });
  } catch {
    return undefined;
  }
  return { where, text: found.join(apart) };
}
