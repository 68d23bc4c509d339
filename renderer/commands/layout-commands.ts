import { AlignHorizontalJustifyCenter, Network, Pin, Rows3, Target } from 'lucide-react';
import type { Arrangement } from '../../shared/layout/arrangement.ts';
import { setPinned } from '../../shared/model/edits/set.ts';
import type { Person } from '../../shared/model/person.ts';
import type { App } from '../store/app.ts';
import { arrangeMap, ringsAround } from './arrange-map.ts';
import type { Command } from './command.ts';
import { countOf } from './edit-commands.ts';

const open = (app: App) => app.projects.getState().open;
const hasPeople = (app: App) => Object.keys(open(app)?.project.people ?? {}).length > 0;

const arrangement = (which: Arrangement, label: string, icon: Command['icon']): Command => ({
  id: `arrange.${which}`,
  label,
  icon,
  where: 'map',
  enabled: hasPeople,
  needs: 'There is nobody on the map yet.',
  run: (app) => arrangeMap(app, which),
});

const arrangeRings: Command = {
  ...arrangement('rings', 'Rings of influence around senior management', Target),
  enabled: (app) => {
    const state = open(app);
    return state !== null && hasPeople(app) && ringsAround(state.project, state.selection) !== undefined;
  },
  needs: 'Mark somebody as senior management first.',
};

const chosenPeople = (app: App): Person[] => {
  const state = open(app);
  return state ? Object.values(state.project.people).filter((person) => state.selection.has(person.id)) : [];
};
const allPinned = (app: App): boolean => {
  const people = chosenPeople(app);
  return people.length > 0 && people.every((person) => person.pinned);
};

/** Pinned people stay where they are when the map is arranged. */
export const pinPeople: Command = {
  id: 'arrange.pin',
  label: (app) => (allPinned(app) ? 'Unpin' : 'Pin in place'),
  keys: ['P'],
  icon: Pin,
  enabled: (app) => chosenPeople(app).length > 0,
  needs: 'Select people first.',
  run(app) {
    const pinned = !allPinned(app);
    const ids = new Set(chosenPeople(app).map((person) => person.id));
    const words = `${pinned ? 'Pin' : 'Unpin'} ${countOf(app, ids)}`;
    app.projects.edit(words, setPinned(ids, pinned));
    app.window.announce(pinned ? 'Pinned: stays in place when the map is arranged.' : 'Not pinned any more.');
  },
};

export const layoutCommands: readonly Command[] = [
  arrangement('face-to-face', 'Face to face', AlignHorizontalJustifyCenter),
  arrangement('hierarchy', 'By who reports to whom', Network),
  arrangement('tidy', 'Tidy inside the units', Rows3),
  arrangeRings,
];
