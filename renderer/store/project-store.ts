import { createStore } from 'zustand/vanilla';
import type { OpenedProject, WriteFailure } from '../../shared/host/outcomes.ts';
import type { Change } from '../../shared/model/edits/change.ts';
import { type ListSettings, usualListSettings } from '../../shared/model/list-settings.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Screen, type View, viewSchema } from '../../shared/model/view.ts';
import { applyChange, type History, noHistory, remember, replay } from './history.ts';

/** What the window says about saving. */
export type Saving =
  | { kind: 'saved'; at: number }
  | { kind: 'untouched' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'readOnly' }
  | { kind: 'failed'; why: WriteFailure | { kind: 'refused'; what: string } };

/** The open project. `file` is what the host says of its file. */
export type Open = {
  file: Omit<OpenedProject, 'content'>;
  project: Project;
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

export type ProjectState = { open: Open | null };

/** Holds the open project. `edit` is the only way to change it. */
export function createProjectStore() {
  const store = createStore<ProjectState>(() => ({ open: null }));
  const change = (next: (open: Open) => Open) => store.setState(({ open }) => ({ open: open && next(open) }));

  return {
    ...store,

    show(opened: OpenedProject): void {
      const { content, ...file } = opened;
      const saving: Saving = file.readOnly
        ? { kind: 'readOnly' }
        : file.fileName === ''
          ? { kind: 'untouched' }
          : { kind: 'saved', at: 0 };
      store.setState({ open: { file, project: content, history: noHistory, selection: new Set(), saving } });
    },

    leave(): void {
      store.setState({ open: null });
    },

    /** One named step of the user; a change that alters nothing is not a step. */
    edit(label: string, makeChange: Change, options: EditOptions = {}): void {
      change((now) => {
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
      change((open) => {
        const step = open.history.past.at(-1);
        if (!step) return open;
        const project = replay(open.project, step.undo);
        const history = { past: open.history.past.slice(0, -1), future: [step, ...open.history.future] };
        return { ...open, project, history, selection: existing(project, step.selection) };
      });
    },

    redo(): void {
      change((open) => {
        const [step, ...future] = open.history.future;
        if (!step) return open;
        const project = replay(open.project, step.redo);
        const history = { past: [...open.history.past, { ...step, merge: undefined }], future };
        return { ...open, project, history, selection: existing(project, open.selection) };
      });
    },

    select(ids: Iterable<string>): void {
      change((open) => ({ ...open, selection: existing(open.project, new Set(ids)) }));
    },

    /** Looks at the map in another way. It is kept with the project, and is no step that could be undone. */
    look(next: (view: View) => View): void {
      change((open) => {
        const view = next(open.project.view.map ?? viewSchema.parse({}));
        return { ...open, project: { ...open.project, view: { ...open.project.view, map: view } } };
      });
    },

    /** Goes to another screen; kept with the project like the look of the map. */
    showScreen(screen: Screen): void {
      change((open) => ({ ...open, project: { ...open.project, view: { ...open.project.view, screen } } }));
    },

    /** Looks at the list in another way: kept with the project, and no step either. */
    lookAtList(next: (list: ListSettings) => ListSettings): void {
      change((open) => {
        const list = next(open.project.view.list ?? usualListSettings);
        return { ...open, project: { ...open.project, view: { ...open.project.view, list } } };
      });
    },

    sayOfFile(saving: Saving, file: Partial<Open['file']> = {}): void {
      change((open) => ({ ...open, saving, file: { ...open.file, ...file } }));
    },
  };
}

export type ProjectStore = ReturnType<typeof createProjectStore>;

/** As it was before the last step, if that has this `merge` name. */
function before(open: Open, merge: string | undefined): Open {
  const last = open.history.past.at(-1);
  if (!last || merge === undefined || last.merge !== merge) return open;
  const project = replay(open.project, last.undo);
  return { ...open, project, history: { ...open.history, past: open.history.past.slice(0, -1) } };
}

function existing(project: Project, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { people, units, organisations, links, notes } = project;
  const all: Record<string, unknown>[] = [people, units, organisations, links, notes];
  const kept = [...ids].filter((id) => all.some((records) => Object.hasOwn(records, id)));
  return kept.length === ids.size ? ids : new Set(kept);
}
