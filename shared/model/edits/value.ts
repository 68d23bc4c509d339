import type { EntryId, OrganisationId } from '../../base/ids.ts';
import type { Project } from '../project.ts';
import type { ValueEntries } from '../value.ts';
import type { Change } from './change.ts';
import { write } from './set.ts';

type List = keyof ValueEntries;

const listOf = <Name extends List>(draft: Project, name: Name) => draft.value[name] as unknown as ValueEntries[Name][];

/** Adds a gain, a pain or a pair of cultures at the end of its list. */
export const addValueEntry =
  <Name extends List>(name: Name, entry: ValueEntries[Name]): Change =>
  (draft) =>
    void listOf(draft, name).push(entry);

/** Writes fields of a gain, a pain or a pair of cultures; a field that is set to `undefined` goes away. */
export const setValueEntry =
  <Name extends List>(name: Name, id: EntryId, fields: Partial<ValueEntries[Name]>): Change =>
  (draft) =>
    write<ValueEntries[Name]>(
      listOf(draft, name).find((entry) => entry.id === id),
      fields,
    );

/** Takes a gain, a pain or a pair of cultures out of its list. */
export const removeValueEntry =
  (name: List, id: EntryId): Change =>
  (draft) => {
    const list = listOf(draft, name);
    const place = list.findIndex((entry) => entry.id === id);
    if (place >= 0) list.splice(place, 1);
  };

/** Where an organisation stands between two ways of working, 0 wholly left to 10 wholly right; `undefined` takes it off. */
export const placeOnCulture =
  (id: EntryId, organisation: OrganisationId, value: number | undefined): Change =>
  (draft) => {
    const culture = listOf(draft, 'cultures').find((entry) => entry.id === id);
    if (!culture) return;
    const own = culture.positions.filter((position) => position.organisation === organisation);
    if (value === undefined) {
      if (own.length > 0) culture.positions = culture.positions.filter((position) => !own.includes(position));
    } else if (own.length === 0) culture.positions.push({ organisation, value });
    else for (const position of own) position.value = value;
  };

/** Why it is worth it, in one sentence. */
export const setDefence =
  (defence: string): Change =>
  (draft) => {
    draft.value.defence = defence;
  };
