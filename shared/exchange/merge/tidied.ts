import { saysNothing } from '../../model/judgement.ts';

/** A record without fields that have no value, and without judgements that say nothing. */
export function tidied(record: object): Record<string, unknown> {
  const next: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) next[name] = value;
    else {
      const part = tidied(value);
      if (!saysNothing(part)) next[name] = part;
    }
  }
  return next;
}
