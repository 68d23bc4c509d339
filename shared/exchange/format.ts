import type { Result } from '../base/result.ts';
import type { ListFormat } from '../model/list-format.ts';
import type { Project } from '../model/project.ts';
import type { Decodings, Encoding } from './csv/decodings.ts';
import type { Found } from './found.ts';
import type { Sheet } from './sheet.ts';

export type FormatName = ListFormat;

/**
 * What was read: tables whose columns are still to be understood, or records. `notes` are sentences for a person about the
 * file as a whole: that it has macros, which were not read.
 */
export type Reading = ({ kind: 'tables'; sheets: Sheet[] } | { kind: 'found'; found: Found }) & {
  notes?: readonly string[] | undefined;
};

/** A file that goes out: its name ends so, and these are its bytes. Formats of two tables give two files. */
export type WrittenFile = { suffix: string; extension: string; bytes: Uint8Array };

/** One format: how it is read and written. Reading fails with one sentence for a person and takes nothing. */
export type Format = {
  name: FormatName;
  /** "Kumu workbook (XLSX)". */
  title: string;
  /** Without the dot; the first is the usual one. */
  extensions: readonly string[];
  /** What of a map it cannot hold, a few words each. Said before it is written. */
  loses: readonly string[];
  /** Whether these bytes are of this format, judged by the name of the file and by what is in it. */
  fits: (fileName: string, bytes: Uint8Array) => boolean;
  read: (bytes: Uint8Array, fileName: string, encoding?: Encoding) => Result<Reading, string>;
  /** The ways in which the bytes can be read as text, where a file of this format does not say it itself. */
  encodings?: (bytes: Uint8Array) => Decodings;
  /** Give it the project as its audience may see it. */
  write: (project: Project) => WrittenFile[];
};
