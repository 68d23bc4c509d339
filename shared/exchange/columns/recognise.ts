import { foldedWords } from '../../base/fold.ts';
import type { ColumnField, Field } from './field.ts';
import { linkFields } from './link-fields.ts';
import { personFields } from './person-fields.ts';

/** A sheet is a list of people or of lines. */
export type ListKind = 'people' | 'links';

const fields: Record<ListKind, readonly Field[]> = { people: personFields, links: linkFields };
const byId: Record<ListKind, ReadonlyMap<ColumnField, Field>> = {
  people: new Map(personFields.map((each) => [each.id, each])),
  links: new Map(linkFields.map((each) => [each.id, each])),
};

/** What a column of such a list can be, in the order for a choice. */
export const fieldsOf = (kind: ListKind): readonly Field[] => fields[kind];

/** The field with this id. Undefined for ids of a later version and of nothing. */
export const fieldOf = (kind: ListKind, id: ColumnField): Field | undefined => byId[kind].get(id);

/** A heading without case, accents, spaces and signs: "manager_email" and "Manager Email" are the same. */
export const headingKey = (heading: string): string => foldedWords(heading).replaceAll(' ', '') || heading.trim();

const known: Record<ListKind, ReadonlyMap<string, Field>> = {
  people: headings(personFields),
  links: headings(linkFields),
};

/** Our own words win over those of other programs. */
function headings(all: readonly Field[]): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  for (const each of all) found.set(headingKey(each.words), each);
  for (const each of all)
    for (const heading of [...each.headings, each.id])
      if (!found.has(headingKey(heading))) found.set(headingKey(heading), each);
  return found;
}

/** The field that a heading names by itself. */
export const recognised = (kind: ListKind, heading: string): Field | undefined => known[kind].get(headingKey(heading));
