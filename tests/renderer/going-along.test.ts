import { expect, test } from 'vitest';
import { goingAlong } from '../../renderer/grid/power-interest/use-placing.ts';
import { smallProject } from '../support/small-project.ts';

test('whoever is selected goes along on the grid, but nobody whom the filter hides', () => {
  const { ana, dana, project } = smallProject();
  const selection = new Set<string>([ana.id, dana.id]);
  const everybody = Object.values(project.people);
  expect([...goingAlong(selection, dana, everybody)].sort()).toEqual([ana.id, dana.id].sort());
  expect([...goingAlong(selection, dana, [dana])]).toEqual([dana.id]);
});

test('somebody who is not selected is moved alone, and only people go along', () => {
  const { ana, dana, ours } = smallProject();
  expect([...goingAlong(new Set([dana.id]), ana, [ana, dana])]).toEqual([ana.id]);
  expect([...goingAlong(new Set([ana.id, ours.id]), ana, [ana, dana])]).toEqual([ana.id]);
});
