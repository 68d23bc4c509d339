import { type EntryId, newId } from '../../shared/base/ids.ts';
import { addSteps, moveStep, removeStep, setStep } from '../../shared/model/edits/story.ts';
import { bottom, contains, right } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import { newStep, type Step } from '../../shared/model/story.ts';
import { type View, viewSchema } from '../../shared/model/view.ts';
import { viewLeft } from '../../shared/model/view-left.ts';
import { mapBounds } from '../../shared/picture/map.tsx';
import { headlineOf, showsWords } from '../../shared/report/story/step-words.ts';
import type { App } from '../store/app.ts';
import { goToScreen, onceLaidOut } from './go-to-screen.ts';
import { endSpotlight } from './spotlight.ts';

const stepsOf = (app: App): readonly Step[] => app.projects.getState().open?.project.story.steps ?? [];

/** "step 2", the words for a step in the names of what is done. */
const called = (app: App, id: EntryId): string => `step ${stepsOf(app).findIndex((step) => step.id === id) + 1}`;

/** How the map is looked at now: its place, lens, filter and focus. All of the map has no place: it stays all of it. */
export function viewNow(app: App): View {
  const project = app.projects.getState().open?.project;
  const view = { ...(project?.view.map ?? viewSchema.parse({})) };
  const part = app.canvas.current?.part() ?? app.window.getState().mapPart;
  delete view.area;
  return project && part && !isAll(project, part) ? { ...view, area: part } : view;
}

function isAll(project: Project, part: NonNullable<View['area']>): boolean {
  const bounds = mapBounds(project);
  return contains(part, bounds) && contains(part, { x: right(bounds) - 1, y: bottom(bounds) - 1 });
}

/** Adds a step behind the one that was chosen last, or at the end, and chooses it. */
export function addStep(app: App, step: Step): void {
  const { storyStep } = app.window.getState();
  const chosen = stepsOf(app).findIndex(({ id }) => id === storyStep);
  app.window.setState({ storyStep: step.id });
  const at = chosen < 0 ? undefined : chosen + 1;
  app.projects.edit(`Add a step to the story: ${showsWords(step)}`, addSteps([step], at));
}

/** Begins a story with several steps at once; the first is chosen. */
export function beginStory(app: App, steps: readonly Step[]): void {
  app.projects.edit('Begin with a proposed story', addSteps(steps));
  app.window.setState({ storyStep: steps[0]?.id ?? null });
}

/** Adds how the map is looked at now to the end of the story, and says so. */
export function addViewNow(app: App): void {
  const step = newStep('map', { view: viewNow(app) });
  app.window.setState({ storyStep: null });
  addStep(app, step);
  app.window.say(`This view is now step ${stepsOf(app).length} of the story.`);
}

/** Moves a step by so many places; at either end it stays. */
export function moveStepBy(app: App, id: EntryId, by: number): void {
  const from = stepsOf(app).findIndex((step) => step.id === id);
  moveStepTo(app, id, Math.min(stepsOf(app).length - 1, Math.max(0, from + by)));
}

export function moveStepTo(app: App, id: EntryId, to: number): void {
  app.projects.edit(`Move ${called(app, id)} to place ${to + 1}`, moveStep(id, to));
}

export function duplicateStepOf(app: App, id: EntryId): void {
  const at = stepsOf(app).findIndex((step) => step.id === id);
  const step = stepsOf(app)[at];
  if (!step) return;
  const copy = { ...structuredClone(step), id: newId<EntryId>() };
  app.projects.edit(`Duplicate ${called(app, id)}`, addSteps([copy], at + 1));
  app.window.setState({ storyStep: copy.id });
}

/** Deletes a step; the one that comes to its place is chosen. */
export function deleteStep(app: App, id: EntryId): void {
  const at = stepsOf(app).findIndex((step) => step.id === id);
  app.projects.edit(`Delete ${called(app, id)}`, removeStep(id));
  app.window.setState({ storyStep: stepsOf(app)[Math.min(at, stepsOf(app).length - 1)]?.id ?? null });
}

/** Writes something of a step; the letters of one text are one undo step. */
export const editStep = (app: App, id: EntryId, what: string, fields: Partial<Step>): void =>
  app.projects.edit(`Change the ${what} of ${called(app, id)}`, setStep(id, fields), { merge: `${id} ${what}` });

/** A step shows the map as it is looked at now. */
export function takeViewNow(app: App, id: EntryId): void {
  app.projects.edit(`Take the view of the map for ${called(app, id)}`, setStep(id, { view: viewNow(app) }));
}

/** Opens the map as a step sees it. */
export function showStepOnMap(app: App, step: Step): void {
  const project = app.projects.getState().open?.project;
  if (!project) return;
  const { area, ...view } = viewLeft(project, step.view ?? viewSchema.parse({})).view;
  endSpotlight(app);
  app.projects.look(() => view);
  app.window.setState({ mapSight: null });
  goToScreen(app, 'map');
  onceLaidOut(() => (area ? app.canvas.current?.lookAt(area) : app.canvas.current?.fit()));
  app.window.say(`The map as the step “${headlineOf(project, step)}” sees it.`);
}
