import type { PersonId } from '../../shared/base/ids.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson, type Person, type Quality } from '../../shared/model/person.ts';
import { newProject } from '../../shared/model/project.ts';

const four: readonly Quality[] = ['makesThingsHappen', 'listenedTo', 'hardWorking', 'innovativeIdeas'];

/** The four answers in the order of the questions; null is not known. */
export type FourAnswers = readonly (number | null)[];

export const qualitiesOf = (answers: FourAnswers): NonNullable<Person['qualities']> =>
  Object.fromEntries(
    answers.flatMap((value, index) => (value === null ? [] : [[four[index] ?? '', { value, basis: '' }]])),
  );

/** A library and a university whose people are candidates, each with the four answers and whatever else is known. */
export function candidates(people: Record<string, FourAnswers | ({ answers?: FourAnswers } & Partial<Person>)>) {
  const library = newOrganisation('City Library', 'ours', { x: 0, y: 0, width: 492, height: 900 });
  const university = newOrganisation('State University', 'partner', { x: 600, y: 0, width: 492, height: 900 });
  const project = newProject('One Card', [library, university]);
  const ids: Record<string, PersonId> = {};
  for (const [name, given] of Object.entries(people)) {
    const { answers = [], ...more } = Array.isArray(given) ? { answers: given } : (given as { answers?: FourAnswers });
    const person = newPerson(university.id, name, { x: 620, y: 40 }, { qualities: qualitiesOf(answers), ...more });
    project.people[person.id] = person;
    ids[name] = person.id;
  }
  const id = (name: string): PersonId => {
    const found = ids[name];
    if (!found) throw new Error(`${name} is not a candidate`);
    return found;
  };
  const person = (name: string): Person => {
    const found = project.people[id(name)];
    if (!found) throw new Error(`${name} is not there`);
    return found;
  };
  return { project, library, university, id, person };
}
