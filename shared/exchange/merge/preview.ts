import type { LinkId, PersonId } from '../../base/ids.ts';
import type { Link, LinkKind } from '../../model/link.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Unit } from '../../model/unit.ts';
import type { ColumnField } from '../columns/field.ts';
import type { Found, FoundLink, FoundPerson, Place, Skipped } from '../found.ts';
import type { ImportChoices, Whose } from './choices.ts';
import type { MatchedBy } from './match.ts';

/** What becomes of a row: a conflict is decided by whose word counts. */
export type Outcome = 'new' | 'updated' | 'unchanged' | 'conflict' | 'skipped';

/** A field that the file gives another value: in words for a person, and as the record holds it. */
export type FieldChange = {
  field: ColumnField;
  /** "Job title". */
  words: string;
  before: string;
  after: string;
  value: unknown;
  /** Whether there was something else before; it is then taken only where their word counts. */
  contradicts: boolean;
};

/** Why a row is in conflict: it says something else than the project, or an earlier row is the same person already. */
export type Conflict = { why: 'contradicts' | 'twice'; whose: Whose };

/** What the rows of people and of lines have in common. */
type RowPreview = {
  /** Names this row within the preview, and stays the same when choices change. */
  key: string;
  outcome: Outcome;
  place: Place;
  changes: readonly FieldChange[];
  conflict?: Conflict | undefined;
  /** Why it was skipped, or what the conflict is, in one sentence. */
  why?: string | undefined;
};

/** A row of a list of people and what becomes of it. */
export type PersonPreview = RowPreview & {
  /** The person in the project, or the one that will be. */
  id: PersonId;
  name: string;
  /** The names of the organisation and the unit that this person will be in. */
  organisation: string;
  unit: string;
  matchedBy?: MatchedBy | undefined;
  /** The person as he or she will be; absent where nothing changes. */
  becomes?: Person | undefined;
  found: FoundPerson;
};

/** A row of a list of lines and what becomes of it. */
export type LinkPreview = RowPreview & {
  id: LinkId;
  /** The names of both ends as they will be. */
  from: string;
  to: string;
  kind: LinkKind;
  /** The line as it will be; absent where nothing changes. */
  becomes?: Link | undefined;
  found: FoundLink;
};

/** An organisation that is not in the project yet. `guessed` when nobody has chosen its side. */
export type OrganisationPreview = { organisation: Organisation; guessed: boolean; people: number };

/** Somebody whom lines name and the list does not. */
export type PlaceholderPreview = { becomes: Person; lines: number; taken: boolean };

/** Everything that would happen to a project, before anything does. */
export type Preview = {
  project: Project;
  found: Found;
  choices: ImportChoices;
  people: readonly PersonPreview[];
  links: readonly LinkPreview[];
  organisations: readonly OrganisationPreview[];
  units: readonly Unit[];
  placeholders: readonly PlaceholderPreview[];
  /** What could not be read: where it stands and why. Rows with the outcome "skipped" are not among these. */
  skipped: readonly Skipped[];
  /** What somebody should know and nothing is done about: circles of reports, the same name twice. */
  notices: readonly string[];
};

/** How many rows have each outcome. */
export function countOutcomes(rows: readonly { outcome: Outcome }[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { new: 0, updated: 0, unchanged: 0, conflict: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
