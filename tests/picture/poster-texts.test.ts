import { describe, expect, test } from 'vitest';
import { type PosterName, posterName } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { posterContent } from '../../shared/picture/posters/content.ts';
import { gallery } from '../../shared/picture/posters/gallery.ts';
import { leftOffWords } from '../../shared/picture/posters/left-off.ts';
import { posterSheet } from '../../shared/picture/posters/sheet.ts';
import { posterPieces, zonesOf } from '../../shared/picture/posters/texts.tsx';
import { textWidth } from '../../shared/picture/text.ts';
import { everyShape, hardToFit, type Shape, withGains } from '../support/posters.ts';
import { sampleProject } from '../support/samples.ts';

const laidOut = (project: Project, { poster, size, orientation }: Shape) => {
  const content = posterContent(project);
  const sheet = posterSheet(size, orientation);
  const { texts } = posterPieces({ content, metaphor: gallery[poster], sheet });
  return { content, sheet, zones: zonesOf(texts) };
};
const wide = (poster: PosterName): Shape => ({ poster, size: 'A4', orientation: 'landscape' });
const said = (project: Project, poster: PosterName) => laidOut(project, wide(poster)).zones.map(({ text }) => text);

describe('every text of a poster is found where it stands', () => {
  test('title, promise, organisations, units, who carries it, groups and gains, each once', () => {
    for (const shape of everyShape) {
      const { zones } = laidOut(sampleProject('one-card'), shape);
      const texts = zones.map(({ part, text }) => `${part.of}: ${text}`);
      for (const wanted of [
        'title: One Card',
        'promise: One card opens both houses.',
        'organisation: City Library',
        'organisation: State University',
        'person: Ana Duarte',
        'unit: Digital services',
        'unit: Information technology',
        'group: Students',
        'gain: A third fewer calls about passwords',
      ])
        expect(texts, `${shape.poster} ${shape.size} ${shape.orientation}`).toContain(wanted);
      expect(new Set(zones.map(({ key }) => key)).size).toBe(zones.length);
    }
  });

  test('all of them are on the sheet, however hard they are to fit', () => {
    for (const project of [sampleProject('consultants-and-managers'), hardToFit()])
      for (const shape of everyShape) {
        const { sheet, zones } = laidOut(project, shape);
        for (const { x, y, width, height } of zones) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(sheet.width);
          expect(y + height).toBeLessThanOrEqual(sheet.height);
        }
      }
  });

  test('a person is found on all of what is said of them, in a line or in two', () => {
    for (const poster of ['tandem', 'bridge'] as const) {
      const { zones } = laidOut(sampleProject('one-card'), wide(poster));
      const ana = zones.find(({ text }) => text === 'Ana Duarte');
      const { size = 0, weight = 400 } = ana?.fitted ?? {};
      const [across, lines] = [ana?.width ?? 0, (ana?.height ?? 0) / size];
      expect(poster === 'bridge' ? lines > 2 : across > textWidth('Ana Duarte stands', size, weight)).toBe(true);
    }
  });

  test('names that stand in one text are apart from each other', () => {
    const { zones } = laidOut(sampleProject('one-card'), wide('garden'));
    const [, digital, front] = zones.filter(({ part }) => part.of === 'unit');
    expect([digital?.text, front?.text]).toEqual(['Digital services', 'Front line']);
    for (const [nth, one] of zones.entries())
      for (const other of zones.slice(nth + 1))
        expect(
          one.x + one.width <= other.x + 0.5 ||
            other.x + other.width <= one.x + 0.5 ||
            one.y + one.height <= other.y + 0.5 ||
            other.y + other.height <= one.y + 0.5,
          `${one.text} and ${other.text}`,
        ).toBe(true);
  });

  test('a promise that is not written yet has a place to write it', () => {
    const project = sampleProject('one-card');
    project.vision.promise = '';
    for (const poster of posterName.options) {
      const { sheet, zones } = laidOut(project, wide(poster));
      const zone = zones.find(({ part }) => part.of === 'promise');
      expect(zone?.height).toBeGreaterThan(10);
      expect((zone?.left ?? 0) + (zone?.room ?? 0) / 2).toBeCloseTo(sheet.width / 2);
    }
  });

  test('units are read from the top of the map to its end', () => {
    expect(posterContent(sampleProject('consultants-and-managers')).theirs.brings).toEqual(
      expect.arrayContaining(['Office of the president', 'Department 1']),
    );
    const [first] = posterContent(sampleProject('one-card')).theirs.brings;
    expect(first).toBe('Senior management');
  });
});

describe('what a sheet has no room for', () => {
  const words = (project: Project, shape: Shape) => {
    const { content, zones } = laidOut(project, shape);
    return leftOffWords(content, zones);
  };

  test('nothing is said when all of it is there', () => {
    for (const shape of everyShape) expect(words(sampleProject('one-card'), shape)).toEqual([]);
  });

  test('gains are counted, and units that are only counted on the sheet', () => {
    expect(words(withGains(14), wide('relay'))).toContain('3 gains are not on this sheet.');
    expect(words(withGains(12), wide('relay'))).toEqual([]);
    expect(words(sampleProject('consultants-and-managers'), wide('orchestra'))).toEqual([
      '2 units of Managers are not on this sheet.',
    ]);
  });

  test('what was shortened is named', () => {
    const project = withGains(1, 'One login opens every book. '.repeat(60));
    project.vision.promise = 'One card opens both houses, and every room in them. '.repeat(20);
    expect(words(project, wide('bridge'))).toEqual([
      'Shortened for want of room: the promise and the gain of Group 1.',
    ]);
  });
});

test('a poster says no more than its parts: nobody who is not on it', () => {
  for (const poster of posterName.options) expect(said(sampleProject('one-card'), poster)).not.toContain('Priya Nair');
});
