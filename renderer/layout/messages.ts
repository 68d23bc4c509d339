import type { Progress, Wish } from '../../shared/layout/arrange.ts';
import type { Places } from '../../shared/model/edits/place.ts';
import type { Project } from '../../shared/model/project.ts';

/** What the window asks of the worker. */
export type Asked = { project: Project; wish: Wish };

/** What the worker says: how far it is, the places, or why there are none. */
export type Said =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; places: Places }
  | { kind: 'failed'; why: string };
