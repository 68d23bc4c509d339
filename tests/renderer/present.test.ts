import { describe, expect, test } from 'vitest';
import { onTheWay } from '../../renderer/story/present/moves.ts';
import { begun, covered, type Present, pressed } from '../../renderer/story/present/present-state.ts';
import { paused, reset, started, talked, timeWords } from '../../renderer/story/present/talk-time.ts';

const count = 5;
/** Presses keys one after the other. */
function press(from: Present, ...keys: string[]): Present {
  return keys.reduce((now, key) => {
    const then = pressed(now, key, count);
    if (then === undefined || then === 'leave') throw new Error(`${key}: ${then}`);
    return then;
  }, from);
}

describe('presenting', () => {
  test.each(['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown', 'n', 'N'])('%j goes to the next step', (key) => {
    expect(press(begun(1), key).at).toBe(2);
  });

  test.each(['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp', 'p', 'P'])('%j goes to the step before', (key) => {
    expect(press(begun(1), key).at).toBe(0);
    expect(press(begun(0), key).at).toBe(0);
  });

  test('after the last step is the end, and from there one comes back', () => {
    const end = press(begun(4), ' ');
    expect(end.at).toBe(count);
    expect(press(end, ' ').at).toBe(count);
    expect(press(end, 'ArrowLeft').at).toBe(4);
    expect(press(end, 'Home').at).toBe(0);
    expect(press(begun(0), 'End').at).toBe(4);
  });

  test('a number and Enter go to that step; one that is not there changes nothing', () => {
    expect(press(begun(0), '4', 'Enter')).toMatchObject({ at: 3, typed: '' });
    expect(press(begun(1), '1', '2', 'Enter')).toMatchObject({ at: 1, typed: '' });
    expect(press(begun(1), '0', 'Enter').at).toBe(1);
    expect(press(begun(1), '3', 'ArrowRight')).toMatchObject({ at: 2, typed: '' });
  });

  test('the screen goes black or white and comes back where it was', () => {
    expect(press(begun(2), 'b')).toMatchObject({ at: 2, cover: 'black' });
    expect(press(begun(2), 'b', '.').cover).toBeNull();
    expect(press(begun(2), 'b', 'w').cover).toBe('white');
    expect(press(begun(2), ',', ' ')).toMatchObject({ at: 2, cover: null });
    expect(covered(begun(2), 'white').at).toBe(2);
  });

  test('Escape closes the keys first, and then the story', () => {
    const keys = press(begun(0), '?');
    expect(keys.keys).toBe(true);
    expect(press(keys, 'Escape').keys).toBe(false);
    expect(pressed(begun(0), 'Escape', count)).toBe('leave');
    expect(pressed(begun(0), 'x', count)).toBeUndefined();
  });
});

test('the view goes from one part of the map to another on a straight way, slowly at both ends', () => {
  const [from, to] = [
    { x: 0, y: 0, zoom: 1 },
    { x: -100, y: 200, zoom: 3 },
  ];
  expect(onTheWay(from, to, 0)).toEqual(from);
  expect(onTheWay(from, to, 1.2)).toEqual(to);
  expect(onTheWay(from, to, 0.5)).toEqual({ x: -50, y: 100, zoom: 2 });
  expect(Math.abs(onTheWay(from, to, 0.1).x)).toBeLessThan(2);
});

test('the time of a talk is paused, goes on, and begins anew', () => {
  const talk = started(1000);
  expect(talked(talk, 4000)).toBe(3000);
  const break_ = paused(talk, 4000);
  expect(talked(break_, 60_000)).toBe(3000);
  const on = paused(break_, 60_000);
  expect(talked(on, 61_000)).toBe(4000);
  expect(talked(reset(on, 61_000), 63_000)).toBe(2000);
  expect(talked(reset(break_, 61_000), 63_000)).toBe(0);
  expect([timeWords(0), timeWords(65_999), timeWords(3_725_000)]).toEqual(['0:00:00', '0:01:05', '1:02:05']);
});
