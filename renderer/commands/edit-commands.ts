import { Copy, Redo2, Trash2, Undo2 } from 'lucide-react';
import { moveItems } from '../../shared/model/edits/move.ts';
import { mayRemove, removeItems } from '../../shared/model/edits/remove.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
import { named } from './wording.ts';

const open = (app: App) => app.projects.getState().open;

export const undo: Command = {
  id: 'edit.undo',
  label: (app) => named('Undo', open(app)?.history.past.at(-1)?.label),
  keys: ['Mod+Z'],
  icon: Undo2,
  enabled: (app) => (open(app)?.history.past.length ?? 0) > 0,
  run: (app) => app.projects.undo(),
};

export const redo: Command = {
  id: 'edit.redo',
  label: (app) => named('Redo', open(app)?.history.future[0]?.label),
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  icon: Redo2,
  enabled: (app) => (open(app)?.history.future.length ?? 0) > 0,
  run: (app) => app.projects.redo(),
};

/** What of the selection can go: the last organisation of either side stays. */
function removable(app: App): Set<string> {
  const state = open(app);
  if (!state) return new Set();
  const { project, selection } = state;
  const stays = (id: string) =>
    Object.values(project.organisations).some((each) => each.id === id) && !mayRemove(project, id);
  return new Set([...selection].filter((id) => !stays(id)));
}

export const deleteSelection: Command = {
  id: 'edit.delete',
  label: 'Delete',
  keys: ['Delete', 'Backspace'],
  icon: Trash2,
  enabled: (app) => (open(app)?.selection.size ?? 0) > 0,
  run(app) {
    const ids = removable(app);
    if (ids.size === 0)
      return app.window.say('This one stays: a partnership has our organisation and at least one partner.');
    app.projects.edit(`Delete ${countOf(app, ids)}`, removeItems(ids), { select: [] });
  },
};

export const selectEverybody: Command = {
  id: 'edit.selectAll',
  label: 'Select all people',
  keys: ['Mod+A'],
  icon: Copy,
  enabled: (app) => open(app) !== null,
  run: (app) => app.projects.select(Object.keys(open(app)?.project.people ?? {})),
};

export const selectNothing: Command = {
  id: 'edit.selectNothing',
  label: 'Select nothing',
  keys: ['Escape'],
  enabled: (app) => (open(app)?.selection.size ?? 0) > 0,
  run: (app) => app.projects.select([]),
};

const nudge = (id: string, label: string, keys: string, x: number, y: number): Command => ({
  id,
  label,
  keys: [keys],
  enabled: (app) => (open(app)?.selection.size ?? 0) > 0,
  run(app) {
    const ids = open(app)?.selection ?? new Set<string>();
    app.projects.edit(`Move ${countOf(app, ids)}`, moveItems(ids, { x, y }), { merge: `nudge ${[...ids].join()}` });
  },
});

export const nudges: readonly Command[] = [
  nudge('edit.left', 'Move left', 'ArrowLeft', -8, 0),
  nudge('edit.right', 'Move right', 'ArrowRight', 8, 0),
  nudge('edit.up', 'Move up', 'ArrowUp', 0, -8),
  nudge('edit.down', 'Move down', 'ArrowDown', 0, 8),
];

/** "Dana Whitfield", "3 people", "2 lines", "5 things". */
export function countOf(app: App, ids: ReadonlySet<string>): string {
  const project = open(app)?.project;
  if (!project) return '';
  const records = { ...project.people, ...project.units, ...project.organisations } as Record<string, { name: string }>;
  const [first] = ids;
  if (ids.size === 1 && first && records[first]) return records[first].name || 'one without a name';
  const all = [...ids];
  if (all.every((id) => id in project.people)) return `${ids.size} people`;
  if (all.every((id) => id in project.links)) return ids.size === 1 ? 'a line' : `${ids.size} lines`;
  return ids.size === 1 ? 'a note' : `${ids.size} things`;
}
