import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createImporting } from '../../../renderer/import/importing.ts';
import type { Settings } from '../../../shared/host/settings.ts';
import { importerHere } from '../../support/importer.ts';
import { fixtures } from '../../support/places.ts';
import { windowWith } from '../../support/window.ts';

vi.stubGlobal('requestAnimationFrame', () => 0);

const file = (name: string, content: string | Uint8Array): File => new File([content as BlobPart], name);

/** A window with a project of Ana and Dana, and an import into it. */
function importInto(columns: Settings['columns'] = {}) {
  const parts = windowWith();
  const { app } = parts;
  parts.open();
  const remembered: Settings['columns'][] = [];
  const settings: Settings = { theme: 'system', library: '', columns, pictures: true };
  app.window.setState({ greeting: { version: '1', door: 'browser', library: '', settings } });
  app.host.changeSettings = async (change) => {
    remembered.push(change.columns ?? {});
    return { ...settings, ...change };
  };
  const importing = createImporting(app, importerHere);
  const names = () => Object.values(app.projects.getState().open?.project.people ?? {}).map(({ name }) => name);
  return { ...parts, importing, remembered, names, state: () => importing.store.getState() };
}

describe('an import', () => {
  test('that need not ask anything goes straight to the preview and changes nothing before it is finished', async () => {
    const { importing, state, names, app } = importInto();
    const before = names();
    await importing.choose([file('people.csv', 'Name,Job title\nMara Lind,Editor\n')]);
    expect(state().step).toBe('preview');
    expect(state().summary?.coming).toEqual({ people: 1, links: 0 });
    expect(names()).toEqual(before);
    await importing.finish();
    expect(names()).toEqual([...before, 'Mara Lind']);
    expect(app.projects.getState().open?.history.past.map(({ label }) => label)).toEqual(['Import 1 person']);
    expect(app.window.getState().dialog).toBeNull();
    app.projects.undo();
    expect(names()).toEqual(before);
  });

  test('asks about a column that is not known, remembers what was said, and does not ask again', async () => {
    const list = [file('people.csv', 'Name,Shoe size,Pet\nMara Lind,40,Cat\n')];
    const first = importInto();
    await first.importing.choose(list);
    expect(first.state().step).toBe('columns');
    first.importing.setColumn(0, 2, 'tags');
    await first.importing.goOnFromColumns();
    await first.importing.finish();
    const [said] = first.remembered;
    expect(said).toEqual({ 'people shoesize': '', 'people pet': 'tags' });
    const second = importInto(said);
    await second.importing.choose(list);
    expect(second.state().step).toBe('preview');
    expect(await second.importing.rows('new')).toMatchObject([{ changes: [{ words: 'Tags', after: 'Cat' }] }]);
  });

  test('asks in which way letters are to be read, and reads them so', async () => {
    const { importing, state } = importInto();
    await importing.choose([file('people.csv', Buffer.from('Name\nJürgen\n', 'latin1'))]);
    expect(state().step).toBe('files');
    await importing.setEncoding('people.csv', 'windows-1251');
    expect(state().lists[0]?.columns[0]?.examples).toEqual(['Jьrgen']);
    await importing.setEncoding('people.csv', 'windows-1252');
    expect(state().lists[0]?.columns[0]?.examples).toEqual(['Jürgen']);
  });

  test('of a file that cannot be read says why and offers nothing', async () => {
    const { importing, state } = importInto();
    await importing.choose([file('notes.pdf', '%PDF'), file('none.csv', '')]);
    expect(state().step).toBe('files');
    expect(state().sources.map(({ failure }) => failure)).toEqual([
      expect.stringContaining('does not know this kind of file'),
      'The file is empty.',
    ]);
    await importing.drop('notes.pdf');
    await importing.drop('none.csv');
    expect(state().step).toBe('choose');
  });

  test('compares anew when the project changes meanwhile', async () => {
    const { importing, state, rename } = importInto();
    await importing.choose([file('people.csv', 'Name\nMara Lind\n')]);
    expect(state().summary?.counts.new.people).toBe(1);
    rename('Dana', 'Mara Lind');
    await expect.poll(() => state().summary?.counts.unchanged.people).toBe(1);
  });

  test('leaves sheets out that are no list, and says how many rows each has', async () => {
    const { importing, state } = importInto();
    await importing.choose([file('register.xlsx', readFileSync(join(fixtures, 'exchange', 'register.xlsx')))]);
    expect(state().lists.map(({ sheet, kind, rowCount }) => [sheet.name, kind, rowCount])).toEqual([
      ['People', 'people', 2],
      ['Lines', 'links', 1],
    ]);
    expect(state().sources[0]?.notes.join()).toContain('Scratch (ignore)');
    expect(state().step).toBe('preview');
  });
});
