import { expect, test } from 'vitest';
import { setQuality, setTestAnswer } from '../../renderer/insight/champion/edit-champion.ts';
import { windowWith } from '../support/window.ts';

test('an answer about a candidate, how sure we are and how we know it are undone one by one', () => {
  const { app, open, dana } = windowWith();
  open();
  const steps = () => app.projects.getState().open?.history.past.length;
  setQuality(app, dana, 'hardWorking', { value: 1 });
  setQuality(app, dana, 'hardWorking', { value: 2 });
  expect(steps()).toBe(1);
  setQuality(app, dana, 'hardWorking', { confidence: 'high' });
  setQuality(app, dana, 'hardWorking', { basis: 'T' });
  setQuality(app, dana, 'hardWorking', { basis: 'The pilot' });
  expect(steps()).toBe(3);
  app.projects.undo();
  expect(app.projects.getState().open?.project.people[dana.id]?.qualities?.hardWorking).toMatchObject({
    value: 2,
    confidence: 'high',
    basis: '',
  });
  setTestAnswer(app, dana, 'buyIn', { value: 'high' });
  setTestAnswer(app, dana, 'buyIn', { basis: 'She said so' });
  expect(steps()).toBe(4);
});
