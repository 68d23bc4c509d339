import { isSame } from '../base/same.ts';
import { collections, type Project } from './project.ts';
import { printSettingsSchema, type ViewSettings } from './view.ts';

const knownBeside = [
  'title',
  'question',
  'me',
  'vision',
  'value',
  'story',
  'view.print.audiences',
  'view.listeners',
] as const;
/** What this version knows that a project has beside its records. Of its view that is who may see what, and who counts. */
export type KnownBeside = (typeof knownBeside)[number];

/** One thing a project has beside its records, by its name: a known one, or a field that only a newer version knows. */
export type Beside = string;

export const isKnownBeside = (name: Beside): name is KnownBeside => knownBeside.some((each) => each === name);

/** What is neither work nor beside the records: which project it is, and how it is looked at. */
const others: ReadonlySet<string> = new Set(['id', 'view', ...collections]);

/** The names of everything that one of these states has beside its records. How it is looked at is none of it. */
export const besideNames = (...states: readonly Project[]): Beside[] => [
  ...new Set([...knownBeside, ...states.flatMap((state) => Object.keys(state).filter((name) => !others.has(name)))]),
];

export function besideOf(project: Project, name: Beside): unknown {
  if (name === 'view.print.audiences') return project.view.print?.audiences ?? [];
  if (name === 'view.listeners') return [project.view.listeners, project.view.listenersOf ?? null];
  return project[name];
}

/** Whether this is the same in two states. */
export const isSameBeside = (one: Project, other: Project, name: Beside): boolean =>
  isSame(besideOf(one, name), besideOf(other, name));

/** Makes this of a project what it is in another state; what is the same is not touched. */
export function takeBeside(draft: Project, from: Project, name: Beside): void {
  if (isSameBeside(draft, from, name)) return;
  if (name === 'view.print.audiences') {
    draft.view.print ??= printSettingsSchema.parse({});
    draft.view.print.audiences = structuredClone(from.view.print?.audiences ?? []);
  } else if (name === 'view.listeners') {
    draft.view.listeners = structuredClone(from.view.listeners);
    put(draft.view, 'listenersOf', from.view.listenersOf);
  } else put(draft, name, structuredClone(from[name]));
}

/** A state of a project, looked at in a given way. */
export function lookedAt(content: Project, view: ViewSettings): Project {
  const project = { ...content, view: structuredClone(view) };
  for (const name of knownBeside) if (name.startsWith('view.')) takeBeside(project, content, name);
  return project;
}

/** A field that has no value is not there. */
function put(target: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete target[name];
  else target[name] = value;
}
