import { Copy, FilePlus2, FolderOpen, House, LockKeyhole } from 'lucide-react';
import type { OpenFailure, OpenOutcome } from '../../shared/host/outcomes.ts';
import { openTrouble, writeTrouble } from '../../shared/host/trouble.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import { checkFile } from './check-file.ts';
import type { Command } from './command.ts';
import { beginOnScreen } from './screen-commands.ts';
import { endSpotlight } from './spotlight.ts';
import { needsProject } from './wording.ts';

const open = (app: App) => app.projects.getState().open;

/** Saves or keeps what is unsaved; where that fails, the user decides. True when the project may be left. */
export async function mayLeave(app: App): Promise<boolean> {
  if (!open(app) || (await app.autosave.flush())) return true;
  return new Promise((decide) => {
    const answer = (leave: boolean) => () => {
      app.window.setState({ dialog: null });
      decide(leave);
    };
    app.window.setState({ dialog: { kind: 'leaveUnsaved', leave: answer(true), stay: answer(false) } });
  });
}

/** Opens something in place of what is open, once that may be left. The user may rather stay with what is open. */
export async function show(
  app: App,
  opening: () => Promise<OpenOutcome>,
  whenStaying?: () => Promise<unknown>,
): Promise<void> {
  if (!(await mayLeave(app))) return void (await whenStaying?.());
  const left = open(app)?.project;
  await take(app, await opening(), left);
}

/** Asks for a password until it is right: `unlock` says why it is not, and goes on by itself when it is. */
export function askPassword(
  app: App,
  { fileName, place }: { fileName: string; place: string },
  unlock: (password: string) => Promise<OpenFailure | undefined>,
): void {
  const tried = async (password: string) => {
    try {
      const why = await unlock(password);
      return why && openTrouble(why);
    } catch (error) {
      return (error as Error).message;
    }
  };
  app.window.setState({ dialog: { kind: 'unlock', fileName, place, unlock: tried } });
}

/** Goes on with what the host has opened. `left` is the state of the open project that may be left without asking again. */
async function take(app: App, outcome: OpenOutcome, left: Project | undefined): Promise<void> {
  if (outcome.kind === 'cancelled') return;
  if (outcome.kind === 'failed') {
    app.window.setState({ dialog: { kind: 'failedToOpen', outcome } });
    return;
  }
  if (outcome.kind === 'locked') {
    const { locked } = outcome;
    return askPassword(app, outcome, async (password) => {
      await app.autosave.flush();
      const next = await app.host.unlockProject({ locked, password });
      if (next.kind === 'failed' && next.why.kind === 'notUnlocked') return next.why;
      await take(app, next, left);
      return undefined;
    });
  }
  // Opening took its time, and somebody may have gone on working meanwhile.
  if (open(app)?.project !== left && !(await mayLeave(app))) {
    await app.host.closeProject({ project: outcome.opened.handle });
    return;
  }
  const before = open(app)?.file.handle;
  app.projects.show(outcome.opened);
  app.window.setState({ dialog: null });
  beginOnScreen(app);
  const mended = outcome.opened.mended ?? [];
  if (mended.length > 0)
    app.window.say(`It could not be saved as it was, so this is another way now: ${mended.join(' ')}`, true);
  if (before) await app.host.closeProject({ project: before });
  // It was held by the project that was just closed: then it is free now.
  if (outcome.opened.heldBy) await checkFile(app, before === undefined);
  if (outcome.opened.recovered) await app.autosave.flush();
}

/** Shows what the system asked to open. */
export const showAwaited = (app: App): Promise<void> =>
  show(
    app,
    () => app.host.openAwaited({}),
    () => app.host.leaveAwaited({}),
  );

export const newProject: Command = {
  id: 'file.new',
  partnerSafe: true,
  label: 'New project',
  keys: ['Mod+N'],
  icon: FilePlus2,
  enabled: () => true,
  run: (app) => show(app, () => app.host.createProject({ template: 'blank' })),
};

export const openProject: Command = {
  id: 'file.open',
  partnerSafe: true,
  label: 'Open…',
  keys: ['Mod+O'],
  icon: FolderOpen,
  enabled: () => true,
  run: (app) => show(app, () => app.host.openProject({})),
};

export const saveNow: Command = {
  id: 'file.save',
  partnerSafe: true,
  label: 'Save now',
  keys: ['Mod+S'],
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  run: async (app) => void (await app.autosave.flush()),
};

export const saveCopy: Command = {
  id: 'file.saveCopy',
  label: 'Save a copy…',
  keys: ['Mod+Shift+S'],
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  async run(app) {
    const state = open(app);
    if (!state) return;
    const outcome = await app.host.saveCopy({ project: state.file.handle, content: state.project });
    if (outcome.kind === 'saved') app.window.say(`A copy was saved: ${outcome.fileName} in ${outcome.place}.`);
    if (outcome.kind === 'failed') app.window.say(`The copy was not saved. ${writeTrouble(outcome.why)}`, true);
  },
};

export const renameProject: Command = {
  id: 'file.rename',
  label: 'Rename project',
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  run: (app) => app.window.setState({ renaming: 'project' }),
};

export const duplicateProject: Command = {
  id: 'file.duplicate',
  label: 'Duplicate',
  icon: Copy,
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  run: (app) =>
    show(app, async () => {
      const state = open(app);
      return state
        ? app.host.duplicateProject({ project: state.file.handle, content: state.project })
        : { kind: 'cancelled' };
    }),
};

export const protectProject: Command = {
  id: 'file.protect',
  label: (app) => (open(app)?.file.encrypted ? 'Change or remove the password…' : 'Protect with a password…'),
  icon: LockKeyhole,
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  run: (app) => app.window.setState({ dialog: { kind: 'protect' } }),
};

export const closeProject: Command = {
  id: 'file.close',
  partnerSafe: true,
  label: 'Close project',
  keys: ['Mod+W'],
  icon: House,
  enabled: (app) => open(app) !== null,
  needs: needsProject,
  async run(app) {
    const state = open(app);
    if (!state || !(await mayLeave(app))) return;
    app.projects.leave();
    endSpotlight(app);
    await app.host.closeProject({ project: state.file.handle });
  },
};
