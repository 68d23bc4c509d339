import { ArrowLeftFromLine, ArrowRightFromLine } from 'lucide-react';
import type { PersonId } from '../../shared/base/ids.ts';
import type { Standing } from '../../shared/insight/power-interest.ts';
import { type PlaceOnGrid, setOnGrid } from '../../shared/model/edits/standing.ts';
import { steppedTower, tallest } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import { counted, nameOf } from '../../shared/picture/sentences.ts';
import type { App } from '../store/app.ts';
import { today } from '../store/today.ts';
import type { Command } from './command.ts';
import { selectedPeople } from './selected-people.ts';

const personOf = (app: App, id: PersonId): Person[] => {
  const person = app.projects.getState().open?.project.people[id];
  return person ? [person] : [];
};

const who = (people: readonly Person[]): string =>
  people.length === 1 ? nameOf(people[0]) : counted(people.length, 'person', 'people');

/** Places somebody on the power-interest grid; whoever goes along moves as far as they do. One step. */
export function placeOnGrid(app: App, ids: readonly PersonId[], led: Person, to: Standing): void {
  const people = ids.flatMap((id) => personOf(app, id));
  const by = {
    tower: to.tower - (led.tower?.value ?? to.tower),
    interest: to.interest - (led.interest?.value ?? to.interest),
  };
  const places = people.map((person) => [person.id, person.id === led.id ? to : moved(person, by, to)] as const);
  app.projects.edit(`Place ${who(people)} on the grid`, setOnGrid(new Map(places), today()), { select: ids });
  app.window.announce(`${nameOf(led)}: influence ${to.tower}, interest ${to.interest}`);
}

const within = (value: number): number => Math.min(tallest, Math.max(0, value));

function moved({ tower, interest }: Person, by: Standing, to: Standing): PlaceOnGrid {
  return {
    tower: tower?.value === undefined ? to.tower : within(tower.value + by.tower),
    interest: interest?.value === undefined ? to.interest : within(interest.value + by.interest),
  };
}

/** Takes people off the grid: neither influence nor interest is assessed any more. */
export function takeOffGrid(app: App, ids: readonly PersonId[]): void {
  const people = ids.flatMap((id) => personOf(app, id)).filter(({ tower, interest }) => tower ?? interest);
  const nowhere = new Map(people.map(({ id }) => [id, { tower: undefined, interest: undefined }] as const));
  if (people.length > 0) app.projects.edit(`Take ${who(people)} off the grid`, setOnGrid(nowhere, today()));
}

/** Each press changes the interest of everybody who is selected; presses in a row are one step. */
const stepInterest = (id: string, verb: string, keys: string, by: 1 | -1, icon: Command['icon']): Command => ({
  id,
  label: `${verb} interest`,
  keys: [keys],
  icon,
  enabled: (app) => selectedPeople(app).length > 0,
  needs: 'Select a person first.',
  run(app) {
    const people = selectedPeople(app);
    const places = people.map(({ id: person, tower, interest }) => {
      const place: PlaceOnGrid = { tower: tower?.value, interest: steppedTower(interest?.value, by) };
      return [person, place] as const;
    });
    const merge = `${id} ${people.map((person) => person.id).join()}`;
    app.projects.edit(`${verb} the interest of ${who(people)}`, setOnGrid(new Map(places), today()), { merge });
    const [first] = places;
    if (people.length === 1 && first)
      app.window.announce(`Interest of ${who(people)}: ${first[1].interest ?? 'not assessed'}`);
  },
});

export const raiseInterest = stepInterest('map.raiseInterest', 'Raise', 'Alt+ArrowRight', 1, ArrowRightFromLine);
export const lowerInterest = stepInterest('map.lowerInterest', 'Lower', 'Alt+ArrowLeft', -1, ArrowLeftFromLine);
