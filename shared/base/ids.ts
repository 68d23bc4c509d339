import { z } from 'zod';

export const organisationId = z.uuid().brand<'organisation'>();
export const unitId = z.uuid().brand<'unit'>();
export const personId = z.uuid().brand<'person'>();
export const linkId = z.uuid().brand<'link'>();
export const noteId = z.uuid().brand<'note'>();
export const entryId = z.uuid().brand<'entry'>();

export type OrganisationId = z.infer<typeof organisationId>;
export type UnitId = z.infer<typeof unitId>;
export type PersonId = z.infer<typeof personId>;
export type LinkId = z.infer<typeof linkId>;
export type NoteId = z.infer<typeof noteId>;
/** The id of an entry in one of the lists of vision, value or story. */
export type EntryId = z.infer<typeof entryId>;

/** A fresh random id (UUID version 4) of the concept that is asked for. */
export const newId = <Id extends string>(): Id => crypto.randomUUID() as string as Id;
