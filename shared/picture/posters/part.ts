import type { EntryId, OrganisationId, PersonId, UnitId } from '../../base/ids.ts';

/** What a text on a poster is in the project. */
export type PosterPart =
  | { of: 'title' }
  | { of: 'promise' }
  | { of: 'organisation'; id: OrganisationId }
  | { of: 'unit'; id: UnitId }
  | { of: 'person'; id: PersonId }
  | { of: 'group'; id: EntryId }
  | { of: 'gain'; id: EntryId };

/** A part of the project and how it is said; `more` may be said of it right after that. */
export type Said = { part: PosterPart; text: string; more?: string };

/** Tells parts apart. */
export const partKey = (part: PosterPart): string => ('id' in part ? `${part.of} ${part.id}` : part.of);
