import type { PersonId } from '../../shared/base/ids.ts';
import { addPerson, freePlace } from '../../shared/model/edits/add.ts';
import { answerAbout } from '../../shared/model/edits/profile.ts';
import { setMe } from '../../shared/model/edits/set.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { App } from '../store/app.ts';
import { today } from '../store/today.ts';
import { showHidden } from './lens-commands.ts';
import { goToOnMap } from './screen-commands.ts';

/** Says who I am on the map; nobody with `undefined`. */
export const placeMyself = (app: App, me: PersonId | undefined): void => app.projects.edit('Place yourself', setMe(me));

/** Puts me on the map of our organisation, and lets me type my name there. */
export function addMyself(app: App): void {
  const project = app.projects.getState().open?.project;
  const ours = Object.values(project?.organisations ?? {}).find(({ side }) => side === 'ours');
  if (!project || !ours) return;
  const me = newPerson(ours.id, '', freePlace(project, ours.id));
  const change = (draft: typeof project) => {
    addPerson(me)(draft);
    setMe(me.id)(draft);
  };
  app.projects.edit('Add myself', change, { select: [me.id] });
  showHidden(app, [me.id]);
  goToOnMap(app, me.id);
  app.window.setState({ renaming: me.id });
}

/** Answers one of the ten questions about myself; answers to the same question in a row are one step. */
export function answerAboutMyself(app: App, me: PersonId, question: number, answer: number | undefined): void {
  app.projects.edit('Answer about myself', answerAbout(me, question, answer, today()), {
    merge: `${me} answers question ${question}`,
  });
}

/** Shows somebody on the map with the details, where the profile can be edited. */
export function showDetailsOf(app: App, person: PersonId): void {
  app.projects.select([person]);
  showHidden(app, [person]);
  goToOnMap(app, person);
  app.window.setState({ panel: 'details', inspectorShown: true });
}
