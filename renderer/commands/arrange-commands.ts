import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Grid3x3,
  type LucideIcon,
} from 'lucide-react';
import type { UnitId } from '../../shared/base/ids.ts';
import { align, arrangeable, type Direction, distribute, type Line } from '../../shared/model/edits/arrange.ts';
import type { Change } from '../../shared/model/edits/change.ts';
import { tidyUnit } from '../../shared/model/edits/tidy.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
import { countOf } from './edit-commands.ts';
import { sayWhoMovedOver } from './moved-over.ts';

const open = (app: App) => app.projects.getState().open;

const hasAtLeast = (app: App, least: number): boolean => {
  const state = open(app);
  return state !== null && state.selection.size >= least && arrangeable(state.project, state.selection).length >= least;
};

/** One step for the selection, with a word about who has moved over by it. */
function arrange(app: App, what: string, change: (ids: ReadonlySet<string>) => Change): void {
  const state = open(app);
  if (!state) return;
  app.projects.edit(`${what}: ${countOf(app, state.selection)}`, change(state.selection));
  const after = open(app)?.project;
  if (after) sayWhoMovedOver(app, state.project, after);
}

const aligning = (line: Line, label: string, icon: LucideIcon): Command => ({
  id: `arrange.${line}`,
  label,
  icon,
  where: 'map',
  enabled: (app) => hasAtLeast(app, 2),
  needs: 'Select two or more people, units or notes first.',
  run: (app) => arrange(app, label, (ids) => align(ids, line)),
});

const distributing = (direction: Direction, icon: LucideIcon): Command => ({
  id: `arrange.${direction}`,
  label: `Distribute ${direction}`,
  icon,
  where: 'map',
  enabled: (app) => hasAtLeast(app, 3),
  needs: 'Select three or more people, units or notes first.',
  run: (app) => arrange(app, `Distribute ${direction}`, (ids) => distribute(ids, direction)),
});

/** The unit that is selected, or the one that all selected people are in. */
function chosenUnit(app: App): UnitId | undefined {
  const state = open(app);
  if (!state || state.selection.size === 0) return undefined;
  const { people, units } = state.project;
  const found = new Set<string | undefined>();
  for (const id of state.selection) {
    if (Object.hasOwn(units, id)) found.add(id);
    else if (Object.hasOwn(people, id)) found.add(people[id as keyof typeof people]?.unit);
    if (found.size > 1) return undefined;
  }
  const [only] = found;
  return only as UnitId | undefined;
}

export const tidy: Command = {
  id: 'arrange.tidyUnit',
  label: 'Tidy the unit',
  icon: Grid3x3,
  where: 'map',
  enabled: (app) => chosenUnit(app) !== undefined,
  needs: 'Select a unit, or people of one unit, first.',
  run(app) {
    const id = chosenUnit(app);
    if (id) app.projects.edit(`Tidy ${open(app)?.project.units[id]?.name || 'the unit'}`, tidyUnit(id));
  },
};

export const alignCommands: readonly Command[] = [
  aligning('left', 'Align left', AlignStartVertical),
  aligning('centre', 'Align centre', AlignCenterVertical),
  aligning('right', 'Align right', AlignEndVertical),
  aligning('top', 'Align top', AlignStartHorizontal),
  aligning('middle', 'Align middle', AlignCenterHorizontal),
  aligning('bottom', 'Align bottom', AlignEndHorizontal),
];

export const distributeCommands: readonly Command[] = [
  distributing('horizontally', AlignHorizontalDistributeCenter),
  distributing('vertically', AlignVerticalDistributeCenter),
];
