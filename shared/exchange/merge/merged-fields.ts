import { success } from '../../base/result.ts';
import { type CellKind, type Field, field } from '../columns/field.ts';
import { fieldsOf } from '../columns/recognise.ts';

/** A picture is compared as it is, and shown in words. */
const picture: CellKind<string> = {
  read: success,
  write: (data) => `a picture of ${Math.ceil(data.length / 1_370)} kB`,
};

/** What of a person or a line can be merged: everything that tables hold, and what only other formats hold. */
export const mergedFields = {
  people: [...fieldsOf('people').filter(({ path }) => path.length > 0), field('photo', 'Picture', picture)],
  links: fieldsOf('links').filter(({ path, id }) => path.length > 0 && id !== 'kind'),
} as const satisfies Record<string, readonly Field[]>;

export const mergedById: Record<'people' | 'links', ReadonlyMap<string, Field>> = {
  people: new Map([...mergedFields.people, field('name', 'Name', picture)].map((each) => [each.id, each])),
  links: new Map(
    [...mergedFields.links, ...fieldsOf('links').filter(({ id }) => id === 'kind')].map((each) => [each.id, each]),
  ),
};
