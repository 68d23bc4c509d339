import { describe, expect, test } from 'vitest';
import { blockAsHtml, blockAsText, readBlock } from '../../shared/exchange/cell-block.ts';
import { changeCells } from '../../shared/list/change-cells.ts';
import { columnOf, columnsOf } from '../../shared/list/columns.ts';
import { clearing, fillingDown, planPaste, repeated } from '../../shared/list/paste-block.ts';
import { smallProject } from '../support/small-project.ts';

const columns = (...ids: string[]) =>
  ids.map((id) => columnOf('people', id) ?? columnsOf.people[0]).filter((each) => !!each);

function target(...ids: string[]) {
  const { project, ana, dana, ...parts } = smallProject();
  const rows = [ana, dana].map(({ id }) => ({ id, project }));
  return { ...parts, project, ana, dana, rows, at: { rows, columns: columns(...ids), firstRow: 1 } };
}

describe('pasting a block of cells', () => {
  test('checks every cell by its column and lists those that cannot be read by row and column', () => {
    const { at } = target('name', 'tower.value');
    const { edits, troubles, total } = planPaste(
      [
        ['Ana', '7'],
        ['Dana', 'enormous'],
      ],
      at,
    );
    expect(total).toBe(4);
    expect(edits.map(({ value }) => value)).toEqual(['Ana', 7, 'Dana']);
    expect(troubles).toEqual([
      { row: 2, column: 'Influence tower', text: 'enormous', why: expect.stringContaining('enormous') },
    ]);
  });

  test('says where a block is larger than the list, and what can only be read', () => {
    const { at } = target('name', 'listensTo');
    const { edits, troubles } = planPaste([['Ana Duarte', 'Nobody', 'beyond'], ['Dana Whitfield'], ['Third']], at);
    expect(edits).toEqual([]);
    expect(troubles.map(({ row, why }) => [row, why])).toEqual([
      [1, 'this column can only be read'],
      [1, 'there is no column here'],
      [3, 'there is no row here'],
    ]);
  });

  test('reads the unit within the organisation that is pasted beside it', () => {
    const { project, ana, it, at } = target('unit', 'organisation');
    const { edits, troubles } = planPaste([['IT', 'University']], at);
    expect(troubles).toEqual([]);
    changeCells(edits)(project);
    expect(project.people[ana.id]?.unit).toBe(it.id);
  });

  test('one cell fills all that are chosen, and a block is repeated where it fits', () => {
    expect(repeated([['x']], 2, 2)).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(repeated([['a'], ['b']], 3, 1)).toEqual([['a'], ['b']]);
  });

  test('filling down repeats the first row, and clearing leaves alone what has to say something', () => {
    const { project, ana, dana, rows, at } = target('attitude.current', 'organisation');
    changeCells([{ id: ana.id, column: at.columns[0] as never, value: 'neutral' }])(project);
    const filled = fillingDown(rows, at.columns);
    expect(filled.map(({ id, column, value }) => [id, column.id, value])).toEqual([
      [dana.id, 'attitude.current', 'neutral'],
      [dana.id, 'organisation', ana.organisation],
    ]);
    expect(clearing(rows, at.columns).map(({ id, column }) => [id, column.id])).toEqual([[ana.id, 'attitude.current']]);
  });
});

describe('cells on the clipboard', () => {
  test('come back from a spreadsheet as they went, with lines, tabs and quotation marks in them', () => {
    const block = [
      ['Two\nlines', 'a "word"', ''],
      ['tab\tin it', '-5', '3'],
    ];
    expect(readBlock(blockAsText(block))).toEqual(block);
  });

  test.each([
    '=1+1',
    "=cmd|'/C calc'!A0",
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "'",
  ])('never become a formula: %j', (text) => {
    const [cell = ''] = blockAsText([[text]])
      .replace(/^"/, '')
      .split('\t');
    expect(cell.startsWith("'")).toBe(true);
    expect(blockAsHtml([[text]])).toContain("<td>'");
    if (!text.includes('\r')) expect(readBlock(blockAsText([[text]]))).toEqual([[text]]);
  });

  test('are taken as they stand where a quotation mark is not closed', () => {
    expect(readBlock('5" screen\tb\nc\td\n')).toEqual([
      ['5" screen', 'b'],
      ['c', 'd'],
    ]);
    expect(readBlock('"open\tb')).toEqual([['"open', 'b']]);
    expect(readBlock('')).toEqual([]);
  });
});
