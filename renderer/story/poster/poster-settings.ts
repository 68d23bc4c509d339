import { setProject } from '../../../shared/model/edits/set.ts';
import { setVision } from '../../../shared/model/edits/vision.ts';
import { type PosterName, withPoster } from '../../../shared/model/poster.ts';
import type { Project } from '../../../shared/model/project.ts';
import { type PosterSettings, posterSettingsSchema, printSettingsSchema } from '../../../shared/model/view.ts';
import { gallery } from '../../../shared/picture/posters/gallery.ts';
import { audienceLeft, type Rights, rightsOf } from '../../../shared/report/rights.ts';
import type { App } from '../../store/app.ts';

const usual = posterSettingsSchema.parse({});

/** The sheet of the poster and for whom it is, as they were chosen last. */
export function settingsOf(project: Project): PosterSettings {
  const kept = project.view.print?.poster ?? usual;
  const audience = audienceLeft(project, kept.audience);
  return audience === kept.audience ? kept : { ...kept, audience };
}

/** Keeps another sheet or another audience with the project. */
export function choose(app: App, what: string, fields: Partial<PosterSettings>): void {
  const project = app.projects.getState().open?.project;
  if (!project) return;
  const print = project.view.print ?? printSettingsSchema.parse({});
  const poster = { ...settingsOf(project), ...fields };
  if (poster.naming === undefined) delete poster.naming;
  app.projects.edit(what, setProject({ view: { ...project.view, print: { ...print, poster } } }));
}

/** For whom the poster and the story are, and how people are called on the poster. */
export const chooseReaders = (app: App, fields: Pick<Partial<PosterSettings>, 'audience' | 'naming'>): void =>
  choose(app, 'Choose for whom the story is', fields);

/** Makes a metaphor, or the own picture, the poster. */
export function choosePoster(app: App, { vision }: Project, name: PosterName): void {
  app.projects.edit(`Poster: ${gallery[name].name}`, setVision(withPoster(vision, name)));
}

/** What whoever the poster is for may see. */
export const readersOf = (project: Project, { audience: readers, naming }: PosterSettings): Rights =>
  rightsOf(project, readers, naming);
