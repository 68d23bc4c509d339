import { type Field, hasAt, isEmptyValue, putAt, valueAt } from '../columns/field.ts';
import type { FieldChange } from './preview.ts';

/** What a file says of a record that is there, field by field. What it has empty counts only where it is to erase. */
export function changesOf(record: object, told: object, fields: readonly Field[], emptyErases: boolean): FieldChange[] {
  return fields.flatMap((field) => {
    if (field.path.length === 0 || !hasAt(told, field.path)) return [];
    const [before, after] = [valueAt(record, field.path), valueAt(told, field.path)];
    if (isEmptyValue(after))
      return emptyErases && !saysNothing(before) ? [changeOf(field, before, undefined, true)] : [];
    if (inWords(field, before) === inWords(field, after)) return [];
    return [changeOf(field, before, after, !saysNothing(before) && !holdsAll(after, before))];
  });
}

const changeOf = (field: Field, before: unknown, value: unknown, contradicts: boolean): FieldChange => ({
  field: field.id,
  words: field.words,
  before: inWords(field, before),
  after: inWords(field, value),
  value,
  contradicts,
});

const inWords = (field: Field, value: unknown): string => (isEmptyValue(value) ? '' : field.kind.write(value));

/** Nobody has said that somebody is not a senior manager: "no" is what stands there before anybody says anything. */
const saysNothing = (value: unknown): boolean => isEmptyValue(value) || value === false;

/** A list that only has more in it contradicts nothing. */
const holdsAll = (list: unknown, part: unknown): boolean =>
  Array.isArray(list) && Array.isArray(part) && part.every((each) => list.includes(each));

/** A record with these changes made in it; the record that is given stays as it is. */
export function withChanges<Item extends object>(
  record: Item,
  changes: readonly FieldChange[],
  fields: ReadonlyMap<string, Field>,
): Item {
  const next = { ...record };
  for (const { field, value } of changes) {
    const path = fields.get(field)?.path;
    if (path) putAt(next, path, value);
  }
  return next;
}
