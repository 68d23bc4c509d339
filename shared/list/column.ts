import type { Result } from '../base/result.ts';
import type { AudienceField } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';

/** A row of the list: a person or a line of the project as it is now. */
export type ListRow = { id: string; project: Project };

/** What a cell holds. Undefined is nothing said: "not assessed", which is never the same as zero or neutral. */
export type CellValue = string | number | readonly string[] | undefined;

export type Choice = { value: string; words: string; under?: string };

/** How a cell is edited; a column without one is only read. */
export type Editor = 'text' | 'long' | 'number' | 'day' | 'choice' | 'several' | 'person';

/** How a column narrows the list. */
export type FilterWay = 'text' | 'choice' | 'number' | 'day';

/** What it means for the project when a cell is changed. */
export type Write =
  | { kind: 'field'; path: readonly string[]; raw: (value: CellValue) => unknown }
  | { kind: 'organisation' }
  | { kind: 'unit' }
  | { kind: 'line'; line: 'reports-to' | 'counterpart' }
  | { kind: 'end'; end: 'from' | 'to' }
  | { kind: 'linkKind' };

/** What was read in the same row before, where the meaning of a cell depends on it. */
export type SoFar = { organisation?: CellValue };

/** A column of the list: how its cells are read, shown, narrowed and changed. Pure, for the screen, pasting and tests. */
export type ListColumn = {
  id: string;
  words: string;
  /** Under which heading it is offered among the columns. */
  group: string;
  width: number;
  isUsual: boolean;
  editor: Editor | undefined;
  filter: FilterWay;
  /** What stands in a cell that says nothing. */
  none: string;
  value: (row: ListRow) => CellValue;
  text: (row: ListRow) => string;
  /** What the rows are ordered by, where it is not the value. */
  order: (row: ListRow) => string | number | undefined;
  /** What can be chosen; none where anything can be written. */
  choices: (project: Project, row?: ListRow) => readonly Choice[];
  /** A text that was typed or pasted, or why it cannot be taken. An empty one, and the word for nothing said, clear the cell. */
  read: (text: string, row: ListRow, soFar?: SoFar) => Result<CellValue, string>;
  write: Write | undefined;
  /** Which field of the table of audiences it shows, where that is not the one of the field it writes. */
  shows?: AudienceField;
  /** Whom a cell that names a person cannot name, beside the person of the row. */
  otherEnd?: (row: ListRow) => string | undefined;
  /** Whether a cell can be emptied. */
  canClear: boolean;
};

/** Whether a cell says nothing. */
export const isEmptyCell = (value: CellValue): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two cells say the same. */
export const isSameCell = (one: CellValue, other: CellValue): boolean =>
  isEmptyCell(one) || isEmptyCell(other) ? isEmptyCell(one) && isEmptyCell(other) : String(one) === String(other);
