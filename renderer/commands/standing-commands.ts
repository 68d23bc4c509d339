import { ArrowLeftFromLine, ArrowRightFromLine } from 'lucide-react';
import type { PersonId } from '../../shared/base/ids.ts';
import type { Standing } from '../../shared/insight/power-interest.ts';
import { type PlaceOnGrid, setOnGrid } from '../../shared/model/edits/standing.ts';
import { tallest } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import { nameOf } from '../../shared/picture/sentences.ts';
import type { App } from '../store/app.ts';
import { today } from '../store/today.ts';
import { stepCommand, whoIs } from './step-command.ts';

const personOf = (app: App, id: PersonId): Person[] => {
  const person = app.projects.getState().open?.project.people[id];
  return person ? [person] : [];
};

/** Places somebody on the power-interest grid; whoever goes along moves as far as they do. One step. */
export function placeOnGrid(app: App, ids: readonly PersonId[], led: Person, to: Standing): void {
  const people = ids.flatMap((id) => personOf(app, id));
  const by = {
    tower: to.tower - (led.tower?.value ?? to.tower),
    interest: to.interest - (led.interest?.value ?? to.interest),
  };
  const places = people.map((person) => [person.id, person.id === led.id ? to : moved(person, by, to)] as const);
  app.projects.edit(`Place ${whoIs(people)} on the grid`, setOnGrid(new Map(places), today()), { select: ids });
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
  if (people.length > 0) app.projects.edit(`Take ${whoIs(people)} off the grid`, setOnGrid(nowhere, today()));
}

const right = { id: 'map.raiseInterest', keys: ['Alt+ArrowRight'], icon: ArrowRightFromLine };
const left = { id: 'map.lowerInterest', keys: ['Alt+ArrowLeft'], icon: ArrowLeftFromLine };

export const raiseInterest = stepCommand('interest', 'Raise', 1, right);
export const lowerInterest = stepCommand('interest', 'Lower', -1, left);
