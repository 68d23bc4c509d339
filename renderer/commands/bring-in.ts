import { CopyCheck } from 'lucide-react';
import { mergeParts, shareAnything } from '../../shared/compare/merge.ts';
import type { Answer, ProjectHandle } from '../../shared/host/contract.ts';
import { openTrouble } from '../../shared/host/trouble.ts';
import { replaceBy } from '../../shared/model/edits/replace.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
import { askPassword } from './file-commands.ts';
import { isHiding } from './quick-hide.ts';
import { needsProject } from './wording.ts';

const open = (app: App) => app.projects.getState().open;

/** Another copy of the project (a colleague's, one that a sync service put beside it) is looked at beside this one. */
export const bringIn: Command = {
  id: 'file.bringIn',
  label: 'Bring in another copy…',
  icon: CopyCheck,
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  async run(app) {
    const state = open(app);
    if (!state) return;
    await lookAt(app, state.file.handle, await app.host.readOther({ project: state.file.handle }));
  },
};

/** The other file is asked for its password, or shown beside the project, or it is said why not. */
async function lookAt(app: App, project: ProjectHandle, read: Answer<'readOther'>): Promise<void> {
  const mine = open(app);
  if (read.kind === 'cancelled' || mine?.file.handle !== project) return;
  if (read.kind === 'locked')
    return askPassword(app, read, async (password) => {
      const next = await app.host.unlockOther({ locked: read.locked, password });
      if (next.kind === 'failed' && next.why.kind === 'notUnlocked') return next.why;
      app.window.setState({ dialog: null });
      await lookAt(app, project, next);
      return undefined;
    });
  if (read.kind === 'failed')
    return app.window.say(`${read.fileName} cannot be brought in. ${openTrouble(read.why)}`, true);
  const { theirs, fileName } = read;
  // What is private was hidden while the file or its password was asked for.
  if (isHiding(app)) return app.window.say(`Show everything again, then bring in ${fileName}.`);
  if (!shareAnything(mine.project, theirs))
    return app.window.say(
      `${fileName} is not a copy of this project: nobody and nothing is in both. To take people from it, open it, export them as a list, and import that list here.`,
      true,
    );
  if (mergeParts(undefined, mine.project, theirs).length === 0)
    return app.window.say(`${fileName} says the same as this project.`);
  app.window.setState({ dialog: { kind: 'merge', theirs, base: null, from: fileName } });
}

/** One step that makes this the project. The other file stays as it is, and what was here is kept as a version first. */
export async function settleFrom(app: App, content: Project): Promise<void> {
  const state = open(app);
  if (!state) return;
  const { kept } = await app.host.keepVersion({
    project: state.file.handle,
    content: state.project,
    name: 'Mine, before another copy was brought in',
  });
  app.window.setState({ dialog: null });
  app.projects.edit('Bring both together', replaceBy(content));
  app.window.say(
    kept === null
      ? 'Both are brought together. What was here before could not be kept as a version: Undo brings it back.'
      : 'Both are brought together. What was here before is kept as a version.',
    kept === null,
  );
}
