import { ArrowDownFromLine, ArrowUpFromLine } from 'lucide-react';
import { setTowers, steppedTower, tallest } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import type { App } from '../store/app.ts';
import { today } from '../store/today.ts';
import type { Command } from './command.ts';
import { selectedPeople } from './selected-people.ts';

const open = (app: App) => app.projects.getState().open;

/** Gives somebody a tower of 0 to 10 discs, or none that is assessed: one step with its name. */
export function setTowerOf(app: App, person: Person, discs: number | undefined): void {
  const label = `Tower of ${person.name || 'a person'}: ${discs ?? 'not assessed'}`;
  app.projects.edit(label, setTowers(new Map([[person.id, discs]]), today()));
  announceTower(app, person);
}

/** Each press changes the towers of everybody who is selected; presses in a row are one step. */
const stepTower = (id: string, verb: string, keys: string, by: 1 | -1, icon: Command['icon']): Command => ({
  id,
  label: `${verb} tower`,
  keys: [keys],
  icon,
  enabled: (app) => selectedPeople(app).length > 0,
  needs: 'Select a person first.',
  run(app) {
    const people = selectedPeople(app);
    const next = people.map(({ id: person, tower }) => [person, steppedTower(tower?.value, by)] as const);
    const [first] = people;
    const whose = people.length === 1 ? `the tower of ${first?.name || 'a person'}` : `${people.length} towers`;
    const merge = `${id} ${people.map((person) => person.id).join()}`;
    app.projects.edit(`${verb} ${whose}`, setTowers(new Map(next), today()), { merge });
    if (first && people.length === 1) announceTower(app, first);
  },
});

function announceTower(app: App, { id, name }: Person): void {
  const discs = open(app)?.project.people[id]?.tower?.value;
  const height = discs === undefined ? 'not assessed' : `${discs} of ${tallest}`;
  app.window.announce(`Tower of ${name || 'a person'}: ${height}`);
}

export const raiseTower = stepTower('map.raiseTower', 'Raise', 'Alt+ArrowUp', 1, ArrowUpFromLine);
export const lowerTower = stepTower('map.lowerTower', 'Lower', 'Alt+ArrowDown', -1, ArrowDownFromLine);
