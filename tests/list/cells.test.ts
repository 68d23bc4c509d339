import { describe, expect, test } from 'vitest';
import { changeCells } from '../../shared/list/change-cells.ts';
import type { CellValue, ListRow } from '../../shared/list/column.ts';
import { columnOf, columnsOf, shownColumns } from '../../shared/list/columns.ts';
import { passingCell } from '../../shared/list/filter-cells.ts';
import { grouped } from '../../shared/list/groups.ts';
import { compareCells } from '../../shared/list/order.ts';
import { fillingDown } from '../../shared/list/paste-block.ts';
import { newLink } from '../../shared/model/link.ts';
import type { ListKind } from '../../shared/model/list-settings.ts';
import { newPerson } from '../../shared/model/person.ts';
import { brokenRules, projectSchema } from '../../shared/model/project.ts';
import { smallProject } from '../support/small-project.ts';

function column(id: string, kind: ListKind = 'people') {
  const found = columnOf(kind, id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}

function inProject() {
  const parts = smallProject();
  const row = (id: string): ListRow => ({ id, project: parts.project });
  const set = (id: string, name: string, value: CellValue, kind: ListKind = 'people') =>
    changeCells([{ id, column: column(name, kind), value }])(parts.project);
  const text = (id: string, name: string, kind: ListKind = 'people') => column(name, kind).text(row(id));
  return { ...parts, row, set, text };
}

describe('a cell of the list', () => {
  test('says that nothing is assessed, and never a zero or a neutral in its place', () => {
    const { ana, text, set } = inProject();
    expect(text(ana.id, 'attitude.current')).toBe('Not assessed');
    expect(text(ana.id, 'tower.value')).toBe('Not assessed');
    set(ana.id, 'tower.value', 0);
    expect(text(ana.id, 'tower.value')).toBe('0');
  });

  test('is read back as it is shown, in every column that can be changed', () => {
    const { ana, dana, link, row, set } = inProject();
    const values: Record<string, CellValue> = {
      name: 'Ana, of the desk',
      roles: ['approver', 'front-line'],
      tags: ['pilot', 'a | b', 'c, d'],
      seniorManagement: 'yes',
      'attitude.current': 'leading',
      'tower.value': 7,
      'qualities.hardWorking.value': '2',
      'champion.buyIn.value': 'high',
      'approval.on': '2026-03-31',
      'contact.email': 'ana@library.example',
      reportsTo: dana.id,
      'attitude.confidence': 'low',
      notes: 'Two\nlines',
    };
    for (const [id, value] of Object.entries(values)) set(ana.id, id, value);
    const checked = [
      ...columnsOf.people.map((each) => ({ each, at: row(ana.id) })),
      ...columnsOf.links.map((each) => ({ each, at: row(link.id) })),
    ].filter(({ each }) => each.write);
    for (const { each, at } of checked) {
      const read = each.read(each.text(at), at);
      expect(read.ok && String(read.value ?? ''), each.id).toBe(String(each.value(at) ?? ''));
    }
    expect(checked.length).toBeGreaterThan(40);
  });

  test('takes what other programs write, and says in a sentence what it cannot take', () => {
    const { ana, row } = inProject();
    const read = (id: string, text: string) => column(id).read(text, row(ana.id));
    expect(read('attitude.current', 'champion')).toEqual({ ok: true, value: 'leading' });
    expect(read('tower.value', '12')).toMatchObject({ ok: false, failure: expect.stringContaining('"12"') });
    expect(read('reportsTo', 'nobody known')).toMatchObject({ ok: false });
    expect(read('reportsTo', 'Ana Duarte')).toMatchObject({ ok: false });
    expect(read('unit', 'Marketing')).toMatchObject({
      ok: false,
      failure: expect.stringContaining('add it on the map'),
    });
  });
});

describe('changing cells', () => {
  test('keeps how sure we are, and leaves nothing behind when everything is cleared', () => {
    const { project, ana, set } = inProject();
    set(ana.id, 'attitude.current', 'neutral');
    set(ana.id, 'attitude.basis', 'the meeting in May');
    set(ana.id, 'attitude.current', undefined);
    expect(project.people[ana.id]?.attitude).toEqual({ basis: 'the meeting in May' });
    set(ana.id, 'attitude.basis', undefined);
    set(ana.id, 'qualities.hardWorking.value', 3);
    set(ana.id, 'qualities.hardWorking.value', undefined);
    set(ana.id, 'contact.email', 'a@b.example');
    set(ana.id, 'contact.email', undefined);
    expect(project.people[ana.id]).not.toHaveProperty('attitude');
    expect(project.people[ana.id]).not.toHaveProperty('qualities');
    expect(project.people[ana.id]).not.toHaveProperty('contact');
    expect(projectSchema.safeParse(project).success).toBe(true);
  });

  test('moves people to a free place in another unit, whose organisation becomes theirs', () => {
    const { project, ana, dana, it, set } = inProject();
    set(ana.id, 'unit', it.id);
    expect(project.people[ana.id]).toMatchObject({ unit: it.id, organisation: dana.organisation });
    expect(project.people[ana.id]?.position).not.toEqual(project.people[dana.id]?.position);
    set(ana.id, 'unit', undefined);
    expect(project.people[ana.id]).not.toHaveProperty('unit');
    expect(brokenRules(project)).toEqual([]);
  });

  test('draws the line to a boss, changes it, and takes it away', () => {
    const { project, ana, dana, text, set } = inProject();
    set(ana.id, 'reportsTo', dana.id);
    set(ana.id, 'reportsTo', dana.id);
    expect(text(ana.id, 'reportsTo')).toBe('Dana Whitfield');
    expect(Object.values(project.links).filter(({ kind }) => kind === 'reports-to')).toHaveLength(1);
    set(ana.id, 'reportsTo', undefined);
    expect(Object.values(project.links).some(({ kind }) => kind === 'reports-to')).toBe(false);
  });

  test('gives a line of another kind the direction that kind has', () => {
    const { project, link, set, text } = inProject();
    set(link.id, 'kind', 'works-with', 'links');
    expect(project.links[link.id]).toMatchObject({ kind: 'works-with', direction: 'mutual' });
    expect(text(link.id, 'direction', 'links')).toBe('Both ways');
  });
});

describe('changing many cells at once', () => {
  const two = () => {
    const parts = inProject();
    const bo = newPerson(parts.ours.id, 'Bo Lind', { x: 0, y: 0 });
    parts.project.people[bo.id] = bo;
    const set = (name: string, ...cells: [string, CellValue][]) =>
      changeCells(cells.map(([id, value]) => ({ id, column: column(name), value })))(parts.project);
    const lines = (kind: string) => Object.values(parts.project.links).filter((link) => link.kind === kind);
    return { ...parts, bo, set, lines };
  };

  test('makes nobody their own boss or counterpart, and no line run back to where it begins', () => {
    const { project, ana, bo, dana, link, row, set, lines } = two();
    set('reportsTo', [bo.id, dana.id], [ana.id, dana.id], [dana.id, dana.id]);
    expect(lines('reports-to').map(({ from }) => from)).toEqual([bo.id, ana.id]);
    const other = newLink(ana.id, bo.id, 'influence');
    project.links[other.id] = other;
    const columns = [column('from', 'links')];
    changeCells(fillingDown([row(link.id), { id: other.id, project }], columns))(project);
    changeCells(fillingDown([row(other.id), { id: link.id, project }], columns))(project);
    expect(brokenRules(project)).toEqual([]);
  });

  test('can turn a line round: both of its ends are read before it is changed', () => {
    const { project, ana, dana, link } = two();
    const [from, to] = [column('from', 'links'), column('to', 'links')];
    changeCells([
      { id: link.id, column: from, value: ana.id },
      { id: link.id, column: to, value: dana.id },
    ])(project);
    expect(project.links[link.id]).toMatchObject({ from: ana.id, to: dana.id });
  });

  test('draws one line for a pair of counterparts, though each of the two names the other', () => {
    const { ana, dana, set, lines } = two();
    set('counterpart', [ana.id, dana.id], [dana.id, ana.id]);
    expect(lines('counterpart')).toHaveLength(1);
  });

  test('takes no line from somebody to whom it was led by a cell before', () => {
    const { ana, bo, dana, project, set, lines } = two();
    const eve = newPerson(dana.organisation, 'Eve', { x: 0, y: 0 });
    project.people[eve.id] = eve;
    set('counterpart', [ana.id, dana.id]);
    set('counterpart', [ana.id, eve.id], [dana.id, bo.id]);
    expect(lines('counterpart').map(({ from, to }) => [from, to])).toEqual([
      [ana.id, eve.id],
      [dana.id, bo.id],
    ]);
  });

  test('leaves whoever is in the organisation already in their unit, and reads organisation and unit in either order', () => {
    const { project, ana, bo, dana, desk, it, ours, set } = two();
    set('organisation', [ana.id, ours.id], [bo.id, dana.organisation]);
    expect(project.people[ana.id]?.unit).toBe(desk.id);
    changeCells([
      { id: ana.id, column: column('unit'), value: it.id },
      { id: ana.id, column: column('organisation'), value: dana.organisation },
    ])(project);
    expect(project.people[ana.id]).toMatchObject({ organisation: dana.organisation, unit: it.id });
  });
});

describe('narrowing and ordering', () => {
  test('a column lets through what contains a text, has a choice, or lies between two numbers', () => {
    const { ana, dana, row, set } = inProject();
    set(ana.id, 'tower.value', 4);
    const passes = (id: string, asked: object) =>
      [ana, dana].map((person) => passingCell(column(id), { column: id, ...asked })(row(person.id)));
    expect(passes('name', { contains: 'DUÁRTE' })).toEqual([true, false]);
    expect(passes('attitude.current', { choices: [''] })).toEqual([true, true]);
    expect(passes('attitude.current', { choices: ['leading'] })).toEqual([false, false]);
    expect(passes('tower.value', { from: 3, to: 5 })).toEqual([true, false]);
    expect(passes('tower.value', { from: 5, empty: true })).toEqual([false, true]);
    expect(passes('tower.value', { empty: true })).toEqual([false, true]);
    expect(passes('name', {})).toEqual([true, true]);
  });

  test('choices are ordered by what they mean, and numbers in names by their size', () => {
    const { ana, row, set } = inProject();
    const order = (value: string) => {
      set(ana.id, 'attitude.current', value);
      return column('attitude.current').order(row(ana.id)) ?? -1;
    };
    expect(compareCells(order('resistant'), order('leading'))).toBeLessThan(0);
    expect(compareCells('Person 9', 'Person 10')).toBeLessThan(0);
  });

  test('people stand under their units, ours first', () => {
    const { project, ana, dana, row } = inProject();
    const groups = grouped(project, [row(dana.id), row(ana.id)], 'unit');
    expect(groups.map(({ words, rows }) => [words, rows.length])).toEqual([
      ['Library: Desk', 1],
      ['University: IT', 1],
    ]);
  });

  test('the name is always the first column, and a column of a later version is left out', () => {
    expect(shownColumns('people', { columns: ['notes', 'name', 'horoscope'] }).map(({ id }) => id)).toEqual([
      'name',
      'notes',
    ]);
  });
});
