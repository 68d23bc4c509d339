import { describe, expect, test } from 'vitest';
import { labelOf } from '../../renderer/commands/command.ts';
import { keysText, strokeOf } from '../../renderer/commands/keys.ts';
import {
  commandGroups,
  commands,
  contextCommands,
  mapTools,
  menuNow,
  menus,
} from '../../renderer/commands/registry.ts';
import { menuSchema } from '../../shared/host/menu.ts';
import { windowWith } from '../support/window.ts';

describe('commands', () => {
  test('have each an id and a shortcut of their own', () => {
    const ids = commands.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = commands.flatMap((command) => command.keys ?? []).map((each) => JSON.stringify(strokeOf(each)));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(20);
  });

  test('are all in the registry, whichever surface lists them', () => {
    const listed = [...menus.flatMap((menu) => menu.items), ...contextCommands, ...mapTools];
    for (const entry of listed) if (entry !== 'separator') expect(commands).toContain(entry);
  });

  test('make a menu that the contract accepts, with and without a project', () => {
    const { app, open } = windowWith();
    expect(menuSchema.safeParse(menuNow(app)).success).toBe(true);
    open();
    const menu = menuSchema.parse(menuNow(app));
    expect(menu.map(({ label }) => label)).toEqual([
      'File',
      'Edit',
      'Insert',
      'Arrange',
      'View',
      'Insight',
      'Story',
      'Help',
    ]);
  });

  test('say what they would undo', () => {
    const { app, open, rename } = windowWith();
    open();
    rename('Dana', 'Dana Whitfield');
    const undo = commands.find((command) => command.id === 'edit.undo');
    expect(undo && labelOf(undo, app)).toBe('Undo: Rename Dana');
  });

  test('have each a label, and say in a sentence what they need whenever they are not enabled', () => {
    const { app, open, ana, dana, link } = windowWith();
    const check = () => {
      for (const command of commands) {
        expect(labelOf(command, app), command.id).toMatch(/^\p{Lu}/u);
        if (!command.enabled(app)) expect(command.needs ?? '', command.id).toMatch(/^\p{Lu}.*[.]$/u);
      }
    };
    check();
    app.window.setState({ greeting: { settings: { theme: 'dark' } } as never });
    open();
    for (const selection of [[], [ana.id], [ana.id, dana.id], [link.id]]) {
      app.projects.select(selection);
      check();
    }
  });

  test('are each in one group of the palette and of the keyboard help', () => {
    const grouped = commandGroups().flatMap((group) => group.commands);
    expect(new Set(grouped)).toEqual(new Set(commands));
    expect(grouped).toHaveLength(commands.length);
  });

  test('cannot be run where they are not enabled', () => {
    const { app } = windowWith();
    const enabled = commands.filter((command) => command.enabled(app)).map((command) => command.id);
    expect(enabled).not.toContain('edit.delete');
    expect(enabled).toContain('file.open');
  });
});

test('shortcuts are read and shown', () => {
  expect(strokeOf('Mod+Shift+Z')).toEqual({ mod: true, shift: true, alt: false, key: 'Z' });
  expect(strokeOf('Mod++')).toEqual({ mod: true, shift: false, alt: false, key: '+' });
  expect(keysText('Mod+Shift+Z')).toBe('Ctrl+Shift+Z');
});
