import { Combine, CopyPlus, FileInput, HardDriveDownload, PencilLine } from 'lucide-react';
import { openTrouble, writeTrouble } from '../../shared/host/trouble.ts';
import { replaceBy } from '../../shared/model/edits/replace.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import { editAnyway } from './check-file.ts';
import type { Command } from './command.ts';
import { duplicateProject } from './file-commands.ts';

const open = (app: App) => app.projects.getState().open;

/** The file is not as we left it: another program wrote into it. */
function isChangedOutside(app: App): boolean {
  const saving = open(app)?.saving;
  return saving?.kind === 'outdated' || (saving?.kind === 'failed' && saving.why.kind === 'changedOutside');
}

const needs = 'The file was not changed by another program.';

async function readTheirs(app: App) {
  const state = open(app);
  if (!state) return undefined;
  const read = await app.host.readTheirs({ project: state.file.handle });
  if (read.kind === 'read') return read;
  app.window.say(`What is in the file now cannot be read. ${openTrouble(read.why)} Keep both to go on.`, true);
  return undefined;
}

export const lookAtBoth: Command = {
  id: 'file.lookAtBoth',
  label: 'Look at both…',
  icon: Combine,
  enabled: isChangedOutside,
  needs,
  async run(app) {
    const read = await readTheirs(app);
    if (read) app.window.setState({ dialog: { kind: 'merge', theirs: read.theirs, base: read.base } });
  },
};

export const keepBoth: Command = {
  id: 'file.keepBoth',
  label: 'Keep both',
  icon: CopyPlus,
  enabled: isChangedOutside,
  needs,
  async run(app) {
    const state = open(app);
    if (!state) return;
    const { handle } = state.file;
    const kept = await app.host.keepBoth({ project: handle, content: state.project });
    if (kept.kind === 'failed') return app.window.say(`It was not kept. ${writeTrouble(kept.why)}`, true);
    app.projects.goOnIn(kept.opened, state.project);
    app.window.setState({ dialog: null });
    await app.host.closeProject({ project: handle });
    await app.autosave.flush();
    app.window.say(
      `Both are kept. You go on in ${kept.opened.fileName}. “Bring in another copy…” in the File menu brings them together later.`,
    );
  },
};

export const takeTheirs: Command = {
  id: 'file.takeTheirs',
  label: 'Take theirs',
  icon: FileInput,
  enabled: isChangedOutside,
  needs,
  async run(app) {
    const state = open(app);
    const read = await readTheirs(app);
    if (!state || !read) return;
    const mine = { project: state.file.handle, content: state.project, name: 'Mine, before theirs was taken' };
    const { kept } = await app.host.keepVersion(mine);
    if (kept === null)
      return app.window.say('Your own state could not be kept as a version, so theirs was not taken.', true);
    await settle(app, read.theirs, 'Take theirs');
    app.window.say('Theirs is taken. Your own state is kept as a version.');
  },
};

/** One step that makes this the project; what was in the file is kept as a version before it is replaced. */
export async function settle(app: App, content: Project, step: string): Promise<void> {
  const state = open(app);
  if (!state) return;
  await app.host.acceptTheirs({ project: state.file.handle });
  app.window.setState({ dialog: null });
  app.projects.sayOfFile({ kind: 'unsaved' });
  app.projects.edit(step, replaceBy(content));
  await app.autosave.flush();
}

/** What somebody else has open is looked at, or worked on as a project of one's own. */
export const openCopy: Command = { ...duplicateProject, id: 'file.openCopy', label: 'Open a copy' };

export const editHere: Command = {
  id: 'file.editHere',
  label: 'Edit here anyway',
  icon: PencilLine,
  enabled: (app) => {
    const saving = open(app)?.saving;
    return saving?.kind === 'held' && saving.by.canTake;
  },
  needs: 'Only a project that is open on another computer, or in another window of this Accord, can be taken.',
  run: editAnyway,
};

export const saveAgain: Command = {
  id: 'file.saveAgain',
  label: 'Save it here again',
  icon: HardDriveDownload,
  enabled: (app) => open(app)?.saving.kind === 'missing',
  needs: 'The file is where it was.',
  async run(app) {
    app.projects.sayOfFile({ kind: 'unsaved' });
    await app.autosave.flush();
  },
};

export const writeIntoFile: Command = {
  id: 'file.writeIntoFile',
  label: 'Write into the file itself',
  icon: HardDriveDownload,
  enabled: (app) => {
    const saving = open(app)?.saving;
    return saving?.kind === 'failed' && saving.why.kind === 'replaceForbidden';
  },
  needs: 'Only needed in a folder where no file can take the place of another.',
  run: async (app) => void (await app.autosave.flushInPlace()),
};

/** What can be done when others write into the file as well; offered where that is said. */
export const outsideCommands: readonly Command[] = [
  lookAtBoth,
  keepBoth,
  takeTheirs,
  openCopy,
  editHere,
  writeIntoFile,
];
