import type { LinkId, PersonId } from '../../shared/base/ids.ts';
import { type CellEdit, changeCells } from '../../shared/list/change-cells.ts';
import { type CellValue, isSameCell, type ListColumn, type ListRow } from '../../shared/list/column.ts';
import { personWords } from '../../shared/list/names.ts';
import { clearing, fillingDown } from '../../shared/list/paste-block.ts';
import { addLink, addPerson, freePlace } from '../../shared/model/edits/add.ts';
import { newLink } from '../../shared/model/link.ts';
import type { ListKind } from '../../shared/model/list-settings.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { counted, inSentence, linkSentence } from '../../shared/picture/sentences.ts';
import { removeFromMap } from '../commands/edit-commands.ts';
import { chosenPlace } from '../commands/map-commands.ts';
import { sayWhoMovedOver } from '../commands/moved-over.ts';
import { isHiding } from '../commands/quick-hide.ts';
import { showFirst } from '../commands/wording.ts';
import type { App } from '../store/app.ts';
import type { ListGrid } from './grid.ts';

/** "12 people", "1 line". */
export const countedRows = (kind: ListKind, count: number): string =>
  kind === 'people' ? counted(count, 'person', 'people') : counted(count, 'line', 'lines');

const cells = (count: number): string => counted(count, 'cell', 'cells');

/** What a row of the list is called in a sentence. */
export function rowWords(project: Project, id: string): string {
  const [person, link] = [project.people[id as PersonId], project.links[id as LinkId]];
  if (!link) return person ? personWords(person) : 'a new row';
  const sentence = linkSentence(link, personWords(project.people[link.from]), personWords(project.people[link.to]));
  return sentence.replace(/\.$/, '');
}

/** One step, with a word about who has left our organisation by it. */
export function editCells(app: App, label: string, edits: readonly CellEdit[]): void {
  const before = app.projects.getState().open?.project;
  app.projects.edit(label, changeCells(edits));
  const after = app.projects.getState().open?.project;
  if (before && after) sayWhoMovedOver(app, before, after);
}

/** Opens the editor of the cell that has the keyboard; what was typed already goes into it. */
export function edit(grid: ListGrid, typed = ''): void {
  const [item, column] = [grid.item(), grid.column()];
  if (!item || !column || item.kind === 'group') return;
  if (isHiding(grid.app)) {
    grid.app.window.say(showFirst());
    return;
  }
  if (!column.editor) {
    grid.app.window.announce(`${column.words} can only be read here.`);
    return;
  }
  grid.app.window.setState({ typedAhead: typed });
  grid.store.setState({ isEditing: true });
}

/** Where the keyboard goes once a cell is edited. */
export type Then = 'stay' | 'down' | 'up' | 'right' | 'left';
const steps: Record<Then, [number, number]> = { stay: [0, 0], down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] };

export function stopEditing(grid: ListGrid, then: Then = 'stay'): void {
  grid.leaving.current = undefined;
  grid.app.window.setState({ renaming: null });
  grid.wantsFocus = true;
  grid.store.setState({ isEditing: false });
  const [rows, columns] = steps[then];
  if (then !== 'stay') grid.moveBy(rows, columns);
}

/** Writes the edited cell; with `everywhere` also every other chosen cell of its column. */
export function commit(grid: ListGrid, value: CellValue, then: Then = 'stay', everywhere = false): void {
  const [item, column] = [grid.item(), grid.column()];
  if (item?.kind === 'new' && column) {
    addRow(grid, column, value, then);
    return;
  }
  if (item?.kind === 'row' && column) {
    setRows(grid, everywhere ? grid.chosen().rows : [item.row], column, value);
  }
  stopEditing(grid, then);
}

/** Writes one column of rows in one step, of which a row that says so already is no part; false when all of them do. */
function setRows(grid: ListGrid, rows: readonly ListRow[], column: ListColumn, value: CellValue): boolean {
  const edits = rows
    .filter((row) => !isSameCell(column.value(row), value))
    .map(({ id }): CellEdit => ({ id, column, value }));
  if (edits.length > 0) editCells(grid.app, labelFor(grid, column, edits), edits);
  return edits.length > 0;
}

function labelFor({ listed: { project, kind } }: ListGrid, column: ListColumn, edits: readonly CellEdit[]): string {
  const [first] = edits;
  const what = inSentence(column.words);
  if (edits.length !== 1 || !first) return `Set ${what} of ${countedRows(kind, edits.length)}`;
  if (kind === 'links') return `Change ${what} of a line`;
  const name = project.people[first.id as PersonId]?.name;
  if (column.id === 'name') return name ? `Rename ${name}` : `Name ${String(first.value ?? '')}`;
  return `Change ${what} of ${name || 'a person'}`;
}

/** Sets one column of everything that is chosen. */
export function setChosen(grid: ListGrid, column: ListColumn, value: CellValue): void {
  if (!setRows(grid, grid.chosen().rows, column, value))
    grid.app.window.announce('Everything that is chosen says so already.');
}

export function clear(grid: ListGrid): void {
  const { rows, columns } = grid.chosen();
  const edits = clearing(rows, columns);
  if (edits.length > 0) editCells(grid.app, `Clear ${cells(edits.length)}`, edits);
  else grid.app.window.announce('There is nothing here that can be cleared.');
}

export function fillDown(grid: ListGrid): void {
  const { rows, columns } = grid.chosen();
  const edits = fillingDown(rows, columns);
  if (edits.length > 0) editCells(grid.app, `Fill ${cells(edits.length)}`, edits);
  else grid.app.window.announce('Choose the cells to be filled first, the one to be repeated at their top.');
}

/** Deletes the people or the lines that are chosen, and goes to what has come to their place. */
export function deleteRows(grid: ListGrid): void {
  const range = grid.range();
  const ids = new Set(grid.chosen().rows.map(({ id }) => id));
  if (!range || ids.size === 0) return;
  const column = range.left;
  removeFromMap(grid.app, 'Delete', ids);
  requestAnimationFrame(() => grid.goTo(Math.min(range.top, grid.listed.items.length - 1), column));
}

/** What was typed in the last row makes a person, or with both of its ends a line. */
function addRow(grid: ListGrid, column: ListColumn, value: CellValue, then: Then): void {
  if (value === undefined || value === '') {
    stopEditing(grid, then);
    return;
  }
  if (grid.listed.kind === 'links') addEnd(grid, column, value, then);
  else addPersonRow(grid, column, value, then);
}

function addPersonRow(grid: ListGrid, column: ListColumn, value: CellValue, then: Then): void {
  const { app } = grid;
  const open = app.projects.getState().open;
  const place = open && chosenPlace(open.project, open.selection);
  if (!open || !place) return;
  const at = freePlace(open.project, place.organisation, place.unit);
  const person = newPerson(place.organisation, '', at, place.unit ? { unit: place.unit } : {});
  const name = column.id === 'name' ? String(value) : 'a person';
  app.projects.edit(
    `Add ${name}`,
    (draft) => {
      addPerson(person)(draft);
      changeCells([{ id: person.id, column, value }])(draft);
    },
    { select: [person.id] },
  );
  grid.ownSelection = app.projects.getState().open?.selection;
  app.window.setState({ renaming: null });
  if (then !== 'right') {
    goOn(grid, 'new', 0);
    return;
  }
  requestAnimationFrame(() => goOn(grid, person.id, 1));
}

/** On in another row, so many columns farther. */
function goOn(grid: ListGrid, row: string, columns: number): void {
  const number = grid.rowNumber(row);
  const { cursor } = grid.state;
  grid.store.setState({ isEditing: false });
  if (number >= 0 && cursor) grid.goTo(number, grid.columnNumber(cursor.column) + columns);
}

function addEnd(grid: ListGrid, column: ListColumn, value: CellValue, then: Then): void {
  if (column.write?.kind !== 'end') {
    stopEditing(grid, then);
    return;
  }
  const { app } = grid;
  const ends = { ...grid.state.newEnds, [column.write.end]: String(value) };
  const [from, to] = [ends.from as PersonId | undefined, ends.to as PersonId | undefined];
  if (from && from === to) {
    app.window.say('A line runs between two different people. Choose somebody else.');
    stopEditing(grid);
    return;
  }
  grid.store.setState({ newEnds: from && to ? {} : ends });
  if (!from || !to) {
    stopEditing(grid);
    const other = grid.columnNumber(from ? 'to' : 'from');
    if (other >= 0) grid.goTo(grid.rowNumber('new'), other);
    return;
  }
  const link = newLink(from, to, 'influence');
  app.projects.edit('Add a line', addLink(link), { select: [link.id] });
  stopEditing(grid);
  requestAnimationFrame(() => grid.goTo(grid.rowNumber(link.id), 1));
}
