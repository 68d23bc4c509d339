import { type Field, isEmptyValue, valueAt } from '../columns/field.ts';
import { fieldsOf, headingKey, type ListKind, recognised } from '../columns/recognise.ts';
import type { RowCells } from '../columns/row.ts';
import { answerKind, strengthKind, tenKind } from '../columns/value-words.ts';
import type { Place } from '../found.ts';
import type { Attributes } from './graph.ts';

/** Accord's own attributes begin so: `accord.attitude`, `accord.attitude.desired`, `accord.attitude.basis`. */
const ours = 'accord.';

/** The value of a judgement has the name of the judgement itself. */
const attributeName = ({ id }: Field): string => ours + id.replace(/\.(?:value|current)$/, '');

/** What a record says, as attributes in words. What it says nothing of has none. */
export function attributesOf(fields: readonly Field[], record: object): Attributes {
  const attributes: Attributes = new Map();
  for (const field of fields) {
    if (field.path.length === 0) continue;
    const value = valueAt(record, field.path);
    const text = isEmptyValue(value) ? '' : field.kind.write(value);
    if (text !== '') attributes.set(attributeName(field), text);
  }
  return attributes;
}

/** Fields by the names of Accord's own attributes, and by the headings that other programs use. */
export type Names = (attribute: string) => Field | undefined;

export function namesOf(fields: readonly Field[], others: (name: string) => Field | undefined): Names {
  const own = new Map(fields.map((field) => [attributeName(field), field]));
  return (attribute) => own.get(attribute) ?? others(attribute);
}

/** For fields that lists do not have: by their words and what else they are called. */
export function namesWithin(fields: readonly Field[]): Names {
  const known = new Map(
    fields.flatMap((field) => [field.words, ...field.headings].map((heading) => [headingKey(heading), field] as const)),
  );
  return namesOf(fields, (name) => known.get(headingKey(name)));
}

/** What programs that draw call things which no list has a heading for. */
const drawn: ReadonlyMap<string, string> = new Map([
  ['url', 'Website'],
  ['link', 'Website'],
  ['tooltip', 'Notes'],
]);

export const namesIn = (kind: ListKind): Names =>
  namesOf(fieldsOf(kind), (name) => recognised(kind, drawn.get(headingKey(name)) ?? name));

/** Attributes as the cells of a row are read, with what the format has a place of its own for; and the names of the others. */
export function asRow(
  place: Place,
  attributes: Attributes,
  names: Names,
  besides: Readonly<Record<string, string | undefined>>,
): { row: RowCells; unknown: string[] } {
  const cells: RowCells['cells'][number][] = [];
  const texts = new Map<string, string>();
  const unknown: string[] = [];
  for (const [name, text] of attributes) {
    const field = names(name);
    if (!field) unknown.push(name);
    else if (text.trim() !== '' && !texts.has(field.id)) {
      cells.push({ field, text, heading: name });
      texts.set(field.id, text.trim());
    }
  }
  for (const [id, text] of Object.entries(besides)) if (text !== undefined) texts.set(id, text);
  return { row: { place, cells, textOf: (id) => texts.get(id) ?? '' }, unknown };
}

const wholeNumbers: readonly unknown[] = [answerKind, strengthKind, tenKind];
const types = new Map(
  [...fieldsOf('people'), ...fieldsOf('links')].map((field) => [
    attributeName(field),
    wholeNumbers.includes(field.kind),
  ]),
);

/** What sort of value one of Accord's own attributes holds, for formats that declare it. */
export const typeOf = (attribute: string): 'string' | 'int' => (types.get(attribute) ? 'int' : 'string');
