import { describe, expect, test } from 'vitest';
import { commands } from '../../renderer/commands/registry.ts';
import { paletteRows } from '../../renderer/dialogs/palette-order.ts';
import { windowWith } from '../support/window.ts';

describe('the command palette', () => {
  test('lists every other command under its menu, in the order of the menus', () => {
    const { app } = windowWith();
    const rows = paletteRows(app, '');
    expect(rows).toHaveLength(commands.length - 1);
    expect(rows[0]).toMatchObject({ label: 'New project', menu: 'File', missing: undefined });
  });

  test('says why a command cannot be run now', () => {
    const { app, open, dana } = windowWith();
    const missing = (label: string) => paletteRows(app, '').find((row) => row.label === label)?.missing;
    expect(missing('Add person')).toBe('Open a project first.');
    open();
    expect(missing('Add person')).toBeUndefined();
    expect(missing('Delete')).toBe('Select something on the map first.');
    app.projects.select([dana.id]);
    expect(missing('Delete')).toBeUndefined();
  });

  test('understands a few letters, and leaves out what nobody means', () => {
    const { app, open } = windowWith();
    open();
    const first = (query: string) => paletteRows(app, query)[0]?.label;
    expect(first('adpers')).toBe('Add person');
    expect(first('dark')).toBe('Dark colours');
    expect(first('connect')).toMatch(/^Connect/);
    expect(first('save copy')).toBe('Save a copy…');
    expect(paletteRows(app, 'dana whitfield')).toEqual([]);
    expect(paletteRows(app, 'omar')).toEqual([]);
  });
});
