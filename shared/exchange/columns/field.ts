import type { Result } from '../../base/result.ts';

/** How one kind of value stands in a cell: read from it, or not read with the reason; and written into it. */
export type CellKind<Value> = {
  read: (cell: string) => Result<Value, string>;
  write: (value: Value) => string;
};

/** Which field of a person or a line a column holds, by the id of the field: "attitude.current". */
export type ColumnField = string;

/** A field of a person or a line as a table holds it: a column with a heading of its own. */
export type Field = {
  id: ColumnField;
  /** What it is called: in a preview, in the choice of columns, and as the heading that is written. */
  words: string;
  /** What other programs call it, beside its own words. */
  headings: readonly string[];
  /** Where the value is in the record; an empty path is read in a way of its own. */
  path: readonly string[];
  kind: CellKind<unknown>;
};

/** A field whose value stands at a path of the record, which is its id. */
export const field = <Value>(
  id: ColumnField,
  words: string,
  kind: CellKind<Value>,
  headings: readonly string[] = [],
): Field => ({ id, words, headings, path: id.split('.'), kind: kind as CellKind<unknown> });

/** The value of a field in a record, or undefined where there is none. */
export function valueAt(record: object, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const name of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value;
}

/** Whether a record says anything of a field, and be it that there is nothing. */
export function hasAt(record: object, path: readonly string[]): boolean {
  const parent = path.length > 1 ? valueAt(record, path.slice(0, -1)) : record;
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, path.at(-1) ?? '');
}

/** Puts a value into a record, with the parts of it that are needed on the way. Parts are copied, never shared. */
export function putAt(record: object, path: readonly string[], value: unknown): void {
  let part = record as Record<string, unknown>;
  for (const name of path.slice(0, -1)) {
    const next = { ...(part[name] as object | undefined) };
    part[name] = next;
    part = next as Record<string, unknown>;
  }
  part[path.at(-1) ?? ''] = value;
}

/** Whether a value says nothing: absent, no text, or an empty list. */
export const isEmptyValue = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
