import { History } from 'lucide-react';
import { compareProjects, isUnchanged } from '../../shared/compare/compare.ts';
import type { KeptVersion } from '../../shared/host/contract.ts';
import { replaceBy } from '../../shared/model/edits/replace.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import type { Open } from '../store/project-store.ts';
import { whenSaved } from '../store/when-saved.ts';
import type { Command } from './command.ts';
import { show } from './file-commands.ts';
import { needsProject } from './wording.ts';

export const showVersions: Command = {
  id: 'file.versions',
  label: 'Versions…',
  keys: ['Mod+Shift+H'],
  icon: History,
  enabled: (app) => app.projects.getState().open !== null,
  needs: needsProject,
  run: (app) => app.window.setState({ dialog: { kind: 'versions' } }),
};

const openNow = (app: App): Open => {
  const { open } = app.projects.getState();
  if (!open) throw new Error('The project is not open any more.');
  return open;
};

/** Keeps the project as it is now; with a name it stays longest. Gives the number of the version. */
export async function keepVersionNow(app: App, name: string): Promise<number> {
  const { file, project } = openNow(app);
  const { kept } = await app.host.keepVersion({ project: file.handle, content: project, name });
  if (kept === null) throw new Error('This version could not be kept: its folder cannot be written to, or is full.');
  return kept;
}

/**
 * Makes the project what it was in a version: one step that undo takes back. What is there now is kept as a version
 * before; where that fails, nothing is changed.
 */
export async function goBackToVersion(app: App, version: KeptVersion, content: Project): Promise<void> {
  if (!(await isKeptAlready(app))) await keepVersionNow(app, '');
  const when = whenSaved(version.savedAt);
  app.window.setState({ dialog: null, spotlight: null });
  app.projects.edit(`Go back to ${when}`, replaceBy(content));
  app.window.say(
    `The project is as it was on ${when}. What was there before is kept as a version, and undo brings it back.`,
  );
}

/** Whether the newest version is just what is there now. */
export async function isKeptAlready(app: App): Promise<boolean> {
  const { file, project } = openNow(app);
  const [newest] = await app.host.listVersions({ project: file.handle });
  const read = newest && (await app.host.readVersion({ project: file.handle, version: newest.version }));
  return read?.kind === 'read' && isUnchanged(compareProjects(read.content, project));
}

/** Opens a version as a project of its own, which says of when it is; the one that is open is saved and closed. */
export async function openVersionAsCopy(app: App, { version, savedAt }: KeptVersion): Promise<void> {
  const { file } = openNow(app);
  app.window.setState({ dialog: null });
  await show(app, () => app.host.openVersion({ project: file.handle, version }));
  const { open } = app.projects.getState();
  if (!open || open.file.handle === file.handle) return;
  const when = whenSaved(savedAt);
  app.projects.edit(
    'Open a version as a copy',
    replaceBy({ ...open.project, title: `${open.project.title} (${when})` }),
  );
  app.window.say(
    `This is the version of ${when}, as a project of its own. The other project is as it was, and closed.`,
  );
}
