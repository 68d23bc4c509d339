import type { PersonId } from '../../../shared/base/ids.ts';
import {
  answerChampionTest,
  answerQuality,
  type ChampionTestAnswer,
  tagChampion,
} from '../../../shared/model/edits/champion.ts';
import type { ChampionTest, Person, Qualities, Quality } from '../../../shared/model/person.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import type { App } from '../../store/app.ts';
import { today } from '../../store/today.ts';

/** The letters of one basis are one step, the arrows through one row of answers another. */
const step = (person: Person, question: string, fields: object) =>
  [
    `Answer about ${nameOf(person)}`,
    { merge: ['champion', person.id, question, ...Object.keys(fields)].join(' ') },
  ] as const;

/** Answers one of the four questions about somebody, or says how sure we are of it. */
export function setQuality(
  app: App,
  person: Person,
  question: Quality,
  fields: Partial<NonNullable<Qualities[Quality]>>,
): void {
  const [label, options] = step(person, question, fields);
  app.projects.edit(label, answerQuality(person.id, question, fields, today()), options);
}

/** Answers a question of the champion test about somebody, or says how sure we are of it. */
export function setTestAnswer<Part extends ChampionTestAnswer>(
  app: App,
  person: Person,
  part: Part,
  fields: Partial<NonNullable<ChampionTest[Part]>>,
): void {
  const [label, options] = step(person, part, fields);
  app.projects.edit(label, answerChampionTest(person.id, part, fields, today()), options);
}

/** Gives or takes the role of a champion. */
export function setChampionTag(app: App, id: PersonId, name: string, is: boolean): void {
  const label = is ? `Tag ${name} as Champion` : `Take the Champion tag from ${name}`;
  app.projects.edit(label, tagChampion(id, is));
}
