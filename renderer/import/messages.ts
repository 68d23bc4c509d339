import type { OrganisationId } from '../../shared/base/ids.ts';
import type { ListKind } from '../../shared/exchange/columns/recognise.ts';
import type { Column, Mapping, UnderstoodSheet } from '../../shared/exchange/columns/understand.ts';
import type { Decodings, Encoding } from '../../shared/exchange/csv/decodings.ts';
import type { FormatName } from '../../shared/exchange/format.ts';
import type { ImportChoices } from '../../shared/exchange/merge/choices.ts';
import type { Incoming } from '../../shared/exchange/merge/import-found.ts';
import type { Conflict, Outcome } from '../../shared/exchange/merge/preview.ts';
import type { Side } from '../../shared/model/organisation.ts';
import type { Project } from '../../shared/model/project.ts';

/** A file as it is given to the worker. */
export type GivenFile = { name: string; bytes: ArrayBuffer; encoding?: Encoding | undefined };

/** A file as it was read: what it is, how, and what should be known of it; or why it was not. */
export type Source = {
  name: string;
  format?: { name: FormatName; title: string } | undefined;
  /** The ways in which it could be read as text, where there are several. */
  decodings?: Decodings | undefined;
  encoding?: Encoding | undefined;
  apartBy?: string | undefined;
  notes: readonly string[];
  /** How many people and lines are in it, where it is no table. */
  found?: { people: number; links: number } | undefined;
  failure?: string | undefined;
};

/** A table of a file, without its rows: they stay in the worker. */
export type List = UnderstoodSheet & { file: number; rowCount: number; taken: boolean };

/** What a table of the worker is to be read as. */
export type ListChoice = { kind: ListKind; columns: readonly Column[]; taken: boolean };

/** An organisation that the project does not have yet; `key` is what its side is chosen by. */
export type NewOrganisation = { key: string; name: string; side: Side; guessed: boolean; people: number };

export type Count = { people: number; links: number };

/** What would happen, in numbers and names; its rows are asked for one tab at a time. */
export type Summary = {
  title: string;
  counts: Record<Outcome, Count>;
  /** Cells and parts of a file that were left out although their row was taken. */
  leftOut: number;
  coming: Count;
  placeholders: { names: readonly string[]; count: number; lines: number };
  organisations: readonly NewOrganisation[];
  /** People of whom the list does not say where they belong, and where they could. */
  homeless: { people: number; home: OrganisationId; homes: readonly { id: OrganisationId; name: string }[] };
  notices: readonly string[];
};

/** A row of the preview in words. */
export type Row = {
  key: string;
  /** "sheet People, row 3"; of a part that was left out it is the title. */
  where: string;
  title: string;
  about: string;
  changes: readonly { words: string; before: string; after: string; contradicts: boolean }[];
  why?: string | undefined;
  conflict?: Conflict | undefined;
};

/** What the window asks of the worker, one thing after the other. */
export type Asked =
  | { kind: 'read'; files: readonly GivenFile[]; remembered: Mapping }
  | { kind: 'asKind'; list: number; listKind: ListKind }
  | {
      kind: 'compare';
      lists: readonly ListChoice[];
      choices: ImportChoices;
      /** The project that is to have it; none for a new one of this title. */
      into: Project | { title: string };
    }
  | { kind: 'rows'; outcome: Outcome }
  | { kind: 'take' };

/** What comes back for each of them. */
export type Answers = {
  read: { sources: readonly Source[]; lists: readonly List[] };
  asKind: { list: List };
  compare: { summary: Summary };
  rows: { rows: readonly Row[] };
  /** What comes in, to whom the window turns then, and the organisations that a new project begins with. */
  take: { incoming: Incoming; selected: readonly string[]; organisations: Project['organisations'] };
};

/** What the worker says: what it is doing, what came of it, or why nothing did. */
export type Said =
  | { kind: 'doing'; what: string }
  | { kind: 'done'; answer: Answers[keyof Answers] }
  | { kind: 'failed'; why: string };
