import { describe, expect, test } from 'vitest';
import { runCommand } from '../../renderer/commands/command.ts';
import { deleteSelection, selectEverybody } from '../../renderer/commands/edit-commands.ts';
import {
  fewerSteps,
  focusOnPerson,
  lensCommands,
  moreSteps,
  setFilter,
  setLens,
  showAll,
  toggleFilter,
} from '../../renderer/commands/lens-commands.ts';
import { addOnePerson } from '../../renderer/commands/map-commands.ts';
import { lookNow } from '../../renderer/store/look.ts';
import { windowWith } from '../support/window.ts';

function mapWithTwo() {
  const parts = windowWith();
  parts.open();
  const { app, dana } = parts;
  const state = () => {
    const open = app.projects.getState().open;
    if (!open) throw new Error('no project is open');
    return open;
  };
  return {
    ...parts,
    state,
    view: () => state().project.view.map,
    hideDana: () => setFilter(app, { units: [parts.desk.id] }),
    dana,
  };
}

describe('the filter', () => {
  test('hides people without changing them, and is no step to undo', () => {
    const { state, hideDana, dana, project } = mapWithTwo();
    hideDana();
    expect(lookNow(state().project)).toMatchObject({ shown: 1, total: 2 });
    expect(state().project.people).toBe(project.people);
    expect(state().project.people[dana.id]).toBeDefined();
    expect(state().history.past).toEqual([]);
  });

  test('takes whom it hides out of the selection, and out of "select all": nobody unseen is deleted', async () => {
    const { app, state, hideDana, dana, ana } = mapWithTwo();
    app.projects.select([dana.id, ana.id]);
    hideDana();
    expect([...state().selection]).toEqual([ana.id]);
    await runCommand(selectEverybody, app);
    await runCommand(deleteSelection, app);
    expect(Object.keys(state().project.people)).toEqual([dana.id]);
  });

  test('gives way to a person who is added and would be hidden, and says so', async () => {
    const { app, state, view } = mapWithTwo();
    setFilter(app, { roles: ['sponsor'] });
    await runCommand(addOnePerson, app);
    expect(view()?.filter).toBeUndefined();
    expect(lookNow(state().project)).toMatchObject({ shown: 3, filtered: false });
    expect(app.window.getState().messages.map(({ text }) => text)).toEqual([
      'The filter was cleared, because it would have hidden this person.',
    ]);
  });

  test('opens in the details, and closes again', async () => {
    const { app } = mapWithTwo();
    app.window.setState({ inspectorShown: false });
    await runCommand(toggleFilter, app);
    expect(app.window.getState()).toMatchObject({ panel: 'filter', inspectorShown: true });
    await runCommand(toggleFilter, app);
    expect(app.window.getState()).toMatchObject({ panel: 'details', inspectorShown: true });
  });
});

describe('the focus', () => {
  test('goes from one step to nine, and is left by the key that set it', async () => {
    const { app, view, dana } = mapWithTwo();
    expect([focusOnPerson, moreSteps, fewerSteps].map((command) => command.enabled(app))).toEqual([
      false,
      false,
      false,
    ]);
    app.projects.select([dana.id]);
    await runCommand(focusOnPerson, app);
    expect(view()?.focus).toEqual({ person: dana.id, steps: 1 });
    expect(fewerSteps.enabled(app)).toBe(false);
    for (let presses = 0; presses < 12; presses += 1) await runCommand(moreSteps, app);
    expect(view()?.focus?.steps).toBe(9);
    await runCommand(fewerSteps, app);
    expect(view()?.focus?.steps).toBe(8);
    await runCommand(focusOnPerson, app);
    expect(view()?.focus).toBeUndefined();
  });
});

test('clear brings everything back, and keeps what part of the map was in view', async () => {
  const { app, view, dana, hideDana } = mapWithTwo();
  const area = { x: 1, y: 2, width: 3, height: 4 };
  app.projects.look((before) => ({ ...before, area }));
  expect(showAll.enabled(app)).toBe(false);
  setLens(app, 'support');
  app.projects.select([dana.id]);
  await runCommand(focusOnPerson, app);
  hideDana();
  await runCommand(showAll, app);
  expect(view()).toEqual({ lens: 'everything', area });
});

test('every command says what is missing while it cannot be used', () => {
  for (const command of [...lensCommands, toggleFilter, focusOnPerson, moreSteps, fewerSteps, showAll])
    expect(command.needs, command.id).toMatch(/\.$/);
});
