import { expect, test } from 'vitest';
import { discsAfter, heightAt, pixelsPerDisc } from '../../renderer/canvas/tower-drag.ts';
import { today } from '../../renderer/store/today.ts';

test('a tower follows the hand between nothing and ten', () => {
  expect([discsAfter(6, 1), discsAfter(6, 40), discsAfter(6, -3.4), discsAfter(6, -7)]).toEqual([7, 10, 3, 0]);
});

test('only well below the ground is it no longer assessed', () => {
  expect([discsAfter(1, -2), discsAfter(1, -3)]).toEqual([0, undefined]);
});

test('a tower that is not assessed is grabbed where the hand is', () => {
  expect([heightAt(0), heightAt(20), heightAt(56), heightAt(-4)]).toEqual([10, 7, 0, 10]);
});

test('on a map far away a disc stays large enough to aim at', () => {
  expect(pixelsPerDisc(2)).toBeCloseTo(11.2);
  expect(pixelsPerDisc(0.2)).toBe(6);
});

test('today is the day it is here', () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
});
