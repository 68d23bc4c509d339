import type { Project } from '../../shared/model/project.ts';

/** What the answers rest on and name; how the map is looked at, the notes and the story are not in it. */
const readParts = [
  'title',
  'organisations',
  'units',
  'people',
  'links',
  'value',
  'vision',
  'me',
] as const satisfies readonly (keyof Project)[];

/** Whether two states of a project give the same answers, so that the map need not be read again. */
export const isReadAlike = (before: Project, now: Project): boolean =>
  readParts.every((part) => before[part] === now[part]) &&
  before.view.listeners === now.view.listeners &&
  before.view.listenersOf === now.view.listenersOf;
