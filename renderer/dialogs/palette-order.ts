import { defaultFilter } from 'cmdk';
import { type Command, labelOf, missingFor } from '../commands/command.ts';
import { commandGroups } from '../commands/registry.ts';
import type { App } from '../store/app.ts';

/** A command as the palette lists it. `missing` says why it cannot be run now. */
export type PaletteRow = { command: Command; label: string; menu: string; missing: string | undefined };

/** All commands in the order of the menus; or those that a few letters mean, the best first. */
export function paletteRows(app: App, query: string): PaletteRow[] {
  const rows = commandGroups().flatMap(({ label: menu, commands }) =>
    commands.map((command) => rowOf(app, command, menu)),
  );
  const shown = rows.filter(({ command }) => command.id !== 'help.palette');
  if (query.trim() === '') return shown;
  return shown
    .filter(({ label }) => isMeant(label, query))
    .map((row) => ({ row, score: defaultFilter(row.label, query, [row.menu]) }))
    .sort((a, b) => b.score - a.score || Number(a.row.missing !== undefined) - Number(b.row.missing !== undefined))
    .map(({ row }) => row);
}

/** Letters mean a name when they are the beginnings of its words, in their order: "adpers" is "Add person". */
function isMeant(label: string, query: string): boolean {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')].map((letter) =>
    letter.replace(/[^\p{L}\p{N}]/u, '\\$&'),
  );
  const onAtNextWords = '(?:[\\p{L}\\p{N}]*[^\\p{L}\\p{N}]+(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+)*?)?';
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])${letters.join(onAtNextWords)}`, 'u').test(label.toLowerCase());
}

const rowOf = (app: App, command: Command, menu: string): PaletteRow => ({
  command,
  menu,
  label: labelOf(command, app),
  missing: missingFor(command, app),
});
