import { compareProjects, isUnchanged } from '../../shared/compare/compare.ts';
import { comparisonShort } from '../../shared/compare/words.ts';
import type { Answer } from '../../shared/host/contract.ts';
import type { App } from '../store/app.ts';
import { hasUnsaved, type Open } from '../store/project-store.ts';

const openNow = (app: App): Open | null => app.projects.getState().open;

/** Looks whether the file is still as it was read or saved, and who has it; a save does that by itself. */
export async function checkFile(app: App, says = true): Promise<void> {
  const open = openNow(app);
  const kind = open?.saving.kind;
  // While both states are looked at side by side, nothing may change under the eyes.
  if (app.window.getState().dialog?.kind === 'merge') return;
  if (!open || open.file.fileName === '' || kind === 'saving' || kind === 'unsaved' || kind === 'failed') return;
  const project = open.file.handle;
  const state = await app.host.checkFile({ project }).catch(() => undefined);
  if (state && openNow(app)?.file.handle === project) await follow(app, state, says);
}

/** Takes a project that another computer or another window of this Accord has, as far as anybody can tell. */
export async function editAnyway(app: App): Promise<void> {
  const open = openNow(app);
  if (open) await follow(app, await app.host.editAnyway({ project: open.file.handle }));
}

type State = Answer<'checkFile'>;

async function follow(app: App, { file, heldBy }: State, says = true): Promise<void> {
  const open = openNow(app);
  if (!open) return;
  const wasHeld = open.saving.kind === 'held';
  if (heldBy && !open.file.readOnly) app.projects.sayOfFile({ kind: 'held', by: heldBy });
  if (file === 'changed') return readChanged(app, wasHeld && heldBy === null);
  if (file === 'missing' && open.saving.kind === 'saved') return app.projects.sayOfFile({ kind: 'missing' });
  if (file === 'same' && open.saving.kind === 'missing') return app.projects.sayOfFile({ kind: 'saved', at: 0 });
  if (!wasHeld || heldBy) return;
  if (says) app.window.say('The project is free: you can edit it here now.');
  await goOn(app, open);
}

/** Editing is allowed again: what was changed here meanwhile is saved. */
async function goOn(app: App, open: Open): Promise<void> {
  app.projects.sayOfFile(hasUnsaved(open) ? { kind: 'unsaved' } : { kind: 'saved', at: 0 });
  await app.autosave.flush();
}

/** The file is not as it was: read again where nothing is lost by it, offered to the user everywhere else. */
async function readChanged(app: App, isFree: boolean): Promise<void> {
  const open = openNow(app);
  if (!open) return;
  // The save finds the change, keeps the work, and offers both.
  if (hasUnsaved(open)) return isFree ? goOn(app, open) : undefined;
  const project = open.file.handle;
  const read = await app.host.readTheirs({ project });
  const now = openNow(app);
  if (read.kind !== 'read' || now?.file.handle !== project || now.project !== open.project) return;
  const comparison = compareProjects(now.project, read.theirs);
  const isShownOnly = now.saving.kind === 'held' || now.saving.kind === 'readOnly';
  if (!isUnchanged(comparison) && !isShownOnly) {
    const short = comparisonShort(now.project, read.theirs, comparison);
    return app.projects.sayOfFile({ kind: 'outdated', short });
  }
  await app.host.acceptTheirs({ project });
  if (!isUnchanged(comparison)) app.projects.readAgain(read.theirs);
  if (!isFree) return;
  app.projects.sayOfFile({ kind: 'saved', at: 0 });
  app.window.say('The project is free: it was read again, and you can edit it here now.');
}
