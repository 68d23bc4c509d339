import type { OrganisationId } from '../../shared/base/ids.ts';
import { blockAsHtml, blockAsText, type CellBlock, readBlock } from '../../shared/exchange/cell-block.ts';
import { changeCells } from '../../shared/list/change-cells.ts';
import type { ListRow } from '../../shared/list/column.ts';
import { type PastePlan, planPaste, repeated } from '../../shared/list/paste-block.ts';
import { addPeople } from '../../shared/model/edits/add.ts';
import { freePlaces } from '../../shared/model/edits/free-room.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { counted } from '../../shared/picture/sentences.ts';
import { chosenPlace } from '../commands/map-commands.ts';
import { sayWhoMovedOver } from '../commands/moved-over.ts';
import type { ListGrid } from './grid.ts';
import { clear } from './grid-edits.ts';

/** A larger block is of no list that a partnership has. */
const mostCells = 200_000;

const cells = (count: number): string => counted(count, 'cell', 'cells');

/** Puts the chosen cells on the clipboard, as text and as a table. False when nothing is chosen. */
export function copyCells(grid: ListGrid, clipboard: DataTransfer, cut: boolean): boolean {
  const { rows, columns } = grid.chosen();
  if (rows.length === 0) return false;
  const block = rows.map((row) => columns.map((column) => column.text(row)));
  clipboard.setData('text/plain', blockAsText(block));
  clipboard.setData('text/html', blockAsHtml(block));
  grid.app.window.announce(`${cut ? 'Cut' : 'Copied'} ${cells(rows.length * columns.length)}.`);
  if (cut) clear(grid);
  return true;
}

/** Puts a block of cells from a spreadsheet or from the list onto the cells from the chosen one on. */
export function pasteCells(grid: ListGrid, text: string): void {
  const { app } = grid;
  const range = grid.range();
  const block = readBlock(text);
  const [first] = block;
  if (!range || range.top < 0 || !first) {
    app.window.say('Choose a cell first, then paste.');
    return;
  }
  if (block.length * first.length > mostCells) {
    app.window.say('This is more than a list can take at once. Save it as a file and import it.', true);
    return;
  }
  const whole = repeated(block, range.bottom - range.top + 1, range.right - range.left + 1);
  const { rows, added } = targetRows(grid, range.top, whole);
  const plan = planPaste(whole, { rows, columns: grid.listed.columns.slice(range.left), firstRow: range.top + 1 });
  const apply = () => paste(grid, plan, added);
  if (plan.troubles.length === 0) apply();
  else
    app.window.setState({
      dialog: { kind: 'pasteTroubles', troubles: plan.troubles, left: plan.total - plan.troubles.length, paste: apply },
    });
}

/** The rows a block goes to. Below the last of them people are added, so that a whole list can be pasted. */
function targetRows(grid: ListGrid, top: number, block: CellBlock): { rows: ListRow[]; added: Person[] } {
  const { items, kind, project } = grid.listed;
  const rows = items.slice(top).flatMap((item) => (item.kind === 'row' ? [item.row] : []));
  const missing = block.length - rows.length;
  if (missing <= 0 || kind === 'links') return { rows: rows.slice(0, block.length), added: [] };
  const added = newPeople(grid, project, missing);
  const people = { ...project.people, ...Object.fromEntries(added.map((person) => [person.id, person])) };
  const withThem = { ...project, people };
  return { rows: [...rows, ...added.map(({ id }): ListRow => ({ id, project: withThem }))], added };
}

function newPeople(grid: ListGrid, project: Project, count: number): Person[] {
  const selection = grid.app.projects.getState().open?.selection ?? new Set<string>();
  const place = chosenPlace(project, selection);
  if (!place) return [];
  // Their unit is what the block says, and none when it says nothing.
  const { organisation } = place;
  return freePlaces(project, { organisation }, count).map((at) => newPerson(organisation as OrganisationId, '', at));
}

function paste(grid: ListGrid, { edits }: PastePlan, added: readonly Person[]): void {
  const { app } = grid;
  const before = app.projects.getState().open?.project;
  const filled = new Set(edits.map(({ id }) => id));
  const wanted = added.filter(({ id }) => filled.has(id));
  if (edits.length === 0) {
    app.window.say('The cells say this already.');
    return;
  }
  app.projects.edit(`Paste ${cells(edits.length)}`, (draft) => {
    if (wanted.length > 0) addPeople(wanted)(draft);
    changeCells(edits)(draft);
  });
  const after = app.projects.getState().open?.project;
  if (before && after) sayWhoMovedOver(app, before, after);
}
