import { describe, expect, test } from 'vitest';
import { acceleratorOf } from '../../electron/desktop-shell/menu.ts';
import { placeWindow } from '../../electron/desktop-shell/window-state.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const state = { x: 100, y: 80, width: 1200, height: 800, maximized: false };

describe('where the window opens', () => {
  test('where it was', () => {
    expect(placeWindow(state, [screen])).toEqual({ x: 100, y: 80, width: 1200, height: 800 });
  });

  test('in the middle when its screen is gone', () => {
    expect(placeWindow({ ...state, x: 2500 }, [screen])).toEqual({ width: 1440, height: 900 });
  });

  test('on the second screen when that is still there', () => {
    expect(placeWindow({ ...state, x: 2500 }, [screen, { ...screen, x: 1920 }])).toMatchObject({ x: 2500 });
  });

  test('never larger than the screen', () => {
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(placeWindow(state, [small])).toMatchObject({ width: 1024, height: 700 });
    expect(placeWindow(undefined, [small])).toEqual({ width: 1024, height: 700 });
  });

  test('as usual when what was kept is not sound', () => {
    for (const saved of [null, {}, { ...state, width: 'wide' }, { ...state, height: 1 }])
      expect(placeWindow(saved, [screen])).toEqual({ width: 1440, height: 900 });
  });
});

test('shortcuts are spelled as Electron spells them', () => {
  expect(acceleratorOf('Mod+Shift+Z')).toBe('CmdOrCtrl+Shift+Z');
  expect(acceleratorOf('Mod++')).toBe('CmdOrCtrl+Plus');
  expect(acceleratorOf('F2')).toBe('F2');
  expect(acceleratorOf('')).toBeUndefined();
});
