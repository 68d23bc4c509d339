import { createStore } from 'zustand/vanilla';
import type { Holder, OpenedProject, WriteFailure } from '../../shared/host/outcomes.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { besideNames, isSameBeside, lookedAt } from '../../shared/model/beside.ts';
import type { Change } from '../../shared/model/edits/change.ts';
import { type ListSettings, usualListSettings } from '../../shared/model/list-settings.ts';
import { collections, type Project } from '../../shared/model/project.ts';
import { type Screen, type View, type ViewSettings, viewSchema } from '../../shared/model/view.ts';
import { existing } from './existing.ts';
import { applyChange, type History, noHistory, remember, replay } from './history.ts';
import { type PartnerSafe, partnerSafeView, shownOpen } from './shown.ts';

/** What the window says about saving. */
export type Saving =
  | { kind: 'saved'; at: number }
  | { kind: 'untouched' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'readOnly' }
  /** Somebody else has it open for editing. */
  | { kind: 'held'; by: Holder }
  /** Nothing is unsaved here, and the file was changed by another program: how, in a line that is empty while hidden. */
  | { kind: 'outdated'; short: string }
  /** The file is no longer where it was: another program renamed, moved or deleted it. */
  | { kind: 'missing' }
  | { kind: 'failed'; why: NotSaved };

/** Why it was not saved; `hostGone` when nobody is there to save it any more. */
export type NotSaved = WriteFailure | { kind: 'refused'; what: string } | { kind: 'hostGone'; what: string };

export const whyNotSaved = (why: NotSaved): string =>
  why.kind === 'refused' || why.kind === 'hostGone' ? why.what : writeTrouble(why);

/** The open project. `file` is what the host says of its file. */
export type Open = {
  file: Omit<OpenedProject, 'content'>;
  project: Project;
  /** What is in the file, as far as we know. */
  safe: Project | null;
  history: History;
  selection: ReadonlySet<string>;
  saving: Saving;
};

type EditOptions = {
  /** Steps in a row with the same name become one: the letters of one word, the moves of one gesture. */
  merge?: string;
  /** In place of the step before, if that has the same `merge` name: the change is made to what was there before it. */
  instead?: boolean;
  select?: Iterable<string>;
};

export type ProjectState = {
  open: Open | null;
  /** Set while only what the partner may see is shown: then nothing can be changed. */
  partnerSafe: PartnerSafe | null;
  /** How often somebody wanted to change something meanwhile. */
  refusals: number;
};

/** Holds the open project. `edit` is the only way to change it. */
export function createProjectStore() {
  const store = createStore<ProjectState>(() => ({ open: null, partnerSafe: null, refusals: 0 }));
  const change = (next: (open: Open) => Open) => store.setState(({ open }) => ({ open: open && next(open) }));

  /** A change of the user's; refused while what would be changed cannot be seen. */
  const changeContent = (next: (open: Open) => Open) => {
    if (store.getState().partnerSafe) store.setState(({ refusals }) => ({ refusals: refusals + 1 }));
    else change(next);
  };

  /** Looks in another way. It is kept with the project, unless only what the partner may see is shown. */
  const lookAt = (next: (view: ViewSettings) => ViewSettings) => {
    const { partnerSafe } = store.getState();
    if (partnerSafe) store.setState({ partnerSafe: { view: next(partnerSafe.view) } });
    else change((open) => ({ ...open, project: { ...open.project, view: next(open.project.view) } }));
  };

  return {
    ...store,

    show(opened: OpenedProject): void {
      const { content, ...file } = opened;
      const safe = file.recovered ? null : content;
      const saving = savingOf(opened);
      // Whoever hides something does not want to see it in the next project either.
      store.setState(({ partnerSafe }) => ({
        open: { file, project: content, safe, history: noHistory, selection: new Set(), saving },
        partnerSafe: partnerSafe && partnerSafeView(content),
      }));
    },

    leave(): void {
      store.setState({ open: null });
    },

    /** From now on only what the partner may see is shown. */
    hidePrivate(): void {
      store.setState(({ open }) => ({ partnerSafe: partnerSafeView(open?.project) }));
    },

    /** Everything is shown again, as it was. */
    showEverything(): void {
      store.setState({ partnerSafe: null });
    },

    /** One named step of the user; a change that alters nothing is not a step. */
    edit(label: string, makeChange: Change, options: EditOptions = {}): void {
      changeContent((now) => {
        const open = options.instead ? before(now, options.merge) : now;
        const done = applyChange(open.project, makeChange);
        const selection = options.select ? new Set(options.select) : open.selection;
        if (!done) return { ...open, selection };
        const step = { label, merge: options.merge, redo: done.redo, undo: done.undo, selection: open.selection };
        return {
          ...open,
          project: done.project,
          history: remember(open.history, step),
          selection: existing(done.project, selection),
        };
      });
    },

    undo(): void {
      changeContent((open) => {
        const step = open.history.past.at(-1);
        if (!step) return open;
        const project = replay(open.project, step.undo);
        const history = { past: open.history.past.slice(0, -1), future: [step, ...open.history.future] };
        return { ...open, project, history, selection: existing(project, step.selection) };
      });
    },

    redo(): void {
      changeContent((open) => {
        const [step, ...future] = open.history.future;
        if (!step) return open;
        const project = replay(open.project, step.redo);
        const history = { past: [...open.history.past, { ...step, merge: undefined }], future };
        return { ...open, project, history, selection: existing(project, open.selection) };
      });
    },

    select(ids: Iterable<string>): void {
      const shown = shownOpen(store.getState());
      if (shown) change((open) => ({ ...open, selection: existing(shown.project, new Set(ids)) }));
    },

    /** Looks at the map in another way: no step that could be undone. */
    look(next: (view: View) => View): void {
      lookAt((view) => ({ ...view, map: next(view.map ?? viewSchema.parse({})) }));
    },

    /** Goes to another screen; kept with the project like the look of the map. */
    showScreen(screen: Screen): void {
      lookAt((view) => ({ ...view, screen }));
    },

    /** Looks at the list in another way: kept with the project, and no step either. */
    lookAtList(next: (list: ListSettings) => ListSettings): void {
      lookAt((view) => ({ ...view, list: next(view.list ?? usualListSettings) }));
    },

    /** The file was read again: what it holds now is what is shown. The steps before belong to another state. */
    readAgain(content: Project): void {
      change((open) => {
        const project = lookedAt(content, open.project.view);
        return { ...open, project, safe: project, history: noHistory, selection: existing(project, open.selection) };
      });
    },

    /** The same work goes on in another file, which holds what was `sent` to it; what was done since is not in it yet. */
    goOnIn({ content: { id, title }, ...file }: OpenedProject, sent: Project): void {
      change((open) => {
        const safe = { ...sent, id, title };
        if (open.project === sent) return { ...open, file, project: safe, safe, saving: { kind: 'saved', at: 0 } };
        const project = { ...open.project, id, title: open.project.title === sent.title ? title : open.project.title };
        return { ...open, file, project, safe, saving: { kind: 'unsaved' } };
      });
    },

    /** This state is in the file now. */
    sayIsSafe(safe: Project): void {
      change((open) => ({ ...open, safe }));
    },

    sayOfFile(saving: Saving, file: Partial<Open['file']> = {}): void {
      change((open) => ({ ...open, saving, file: { ...open.file, ...file } }));
    },
  };
}

export type ProjectStore = ReturnType<typeof createProjectStore>;

function savingOf({ recovered, readOnly, heldBy, fileName }: OpenedProject): Saving {
  if (readOnly) return { kind: 'readOnly' };
  if (heldBy) return { kind: 'held', by: heldBy };
  if (recovered) return { kind: 'unsaved' };
  return fileName === '' ? { kind: 'untouched' } : { kind: 'saved', at: 0 };
}

/** Whether something was changed that is in no file; how it is looked at does not count. */
export function hasUnsaved({ project, safe }: Open): boolean {
  if (project === safe || safe === null) return project !== safe;
  return (
    collections.some((name) => project[name] !== safe[name]) ||
    besideNames(project, safe).some((name) => !isSameBeside(project, safe, name))
  );
}

/** As it was before the last step, if that has this `merge` name. */
function before(open: Open, merge: string | undefined): Open {
  const last = open.history.past.at(-1);
  if (!last || merge === undefined || last.merge !== merge) return open;
  const project = replay(open.project, last.undo);
  return { ...open, project, history: { ...open.history, past: open.history.past.slice(0, -1) } };
}
