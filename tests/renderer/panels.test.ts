import { describe, expect, test } from 'vitest';
import { runCommand } from '../../renderer/commands/command.ts';
import { acceptCounterparts } from '../../renderer/commands/counterpart-commands.ts';
import { readTowers, showCounterparts } from '../../renderer/commands/panel-commands.ts';
import { raiseInterest } from '../../renderer/commands/standing-commands.ts';
import { raiseTower } from '../../renderer/commands/tower-commands.ts';
import { towersInPanel } from '../../renderer/panels/towers-in-panel.ts';
import { windowWith } from '../support/window.ts';

describe('a panel beside the map', () => {
  test('opens also where the right side was hidden, and gives way to the details when asked for again', () => {
    const { app, open } = windowWith();
    open();
    app.window.setState({ inspectorShown: false });
    void runCommand(showCounterparts, app);
    expect(app.window.getState()).toMatchObject({ panel: 'counterparts', inspectorShown: true });
    void runCommand(readTowers, app);
    expect(app.window.getState().panel).toBe('towers');
    void runCommand(readTowers, app);
    expect(app.window.getState().panel).toBe('details');
  });

  test('is not there without a project', () => {
    const { app } = windowWith();
    void runCommand(showCounterparts, app);
    expect(app.window.getState().panel).toBe('details');
  });
});

test('raising a tower three times is one step, and lowering it another', () => {
  const { app, open, dana } = windowWith();
  open();
  app.projects.select([dana.id]);
  for (let presses = 0; presses < 3; presses += 1) void runCommand(raiseTower, app);
  const state = app.projects.getState().open;
  expect(state?.project.people[dana.id]?.tower?.value).toBe(3);
  expect(state?.history.past.map(({ label }) => label)).toEqual(['Raise the tower of Dana']);
  expect(app.window.getState().announcement.text).toBe('Tower of Dana: 3 of 10');
});

test('raising the interest of somebody leaves the tower as it is', () => {
  const { app, open, dana } = windowWith();
  open();
  app.projects.select([dana.id]);
  void runCommand(raiseInterest, app);
  const person = app.projects.getState().open?.project.people[dana.id];
  expect([person?.interest?.value, person?.tower]).toEqual([1, undefined]);
  expect(app.window.getState().announcement.text).toBe('Interest of Dana: 1 of 10');
});

test('accepting counterparts that are so already is no step', () => {
  const { app, open, ana, dana } = windowWith();
  open();
  acceptCounterparts(app, [{ from: ana.id, to: dana.id }]);
  acceptCounterparts(app, [{ from: dana.id, to: ana.id }]);
  expect(app.projects.getState().open?.history.past.map(({ label }) => label)).toEqual(['Accept a counterpart']);
});

describe('the towers in their panel', () => {
  test('go where a row is dropped, and say where somebody now stands', () => {
    const { app, open, ana, dana } = windowWith();
    open();
    const towers = towersInPanel(app, undefined);
    towers.set(dana, 6);
    const people = () => app.projects.getState().open?.project.people;
    towers.drag(ana.id);
    towers.drop(dana.id, 'above');
    expect(people()?.[ana.id]?.tower?.value).toBe(7);
    expect(app.window.getState().announcement.text).toBe('Ana Duarte: 7 of 10, now 1st');
    towers.drop(dana.id, 'below');
    expect(people()?.[ana.id]?.tower?.value).toBe(7);
  });

  test('say so where nobody is left to be passed', () => {
    const { app, open, dana } = windowWith();
    open();
    const towers = towersInPanel(app, undefined);
    towers.set(dana, 10);
    towers.pass(dana, 'up');
    expect(app.window.getState().announcement.text).toBe('Dana cannot go farther up.');
  });
});
