import type { PersonId } from '../../shared/base/ids.ts';
import type { Attitude } from '../../shared/model/attitude.ts';
import { setAttitude } from '../../shared/model/edits/standing.ts';
import { inSentence, nameOf } from '../../shared/picture/sentences.ts';
import { attitudeWord, notAssessedWord } from '../../shared/picture/words.ts';
import type { App } from '../store/app.ts';
import { today } from '../store/today.ts';

/** Says how somebody stands, or how we want them to stand; presses of a key in a row are one step. */
export function setAttitudeOf(app: App, id: PersonId, which: 'current' | 'desired', to: Attitude | undefined): void {
  const person = app.projects.getState().open?.project.people[id];
  if (!person || person.attitude?.[which] === to) return;
  const word = inSentence(to ? attitudeWord[to] : notAssessedWord);
  const label = which === 'current' ? `${nameOf(person)}: ${word}` : `${nameOf(person)}, wanted: ${word}`;
  app.projects.edit(label, setAttitude(id, which, to, today()), { select: [id] });
  app.window.announce(label);
}
