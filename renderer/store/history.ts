import { apply, create, type Patches } from 'mutative';
import type { Change } from '../../shared/model/edits/change.ts';
import { collections, type Project } from '../../shared/model/project.ts';

/** One user action: its name, and how to do and undo it. */
export type Step = { label: string; merge?: string; redo: Patches; undo: Patches; selection: ReadonlySet<string> };
export type History = { past: readonly Step[]; future: readonly Step[] };

/** Older steps than this many are forgotten. */
const mostSteps = 500;

export const noHistory: History = { past: [], future: [] };

/** Applies a change; `undefined` when it changed nothing. */
export function applyChange(
  project: Project,
  change: Change,
): { project: Project; redo: Patches; undo: Patches } | undefined {
  const [next, redo, undo] = create(project, (draft) => change(draft as Project), { enablePatches: true });
  return redo.length === 0 ? undefined : { project: next, redo, undo };
}

/** Remembers a step. With the same `merge` name as the step before, both become one. */
export function remember(history: History, step: Step): History {
  const last = history.past.at(-1);
  if (last && step.merge !== undefined && last.merge === step.merge) {
    const merged = { ...last, redo: [...last.redo, ...step.redo], undo: [...step.undo, ...last.undo] };
    return { past: [...history.past.slice(0, -1), merged], future: [] };
  }
  return { past: [...history.past, step].slice(-mostSteps), future: [] };
}

/** The ids of the records that patches change. */
export function idsIn(patches: Patches): Set<string> {
  const ids = new Set<string>();
  for (const { path } of patches) {
    const [collection, id] = path as readonly unknown[];
    if (collections.some((each) => each === collection) && typeof id === 'string') ids.add(id);
  }
  return ids;
}

export const replay = (project: Project, patches: Patches): Project => apply(project, patches);
