import { ArrowDownFromLine, ArrowUpFromLine } from 'lucide-react';
import { setTower } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import { nameOf } from '../../shared/picture/sentences.ts';
import type { App } from '../store/app.ts';
import { today } from '../store/today.ts';
import { announceLevel, stepCommand } from './step-command.ts';

/** Gives somebody a tower of 0 to 10 discs, or none that is assessed: one step with its name. */
export function setTowerOf(app: App, person: Person, discs: number | undefined): void {
  const label = `Tower of ${nameOf(person)}: ${discs ?? 'not assessed'}`;
  app.projects.edit(label, setTower(person.id, discs, today()));
  announceLevel(app, 'tower', person);
}

const up = { id: 'map.raiseTower', keys: ['Alt+ArrowUp'], icon: ArrowUpFromLine };
const down = { id: 'map.lowerTower', keys: ['Alt+ArrowDown'], icon: ArrowDownFromLine };

export const raiseTower = stepCommand('tower', 'Raise', 1, up);
export const lowerTower = stepCommand('tower', 'Lower', -1, down);
