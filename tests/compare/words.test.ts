import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compareProjects } from '../../shared/compare/compare.ts';
import { comparisonSentences, comparisonShort } from '../../shared/compare/words.ts';
import { newNote } from '../../shared/model/note.ts';
import type { Project } from '../../shared/model/project.ts';
import { newStep } from '../../shared/model/story.ts';
import { newCulture, newGain, newPain } from '../../shared/model/value.ts';
import { printSettingsSchema } from '../../shared/model/view.ts';
import { smallProject } from '../support/small-project.ts';

type Parts = ReturnType<typeof smallProject>;

function saidOf(change: (project: Project, parts: Parts) => void, prepare: (project: Project) => void = () => {}) {
  const parts = smallProject();
  prepare(parts.project);
  const after = structuredClone(parts.project);
  change(after, parts);
  const comparison = compareProjects(parts.project, after);
  return {
    said: comparisonSentences(parts.project, after, comparison).map(({ text }) => text),
    short: comparisonShort(parts.project, after, comparison),
  };
}

const newAudience = { naming: 'names', sees: {} } as const;

const of = <Of extends { id: string }>(records: Record<string, Of>, { id }: { id: string }): Of => {
  const found = records[id];
  if (!found) throw new Error('It is not there.');
  return found;
};

describe('what changed beside people and lines', () => {
  test('is said of a unit field by field', () => {
    const { said } = saidOf(
      (project, { desk, it }) => {
        Object.assign(of(project.units, desk), {
          name: 'Front desk',
          function: 'front-line',
          priority: { rank: 1, of: 4, basis: '' },
          attitude: { current: 'supportive', basis: '' },
        });
        of(project.units, it).frame.x += 20;
      },
      (project) => {
        for (const unit of Object.values(project.units)) unit.priority = { rank: 3, of: 10, basis: '' };
      },
    );
    expect(said).toContain(
      'Unit Front desk: was called “Desk”, function from other to front line, priority from 3 of 10 to 1 of 4, ' +
        'attitude from not assessed to supportive.',
    );
    expect(said).toContain('Unit IT: moved.');
  });

  test('is said of organisations and sticky notes', () => {
    const note = newNote('Ask Dana', { x: 0, y: 0, width: 100, height: 60 });
    const { said } = saidOf(
      (project, { partner }) => {
        Object.assign(of(project.organisations, partner), { name: 'State University', colour: 'ocean', logo: 'data:' });
        Object.assign(of(project.notes, note), { text: 'Ask Omar', released: true });
        const more = newNote('', note.frame);
        project.notes[more.id] = more;
      },
      (project) => {
        project.notes[note.id] = note;
      },
    );
    expect(said).toEqual([
      'Organisation State University: was called “University”, another colour, another logo.',
      'Sticky note “Ask Omar”: was “Ask Dana”, released.',
      'New sticky note: without words.',
    ]);
  });

  test('is said of the vision, of why it is worth it, and of the story', () => {
    const [gain, pain, steps] = [newGain(), newPain(), [newStep('map'), newStep('poster', { headline: 'The bridge' })]];
    const { said } = saidOf(
      (project) => {
        project.vision.promise = 'One card opens both houses.';
        project.vision.namesInUse = ['Campus card'];
        project.value.gains = [{ ...gain, group: 'Students', gain: 'one card' }];
        project.value.pains = [];
        project.value.cultures = [newCulture('fast', 'careful')];
        project.story.steps = [...project.story.steps].reverse();
        project.title = 'Two Cards';
      },
      (project) => {
        project.vision.promise = 'One card.';
        project.value.gains = [gain];
        project.value.pains = [{ ...pain, team: 'Desk', pain: 'training' }];
        project.story.steps = steps;
      },
    );
    expect(said).toEqual([
      'The name of the project was “One Card”, now “Two Cards”.',
      'The promise of the vision was “One card.”, now “One card opens both houses.”',
      'Names in use, new: “Campus card”.',
      'A gain changed: “Students: one card”.',
      'A pain is gone: “Desk: training”.',
      'A difference of cultures is new: “fast or careful”.',
      'The steps of the story are in another order.',
    ]);
  });

  test('is said in words of who I am, and never as nothing', () => {
    const { said } = saidOf((project, { ana }) => {
      project.me = ana.id;
      Object.assign(project.vision, { unknownHere: 1 });
    });
    expect(said).toEqual(['I am Ana Duarte on the map now.', 'Something of the vision changed.']);
  });

  test('comes after people and counts in one line', () => {
    const { short } = saidOf((project, { dana, ana, link }) => {
      project.question = 'Will they?';
      of(project.people, dana).jobTitle = 'Manager';
      delete project.links[link.id];
      of(project.people, ana).position.x += 10;
    });
    expect(short).toBe(
      'Dana Whitfield: job title from none to “Manager”. 1 person moved on the map. 1 line gone. 1 other change.',
    );
  });

  test('quotes no more of a long text than its beginning', () => {
    const { said } = saidOf((project) => {
      project.question = 'why '.repeat(5000);
    });
    expect(said[0]?.length).toBeLessThan(120);
  });

  test('is said of who may see what, of whose listening counts, and of fields of a newer version (R8, R16)', () => {
    const { said, short } = saidOf(
      (project, { dana }) => {
        const [board, staff] = ['The board', 'Staff'].map((name) => ({
          ...newAudience,
          id: randomUUID() as never,
          name,
        }));
        project.view.print = printSettingsSchema.parse({ audiences: [board, staff] });
        project.view.listeners = [dana.id];
        project.forecast = 'rain';
      },
      (project) => {
        project.forecast = 'sun';
      },
    );
    expect(said).toEqual([
      'An audience is new: “The board”.',
      'An audience is new: “Staff”.',
      'Whose listening counts changed.',
      'The field “forecast”, which this Accord does not know, changed.',
    ]);
    expect(short).toBe('An audience is new: “The board”. An audience is new: “Staff”. 2 other changes.');
  });
});
