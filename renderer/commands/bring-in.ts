import { CopyCheck } from 'lucide-react';
import { mergeParts, shareAnything } from '../../shared/compare/merge.ts';
import { openTrouble } from '../../shared/host/trouble.ts';
import { replaceBy } from '../../shared/model/edits/replace.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
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
    const read = await app.host.readOther({ project: state.file.handle });
    if (read.kind === 'cancelled') return;
    if (read.kind === 'failed')
      return app.window.say(`${read.fileName} cannot be brought in. ${openTrouble(read.why)}`, true);
    const { theirs, fileName } = read;
    const mine = open(app)?.project ?? state.project;
    if (!shareAnything(mine, theirs))
      return app.window.say(
        `${fileName} is not a copy of this project: nobody and nothing is in both. To take people from it, open it, export them as a list, and import that list here.`,
        true,
      );
    if (mergeParts(undefined, mine, theirs).length === 0)
      return app.window.say(`${fileName} says the same as this project.`);
    app.window.setState({ dialog: { kind: 'merge', theirs, base: null, from: fileName } });
  },
};

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
