import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceSteps } from '../../renderer/store/announce-steps.ts';
import { doneWords } from '../../renderer/store/step-words.ts';
import { windowWith } from '../support/window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listened() {
  const parts = windowWith();
  const said: string[] = [];
  announceSteps(parts.app.projects, { announce: (text) => void said.push(text) });
  parts.open();
  return { ...parts, said };
}

describe('what is announced', () => {
  test('is every step, and every step undone and done again', () => {
    const { app, rename, said } = listened();
    rename('Dana', 'Dana W.');
    app.projects.undo();
    app.projects.redo();
    expect(said).toEqual(['Renamed Dana', 'Undone: Rename Dana', 'Done again: Rename Dana']);
  });

  test('is a new step after an undo, even when it has the same name', () => {
    const { app, rename, said } = listened();
    rename('Dana', 'Dana W.');
    app.projects.undo();
    rename('Dana', 'Dina');
    expect(said.at(-1)).toBe('Renamed Dana');
  });

  test('is one thing for all the letters of a word, after a pause', () => {
    const { rename, said } = listened();
    for (const typed of ['D', 'Da', 'Dan']) rename('Dana', typed, 'name');
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['Renamed Dana']);
  });

  test('is nothing for a selection, a look at the map, a save or another project', () => {
    const { app, dana, rename, said, open } = listened();
    app.projects.select([dana.id]);
    app.projects.look((view) => ({ ...view }));
    app.projects.sayOfFile({ kind: 'saving' });
    rename('Dana', 'Dana');
    rename('Dana', 'Dan', 'name');
    open();
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });

  test('is in the past tense', () => {
    const labels = [
      'Move 3 people',
      'Write a note',
      'Tidy IT',
      'Lay out the map',
      'Change the name of Dana',
      'Pin Dana',
    ];
    expect(labels.map(doneWords)).toEqual([
      'Moved 3 people',
      'Wrote a note',
      'Tidied IT',
      'Laid out the map',
      'Changed the name of Dana',
      'Pinned Dana',
    ]);
  });
});
