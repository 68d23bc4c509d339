import { saysNothing } from '../model/judgement.ts';

type Part = Record<string, unknown>;

/** What a part of a record is like that says nothing yet. */
const blank = (name: string): Part =>
  name === 'contact' ? { email: '', phone: '', location: '', other: '' } : { basis: '' };

/** Writes a field at a path of a record. A judgement or an address that then says nothing goes away, and what held it. */
export function putField(record: object, path: readonly string[], value: unknown): void {
  const fields = record as Part;
  const [name, ...inner] = path;
  if (name === undefined) return;
  if (inner.length === 0) {
    if (value === undefined) delete fields[name];
    else fields[name] = value;
    return;
  }
  const part = { ...((fields[name] as Part | undefined) ?? (inner.length === 1 ? blank(name) : {})) };
  putField(part, inner, value);
  if (isBlank(part)) delete fields[name];
  else fields[name] = part;
}

const isBlank = (part: Part): boolean => Object.keys(part).length === 0 || saysNothing(part);
