import { setOnGrid } from '../../shared/model/edits/standing.ts';
import { steppedTower, tallest } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import { capital, counted, nameOf } from '../../shared/picture/sentences.ts';
import type { App } from '../store/app.ts';
import { today } from '../store/today.ts';
import type { Command } from './command.ts';
import { selectedPeople } from './selected-people.ts';

type Stepped = 'tower' | 'interest';

/** Each press changes the tower or the interest of everybody who is selected; presses in a row are one step. */
export const stepCommand = (
  what: Stepped,
  verb: string,
  by: 1 | -1,
  shown: Required<Pick<Command, 'id' | 'keys' | 'icon'>>,
): Command => ({
  ...shown,
  label: `${verb} ${what}`,
  enabled: (app) => selectedPeople(app).length > 0,
  needs: 'Select a person first.',
  run(app) {
    const people = selectedPeople(app);
    const places = people.map((person) => {
      const { tower, interest } = person;
      const next = { [what]: steppedTower(person[what]?.value, by) };
      return [person.id, { tower: tower?.value, interest: interest?.value, ...next }] as const;
    });
    const merge = `${shown.id} ${people.map(({ id }) => id).join()}`;
    app.projects.edit(`${verb} the ${what} of ${whoIs(people)}`, setOnGrid(new Map(places), today()), { merge });
    const [first] = people;
    if (first && people.length === 1) announceLevel(app, what, first);
  },
});

/** Says how high somebody's tower or interest is now. */
export function announceLevel(app: App, what: Stepped, person: Person): void {
  const level = app.projects.getState().open?.project.people[person.id]?.[what]?.value;
  const words = level === undefined ? 'not assessed' : `${level} of ${tallest}`;
  app.window.announce(`${capital(what)} of ${nameOf(person)}: ${words}`);
}

/** "Dana Whitfield", "3 people". */
export const whoIs = (people: readonly Person[]): string =>
  people.length === 1 ? nameOf(people[0]) : counted(people.length, 'person', 'people');
