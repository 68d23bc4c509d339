import { resizeFrame } from '../../shared/model/edits/resize.ts';
import type { Frame } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
import { countOf } from './edit-commands.ts';

const step = 8;

const open = (app: App) => app.projects.getState().open;

/** The one thing that is selected and has a frame of its own. */
function chosenFrame(app: App): { id: string; frame: Frame } | undefined {
  const state = open(app);
  const [id] = state?.selection ?? [];
  return state && id && state.selection.size === 1 ? framed(state.project, id) : undefined;
}

function framed({ units, organisations, notes }: Project, id: string): { id: string; frame: Frame } | undefined {
  for (const records of [units, organisations, notes] as Record<string, { id: string; frame: Frame }>[])
    if (Object.hasOwn(records, id)) return records[id];
  return undefined;
}

const resizing = (id: string, label: string, key: string, width: number, height: number): Command => ({
  id: `arrange.${id}`,
  label,
  keys: [`Mod+Alt+${key}`],
  where: 'map',
  enabled: (app) => chosenFrame(app) !== undefined,
  needs: 'Select a unit, an organisation or a note first.',
  run(app) {
    const chosen = chosenFrame(app);
    if (!chosen) return;
    const before = chosen.frame;
    const wanted = { ...before, width: before.width + width, height: before.height + height };
    const what = countOf(app, new Set([chosen.id]));
    app.projects.edit(`Resize ${what}`, resizeFrame(chosen.id, wanted), { merge: `resize ${chosen.id}` });
    if (chosenFrame(app)?.frame === before) app.window.say('It cannot be smaller: what is in it needs this room.');
  },
});

export const resizeCommands: readonly Command[] = [
  resizing('wider', 'Make wider', 'ArrowRight', step, 0),
  resizing('narrower', 'Make narrower', 'ArrowLeft', -step, 0),
  resizing('taller', 'Make taller', 'ArrowDown', 0, step),
  resizing('shorter', 'Make shorter', 'ArrowUp', 0, -step),
];
