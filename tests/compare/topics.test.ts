import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { compareProjects } from '../../shared/compare/compare.ts';
import { marksOf } from '../../shared/compare/marks.ts';
import { onlyTopic, type Topic, topicSentences } from '../../shared/compare/topics.ts';
import type { Project } from '../../shared/model/project.ts';
import { changeLegend } from '../../shared/picture/changes/change-legend.tsx';
import { ChangeMarksPicture } from '../../shared/picture/changes/change-marks.tsx';
import { boundsOfMarks, placeOfMark } from '../../shared/picture/changes/marks.ts';
import { palettes } from '../../shared/picture/palette.ts';
import { anyProject } from '../support/any-project.ts';
import { sampleProject } from '../support/samples.ts';

const topics: readonly Topic[] = ['everything', 'attitude', 'moved', 'people', 'lines', 'rest'];

const named = (project: Project, name: string) => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

/** Nils thinks otherwise and has another job, Rosa moved, Dana is gone with her lines, the question is another one. */
function twoStates() {
  const before = sampleProject('one-card');
  const after = structuredClone(before);
  const nils = named(after, 'Nils Aalto');
  nils.jobTitle = 'Head of IT';
  nils.attitude = { basis: '', ...nils.attitude, current: 'supportive' };
  named(after, 'Rosa Klein').position.x += 300;
  const dana = named(after, 'Dana Whitfield');
  delete after.people[dana.id];
  for (const { id, from, to } of Object.values(after.links))
    if (from === dana.id || to === dana.id) delete after.links[id];
  after.question = 'Will they?';
  return { before, after, comparison: compareProjects(before, after), nils, dana };
}

describe('a comparison can be asked', () => {
  test('whose attitude changed, and says nothing else of them', () => {
    const { before, after, comparison } = twoStates();
    const said = topicSentences(before, after, comparison, 'attitude').map(({ text }) => text);
    expect(said).toEqual(['Nils Aalto: attitude from resistant to supportive.']);
  });

  test('who moved, and then names everybody', () => {
    const { before, after, comparison } = twoStates();
    const said = topicSentences(before, after, comparison, 'moved').map(({ text }) => text);
    expect(said).toEqual(['Rosa Klein moved on the map.']);
  });

  test('what happened to people, to lines, and to the rest', () => {
    const { before, after, comparison } = twoStates();
    const of = (topic: Topic) => topicSentences(before, after, comparison, topic).map(({ text }) => text);
    expect(of('people')).toHaveLength(2);
    expect(of('lines').length).toBeGreaterThan(0);
    expect(of('lines').every((text) => text.startsWith('Line gone: '))).toBe(true);
    expect(of('rest')).toHaveLength(1);
  });

  test('anything, of any two states, and never fails', () => {
    fc.assert(
      fc.property(anyProject, anyProject, (before, after) => {
        const comparison = compareProjects(before, after);
        for (const topic of topics) {
          for (const { text } of topicSentences(before, after, comparison, topic))
            expect(text).not.toMatch(/undefined|NaN|\[object/);
          const marks = marksOf(before, after, onlyTopic(comparison, topic));
          const drawn = renderToStaticMarkup(ChangeMarksPicture({ marks, palette: palettes.light }));
          expect(drawn).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the map of a comparison', () => {
  test('marks who is gone where they were, who moved from where, and how an attitude changed', () => {
    const { before, after, comparison, nils, dana } = twoStates();
    const { records, lines } = marksOf(before, after, comparison);
    const markOf = (id: string) => records.find((mark) => mark.id === id);
    expect(markOf(dana.id)).toMatchObject({ kind: 'gone', frame: { ...dana.position } });
    expect(markOf(nils.id)).toMatchObject({
      kind: 'changed',
      attitude: { before: 'resistant', after: 'supportive' },
      words: expect.arrayContaining(['attitude from resistant to supportive']),
    });
    const rosa = named(after, 'Rosa Klein');
    expect(markOf(rosa.id)).toMatchObject({
      kind: 'moved',
      movedFrom: { x: rosa.position.x - 300, y: rosa.position.y },
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ kind }) => kind === 'gone')).toBe(true);
  });

  test('has a legend of the marks that are there, with how many', () => {
    const { before, after, comparison } = twoStates();
    const marks = marksOf(before, after, comparison);
    const gone = marks.lines.length;
    expect(changeLegend(marks, palettes.light).map(({ words }) => words)).toEqual([
      'Gone, where it was: 1',
      'Changed: 1',
      'Moved, from the dotted outline: 1',
      `Line gone: ${gone}`,
    ]);
    expect(changeLegend({ records: [], lines: [] }, palettes.light)).toEqual([]);
  });

  test('finds every mark, and nothing where there is none', () => {
    const { before, after, comparison } = twoStates();
    const marks = marksOf(before, after, comparison);
    for (const { id } of [...marks.records, ...marks.lines]) expect(placeOfMark(marks, id)).toBeDefined();
    expect(placeOfMark(marks, 'nobody')).toBeUndefined();
    expect(boundsOfMarks({ records: [], lines: [] })).toBeUndefined();
  });
});
