import { beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../renderer/commands/command.ts';
import { addViewToStory, presentStory } from '../../renderer/commands/story-commands.ts';
import {
  addStep,
  deleteStep,
  duplicateStepOf,
  editStep,
  moveStepBy,
  showStepOnMap,
  takeViewNow,
  viewNow,
} from '../../renderer/commands/story-steps.ts';
import type { CanvasControls } from '../../renderer/store/app.ts';
import type { EntryId } from '../../shared/base/ids.ts';
import { newStep } from '../../shared/model/story.ts';
import { viewSchema } from '../../shared/model/view.ts';
import { mapBounds } from '../../shared/picture/map.tsx';
import { windowWith } from '../support/window.ts';

beforeEach(() => {
  globalThis.requestAnimationFrame = (then) => {
    then(0);
    return 0;
  };
});

function opened() {
  const parts = windowWith();
  parts.open();
  const { app } = parts;
  const steps = () => app.projects.getState().open?.project.story.steps ?? [];
  const undone = () => app.projects.getState().open?.history.past.map(({ label }) => label) ?? [];
  const part = { x: 10, y: 20, width: 300, height: 200 };
  const looked: unknown[] = [];
  const sight = () => ({ x: 0, y: 0, zoom: 1 });
  const canvas = { sight, part: () => part, lookAt: (at: unknown) => looked.push(at), fit: () => looked.push('all') };
  app.canvas.current = canvas as unknown as CanvasControls;
  return { ...parts, steps, undone, part, canvas, looked, id: (nth: number) => steps()[nth]?.id as EntryId };
}

describe('the view of the map', () => {
  test('is added to the story as it is: its place, lens and focus; it is said, and can be undone', async () => {
    const { app, steps, part, dana, undone } = opened();
    app.projects.look((view) => ({ ...view, lens: 'influence', focus: { person: dana.id, steps: 2 } }));
    await runCommand(addViewToStory, app);
    expect(steps()).toMatchObject([
      { shows: 'map', view: { lens: 'influence', focus: { person: dana.id, steps: 2 }, area: part } },
    ]);
    expect(app.window.getState().messages.at(-1)?.text).toBe('This view is now step 1 of the story.');
    expect(undone()).toEqual(['Add a step to the story: The map']);
    app.projects.undo();
    expect(steps()).toEqual([]);
  });

  test('has no place where all of the map is in view, so that it stays all of it', () => {
    const { app, project, canvas } = opened();
    const { x, y, width, height } = mapBounds(project);
    canvas.part = () => ({ x: x - 5, y: y - 5, width: width + 10, height: height + 10 });
    expect(viewNow(app).area).toBeUndefined();
  });

  test('is the one that was left where the map is not on the screen, and cannot be added from there', () => {
    const { app, part } = opened();
    app.canvas.current = null;
    expect(addViewToStory.enabled(app)).toBe(false);
    app.window.setState({ mapPart: part });
    expect(viewNow(app).area).toEqual(part);
  });

  test('becomes that of a step, and the other way around', () => {
    const { app, steps, part, looked, id } = opened();
    addStep(app, newStep('map', { headline: 'Near' }));
    app.projects.look((view) => ({ ...view, lens: 'support' }));
    takeViewNow(app, id(0));
    expect(steps()[0]?.view).toMatchObject({ lens: 'support', area: part });
    app.projects.look((view) => ({ ...view, lens: 'everything' }));
    app.projects.showScreen('story');
    const [step] = steps();
    if (step) showStepOnMap(app, step);
    const project = app.projects.getState().open?.project;
    expect(project?.view.screen).toBe('map');
    expect(project?.view.map?.lens).toBe('support');
    expect(looked.at(-1)).toEqual(part);
  });
});

describe('steps', () => {
  test('are each moved, copied and deleted in one step that has a name', () => {
    const { app, steps, undone, id } = opened();
    for (const headline of ['a', 'b', 'c']) addStep(app, newStep('vision', { headline }));
    const now = () => steps().map(({ headline }) => headline);
    moveStepBy(app, id(2), -1);
    moveStepBy(app, id(0), -1);
    expect(now()).toEqual(['a', 'c', 'b']);
    duplicateStepOf(app, id(0));
    expect(now()).toEqual(['a', 'a', 'c', 'b']);
    deleteStep(app, id(1));
    expect(now()).toEqual(['a', 'c', 'b']);
    expect(app.window.getState().storyStep).toBe(id(1));
    expect(undone().slice(3)).toEqual(['Move step 3 to place 2', 'Duplicate step 1', 'Delete step 2']);
  });

  test('are copied with all that is in them, behind the original', () => {
    const { app, steps, id, dana } = opened();
    addStep(app, newStep('map', { view: viewSchema.parse({ lens: 'support', focus: { person: dana.id, steps: 2 } }) }));
    duplicateStepOf(app, id(0));
    const [one, copy] = steps();
    expect(copy).toEqual({ ...one, id: copy?.id });
    expect(copy?.id).not.toBe(one?.id);
    expect(app.window.getState().storyStep).toBe(copy?.id);
  });

  test('are added behind the one that was chosen last', () => {
    const { app, steps, id } = opened();
    for (const headline of ['a', 'b']) addStep(app, newStep('vision', { headline }));
    app.window.setState({ storyStep: id(0) });
    addStep(app, newStep('vision', { headline: 'between' }));
    expect(steps().map(({ headline }) => headline)).toEqual(['a', 'between', 'b']);
  });

  test('take the letters of a headline as one step to undo', () => {
    const { app, steps, undone, id } = opened();
    addStep(app, newStep('vision'));
    for (const headline of ['H', 'He', 'Hel']) editStep(app, id(0), 'headline', { headline });
    expect(steps()[0]?.headline).toBe('Hel');
    expect(undone()).toHaveLength(2);
  });
});

test('whoever presents where there is no story is led to where one is made', async () => {
  const { app } = opened();
  await runCommand(presentStory, app);
  expect(app.window.getState()).toMatchObject({ presenting: null, storyPage: 'steps' });
  expect(app.window.getState().messages.at(-1)?.text).toMatch(/^There is no story to present yet/);
});
