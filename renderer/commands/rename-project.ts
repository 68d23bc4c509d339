import { writeTrouble } from '../../shared/host/trouble.ts';
import { setProject } from '../../shared/model/edits/set.ts';
import type { App } from '../store/app.ts';

/** Gives the project another title, and its file the same name. */
export async function renameTo(app: App, title: string): Promise<void> {
  const open = app.projects.getState().open;
  if (!open || title === '') return;
  app.projects.edit('Rename the project', setProject({ title }));
  if (open.file.fileName === '') return;
  await app.autosave.flush();
  const outcome = await app.host.renameProject({ project: open.file.handle, name: title });
  if (outcome.kind === 'saved') {
    const now = app.projects.getState().open;
    if (now?.file.handle === open.file.handle)
      app.projects.sayOfFile(now.saving, { fileName: outcome.fileName, place: outcome.place });
  }
  if (outcome.kind === 'failed') app.window.say(`The file keeps its name. ${writeTrouble(outcome.why)}`, true);
}
