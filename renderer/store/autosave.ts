import type { HostApi } from '../../shared/host/contract.ts';
import type { Project } from '../../shared/model/project.ts';
import { HostGone } from '../host/transport.ts';
import { hasUnsaved, type Open, type ProjectStore } from './project-store.ts';

/** A change is saved this long after the last one, and at the latest that long after the first. */
const pause = 800;
const patience = 1500;

/** While a save is running, what changed since it began is kept this often: a save may take long. */
const keepEvery = 900;

type How = 'saveProject' | 'saveInPlace';

type Autosave = {
  /** Saves now whatever is unsaved, or has it kept where the file cannot be written. True when everything is on disk. */
  flush(): Promise<boolean>;
  /** The same, into the file itself, where no file can take its place: the user has agreed. */
  flushInPlace(): Promise<boolean>;
  stop(): void;
};

/** Saves the open project after every change. One save runs at a time; what changes meanwhile is saved after it. */
export function startAutosave(
  store: ProjectStore,
  host: Pick<HostApi, 'saveProject' | 'saveInPlace' | 'keepRecovery'>,
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let running: Promise<boolean> | undefined;

  const schedule = () => {
    clearTimeout(timer);
    firstChange ||= Date.now();
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(pause, firstChange + patience - Date.now())));
  };

  /** What cannot be saved into its file is kept by the host, and offered at the next start. True when it is safe. */
  const keep = async (open: Open): Promise<boolean> => {
    const kept = await host.keepRecovery({ project: open.file.handle, content: open.project }).catch(() => undefined);
    return kept?.kept === true;
  };

  /** Keeps what is changed from now on, one copy after the other. */
  const keepWhatChanges = ({ file, project }: Open): (() => void) => {
    let kept = project;
    let isKeeping = false;
    const timer = setInterval(async () => {
      const open = store.getState().open;
      if (isKeeping || open?.file.handle !== file.handle || !hasUnsaved({ ...open, safe: kept })) return;
      isKeeping = true;
      if (await keep(open)) kept = open.project;
      isKeeping = false;
    }, keepEvery);
    return () => clearInterval(timer);
  };

  const flush = async (how: How = 'saveProject'): Promise<boolean> => {
    clearTimeout(timer);
    firstChange = 0;
    while (running) await running;
    const open = store.getState().open;
    const kind = open?.saving.kind;
    if (open && (kind === 'readOnly' || kind === 'held')) {
      const isKept = !hasUnsaved(open) || (await keep(open));
      const changedMeanwhile = isKept && store.getState().open?.project !== open.project;
      return changedMeanwhile ? flush(how) : isKept;
    }
    if (kind !== 'unsaved' && kind !== 'failed') return true;
    running = save(how);
    const saved = await running;
    running = undefined;
    const then = store.getState().open?.saving.kind;
    // Changed meanwhile, or somebody else has it by now: then it is kept.
    return !saved && (then === 'unsaved' || then === 'held') ? flush(how) : saved;
  };

  const save = async (how: How): Promise<boolean> => {
    const open = store.getState().open;
    if (!open) return true;
    store.sayOfFile({ kind: 'saving' });
    const stopKeeping = keepWhatChanges(open);
    const outcome = await host[how]({ project: open.file.handle, content: open.project }).catch(whyNot);
    stopKeeping();
    const now = store.getState().open;
    if (!now || now.file.handle !== open.file.handle) return outcome.kind === 'saved';
    if (outcome.kind === 'saved') {
      const changedMeanwhile = now.project !== open.project;
      const file = { fileName: outcome.fileName, place: outcome.place };
      store.sayIsSafe(open.project);
      store.sayOfFile(changedMeanwhile ? { kind: 'unsaved' } : { kind: 'saved', at: outcome.at }, file);
      return !changedMeanwhile;
    }
    if (outcome.kind === 'cancelled') store.sayOfFile({ kind: 'unsaved' });
    else if (outcome.kind === 'failed' && outcome.why.kind === 'heldBy')
      store.sayOfFile({ kind: 'held', by: outcome.why.by });
    else store.sayOfFile({ kind: 'failed', why: outcome.kind === 'failed' ? outcome.why : outcome });
    return false;
  };

  const stopListening = store.subscribe(({ open }, { open: before }) => {
    if (!open || !before || open.file.handle !== before.file.handle || open.project === before.project) return;
    if (open.saving.kind === 'readOnly' || open.saving.kind === 'held')
      return hasUnsaved(open) ? schedule() : undefined;
    // Whoever only looks around in a sample leaves no file behind.
    if (open.saving.kind === 'untouched' && isSameButLook(open.project, before.project)) return;
    if (open.saving.kind !== 'saving') store.sayOfFile({ kind: 'unsaved' });
    schedule();
  });

  return {
    flush: () => flush(),
    flushInPlace: () => flush('saveInPlace'),
    stop() {
      clearTimeout(timer);
      stopListening();
    },
  };
}

const whyNot = (error: unknown) => ({
  kind: error instanceof HostGone ? ('hostGone' as const) : ('refused' as const),
  what: error instanceof Error ? error.message : String(error),
});

/** Whether two states of a project differ in the screen that is shown and how the list is looked at, and in nothing else. */
const isSameButLook = (one: Project, other: Project): boolean =>
  isSame(one, other, 'view') && isSame(one.view, other.view, 'screen', 'list');

function isSame<Of extends object>(one: Of, other: Of, ...but: (keyof Of)[]): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Of)[]);
  return [...names].every((name) => but.includes(name) || one[name] === other[name]);
}
