import { Copy, Redo2, Trash2, Undo2 } from 'lucide-react';
import type { PersonId } from '../../shared/base/ids.ts';
import { moveItems } from '../../shared/model/edits/move.ts';
import { mayRemove, removeItems } from '../../shared/model/edits/remove.ts';
import type { Point } from '../../shared/model/geometry.ts';
import { type App, openNow } from '../store/app.ts';
import { idsIn, type Step } from '../store/history.ts';
import { lookNow } from '../store/look.ts';
import type { Command } from './command.ts';
import { sayWhoMovedOver } from './moved-over.ts';
import { endSpotlight } from './spotlight.ts';
import { named, needsProject, needsSelection } from './wording.ts';

const open = (app: App) => app.projects.getState().open;

export const undo: Command = {
  id: 'edit.undo',
  label: (app) => named('Undo', openNow(app)?.history.past.at(-1)?.label),
  keys: ['Mod+Z'],
  icon: Undo2,
  enabled: (app) => (open(app)?.history.past.length ?? 0) > 0,
  needs: 'There is nothing to undo yet.',
  run: (app) => revealing(app, open(app)?.history.past.at(-1), app.projects.undo),
};

export const redo: Command = {
  id: 'edit.redo',
  label: (app) => named('Redo', openNow(app)?.history.future[0]?.label),
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  icon: Redo2,
  enabled: (app) => (open(app)?.history.future.length ?? 0) > 0,
  needs: 'Nothing was undone just before.',
  run: (app) => revealing(app, open(app)?.history.future[0], app.projects.redo),
};

/** Takes a step back or forth, and brings what it changes into view. */
function revealing(app: App, step: Step | undefined, take: () => void): void {
  take();
  if (step) app.canvas.current?.reveal(idsIn(step.redo));
}

/** What of the selection can go: the last organisation of either side stays. */
export function removable(app: App): Set<string> {
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
  needs: needsSelection,
  run: (app) => removeFromMap(app, 'Delete', removable(app)),
};

/** Takes these away; says so when nothing of the selection may go. */
export function removeFromMap(app: App, verb: string, ids: ReadonlySet<string>): void {
  if (ids.size === 0) app.window.say('This one stays: a partnership has our organisation and at least one partner.');
  else app.projects.edit(`${verb} ${countOf(app, ids)}`, removeItems(ids), { select: [] });
}

export const selectEverybody: Command = {
  id: 'edit.selectAll',
  label: 'Select all people',
  keys: ['Mod+A'],
  icon: Copy,
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  run(app) {
    const project = open(app)?.project;
    if (!project) return;
    // Whoever the filter hides stays out: what is selected may be deleted, and is to be seen before.
    const { person } = lookNow(project);
    app.projects.select(Object.keys(project.people).filter((id) => person(id as PersonId) !== 'hidden'));
  },
};

export const selectNothing: Command = {
  id: 'edit.selectNothing',
  partnerSafe: true,
  label: 'Select nothing',
  keys: ['Escape'],
  enabled: (app) => (open(app)?.selection.size ?? 0) > 0 || app.window.getState().spotlight !== null,
  needs: needsSelection,
  run(app) {
    app.projects.select([]);
    endSpotlight(app);
  },
};

const nudge = (id: string, label: string, key: string, x: number, y: number): Command => ({
  id,
  label,
  keys: [key],
  where: 'map',
  enabled: (app) => (open(app)?.selection.size ?? 0) > 0,
  needs: needsSelection,
  run: (app) => moveByKey(app, { x, y }),
});

/**
 * One press after the other is one move, from where it began to where it is now, as a drag is. If every press were a
 * move of its own, the frame would grow with every one of them, and nobody could ever leave it.
 */
function moveByKey(app: App, by: Point): void {
  const before = open(app);
  if (!before) return;
  const ids = before.selection;
  const merge = `nudge ${[...ids].join()}`;
  const { nudged } = app.window.getState();
  const goesOn = nudged?.merge === merge && before.history.past.at(-1)?.merge === merge;
  const all = goesOn ? { x: nudged.by.x + by.x, y: nudged.by.y + by.y } : by;
  app.window.setState({ nudged: { merge, by: all } });
  app.projects.edit(`Move ${countOf(app, ids)}`, moveItems(ids, all), { merge, instead: goesOn });
  const after = open(app)?.project;
  if (after) sayWhoMovedOver(app, before.project, after);
}

/** By 8 with an arrow key, and by 1 with Shift. */
export const nudges: readonly Command[] = [
  nudge('edit.left', 'Move left', 'ArrowLeft', -8, 0),
  nudge('edit.right', 'Move right', 'ArrowRight', 8, 0),
  nudge('edit.up', 'Move up', 'ArrowUp', 0, -8),
  nudge('edit.down', 'Move down', 'ArrowDown', 0, 8),
  nudge('edit.leftByOne', 'Move left by 1', 'Shift+ArrowLeft', -1, 0),
  nudge('edit.rightByOne', 'Move right by 1', 'Shift+ArrowRight', 1, 0),
  nudge('edit.upByOne', 'Move up by 1', 'Shift+ArrowUp', 0, -1),
  nudge('edit.downByOne', 'Move down by 1', 'Shift+ArrowDown', 0, 1),
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
