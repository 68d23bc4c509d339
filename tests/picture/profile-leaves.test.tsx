import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Sides } from '../../shared/insight/avatar.ts';
import { palettes } from '../../shared/picture/palette.ts';
import { ProfileLeaves, profileSize } from '../../shared/picture/profile-leaves.tsx';
import { drawnTexts } from '../support/drawn-texts.ts';

const draw = (sides: Sides, palette = palettes.light) =>
  renderToStaticMarkup(<ProfileLeaves sides={sides} palette={palette} />);
const label = (sides: Sides) => /aria-label="([^"]*)"/.exec(draw(sides))?.[1];
const leaves = (drawn: string) => drawn.split(`fill="${palettes.light.accent}"`).length - 2;
const dashed = (drawn: string) => drawn.split('stroke-dasharray').length - 1;

describe('a profile as three leaves', () => {
  test('is told in a sentence to whoever cannot see it', () => {
    expect(label({ visionary: 100, doer: 40, innovator: 0 })).toBe('Visionary: strong; doer: some; innovator: little.');
    expect(label({})).toBe('Visionary: not known yet; doer: not known yet; innovator: not known yet.');
  });

  test('says beside each leaf what it is and how much, in words and not in numbers', () => {
    const drawn = draw({ visionary: 88.9, doer: 41.7 });
    expect(drawnTexts(drawn).map(({ text }) => text)).toEqual([
      'Visionary',
      'Strong',
      'Doer',
      'Some',
      'Innovator',
      'Not known yet',
    ]);
  });

  test('shows a side that is not known as an empty dashed leaf, and one that is hardly there as a bud', () => {
    expect([leaves(draw({})), dashed(draw({}))]).toEqual([0, 3]);
    expect([leaves(draw({ doer: 0 })), dashed(draw({ doer: 0 }))]).toEqual([1, 2]);
    const all = draw({ visionary: 0, doer: 0, innovator: 0 });
    expect([leaves(all), dashed(all)]).toEqual([3, 0]);
  });

  test('has longer leaves for stronger sides, and no number that is none', () => {
    const tip = (visionary: number) => {
      const tips = [...draw({ visionary }).matchAll(/ 0 (-[\d.]+)C/g)].map(([, y]) => Number(y));
      return tips[1] ?? 0;
    };
    expect(tip(100)).toBeLessThan(tip(50));
    expect(tip(50)).toBeLessThan(tip(0));
    expect(draw({ visionary: 100 / 3 })).not.toMatch(/NaN|undefined/);
  });

  test('keeps its words on the picture', () => {
    for (const { left, right, top, bottom } of drawnTexts(draw({}))) {
      expect(Math.min(left, top)).toBeGreaterThan(0);
      expect(right).toBeLessThan(profileSize.width);
      expect(bottom).toBeLessThan(profileSize.height);
    }
    expect(drawnTexts(draw({}))).toHaveLength(6);
  });

  test('is drawn with the colours it is given', () => {
    expect(draw({ doer: 100 }, palettes.dark)).toContain(palettes.dark.accent);
    expect(draw({ doer: 100 }, palettes.dark)).not.toContain(palettes.light.accent);
  });
});
