import { describe, expect, test } from 'vitest';
import { setPrint } from '../../shared/model/edits/audiences.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { addSteps } from '../../shared/model/edits/story.ts';
import type { Project } from '../../shared/model/project.ts';
import { newStep, type Step } from '../../shared/model/story.ts';
import { posterSettingsSchema, viewSchema } from '../../shared/model/view.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { cameraOn, partShown } from '../../shared/report/story/camera.ts';
import { proposedStory } from '../../shared/report/story/proposed-story.ts';
import { roomsOf, stageOf, wideStage } from '../../shared/report/story/stage.ts';
import { goneSentence, headlineOf, lookOfStep, nameOfStep } from '../../shared/report/story/step-words.ts';
import { storyDocument } from '../../shared/report/story/story-document.tsx';
import { howMuchOf, leftOutSentence, leftOutWhy, storyFor } from '../../shared/report/story/story-for.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const day = '2026-11-25';

function withSteps(project: Project, ...steps: Step[]): Project {
  const copy = structuredClone(project);
  copy.story.steps = [];
  addSteps(steps)(copy);
  return copy;
}

const printed = (project: Project, audience: 'myself' | 'team' | 'partner', handout = false) =>
  storyDocument(project, { audience, handout, day, fontFaces: '' });
const headings = (html: string) =>
  [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''));

describe('a story for an audience', () => {
  const steps = () => [
    newStep('map', { headline: 'The map', view: viewSchema.parse({ lens: 'support' }) }),
    newStep('insight', { which: 'champion' }),
    newStep('grid'),
    newStep('poster'),
  ];

  test('leaves out for the partner what says what we think of people, and says so', () => {
    const told = storyFor(withSteps(sampleProject('one-card'), ...steps()), { audience: 'partner' });
    expect(told.steps.map(({ shows }) => shows)).toEqual(['map', 'poster']);
    expect(told.steps[0]?.view?.lens).toBe('everything');
    expect(leftOutSentence(told)).toBe(
      '2 steps stay out of it for these readers, because they say what we think of people.',
    );
    expect(leftOutSentence({ leftOut: 1 })).toBe(
      '1 step stays out of it for these readers, because it says what we think of people.',
    );
    expect(leftOutSentence({ leftOut: 0 })).toBe('');
  });

  test('is counted as it is told, whoever it is for', () => {
    const whole = withSteps(sampleProject('one-card'), ...steps());
    for (const audience of ['myself', 'team', 'partner'] as const) {
      const told = storyFor(whole, { audience });
      expect(howMuchOf(whole, { audience })).toEqual({ shown: told.steps.length, leftOut: told.leftOut });
    }
  });

  test('says of each step that stays out why it does', () => {
    const whole = withSteps(sampleProject('one-card'), ...steps());
    const why = (audience: 'myself' | 'partner') =>
      whole.story.steps.map((step) => leftOutWhy(step, rightsOf(whole, audience)));
    expect(why('partner')).toEqual(['', 'it says what we think of people', 'it says what we think of people', '']);
    expect(why('myself')).toEqual(['', '', '', '']);
  });

  test('calls people on the poster as it was chosen for the poster', () => {
    const whole = withSteps(sampleProject('one-card'), newStep('poster', { which: 'tandem' }));
    expect(printed(whole, 'partner')).toContain('Ana Duarte');
    setPrint({ poster: posterSettingsSchema.parse({ naming: 'roles' }) })(whole);
    for (const audience of ['partner', 'myself'] as const) expect(printed(whole, audience)).not.toContain('Ana Duarte');
  });

  test('is all of it for oneself', () => {
    const whole = withSteps(sampleProject('one-card'), ...steps());
    expect(storyFor(whole, { audience: 'myself' }).steps).toHaveLength(4);
  });

  test('as a PDF has a heading for each page, and nothing private for the partner', () => {
    const project = withSteps(sampleProject('one-card'), ...steps());
    for (const step of project.story.steps) step.speakerNotes = 'SECRET-SPEECH';
    expect(headings(printed(project, 'myself'))).toEqual([
      'The map',
      'Our champion',
      'Power and interest',
      'Poster: One Card',
    ]);
    const partner = printed(project, 'partner', true);
    expect(headings(partner)).toEqual(['The map', 'Poster: One Card']);
    expect(partner).not.toContain('SECRET-SPEECH');
    expect(partner).not.toContain('Resistant');
    expect(printed(project, 'team', true)).toContain('SECRET-SPEECH');
    expect(printed(project, 'team')).not.toContain('SECRET-SPEECH');
  });

  test('has only what is in view in the file: nobody finds there what they were not shown', () => {
    const { project, ana, dana } = smallProject();
    const area = { x: ana.position.x - 10, y: ana.position.y - 10, width: 220, height: 96 };
    const html = printed(
      withSteps(project, newStep('map', { headline: 'Near', view: viewSchema.parse({ area }) })),
      'myself',
    );
    expect(html).toContain(ana.name);
    expect(html).not.toContain(dana.name);
  });
});

describe('a step', () => {
  test('without a headline is named by what it shows; the vision and the poster speak for themselves', () => {
    const { project } = smallProject();
    expect(headlineOf(project, newStep('map'))).toBe('One Card');
    expect(headlineOf(project, newStep('insight', { which: 'heard' }))).toBe('Who they listen to');
    expect(headlineOf(project, newStep('vision'))).toBe('');
    expect(nameOfStep(project, newStep('vision'))).toBe('One Card');
    expect(headlineOf(project, newStep('map', { headline: '  Ours ' }))).toBe('Ours');
  });

  test('says what is gone that it looked through, and is drawn without it', () => {
    const { project, dana } = smallProject();
    const step = newStep('map', { view: viewSchema.parse({ focus: { person: dana.id, steps: 1 } }) });
    expect(goneSentence(project, step)).toBe('');
    removeItems(new Set([dana.id]))(project);
    expect(goneSentence(project, step)).toBe(
      'The person in focus is not on the map any more. The step is shown without it.',
    );
    expect(headings(printed(withSteps(project, step), 'myself'))).toEqual(['One Card']);
  });

  test('that shows an answer nobody knows says that none is chosen', () => {
    const { project } = smallProject();
    expect(printed(withSteps(project, newStep('insight', { which: 'weather' })), 'myself')).toContain(
      'Which answer this step shows is not chosen yet.',
    );
  });

  test('keeps a headline of 300 characters, and one in another script, on its stage', () => {
    for (const headline of ['word '.repeat(60), 'שלום '.repeat(60), 'W'.repeat(300)]) {
      const { headline: fitted, body } = roomsOf(wideStage, headline);
      expect(fitted.lines.length).toBeLessThanOrEqual(2);
      expect(body.height).toBeGreaterThan(wideStage.height * 0.7);
    }
  });
});

describe('the stage', () => {
  test('has the same room on a screen of any shape', () => {
    expect(wideStage).toEqual({ width: 1280, height: 720 });
    for (const ratio of [9 / 16, 1, 4 / 3, 16 / 10, 21 / 9, 32 / 9]) {
      const { width, height } = stageOf(ratio);
      expect(width / height).toBeCloseTo(ratio, 1);
      expect(Math.abs(width * height - 1280 * 720) / (1280 * 720)).toBeLessThan(0.01);
    }
  });

  test('shows the part of a map in its middle, as large as there is room for', () => {
    const part = { x: 1000, y: 2000, width: 400, height: 200 };
    const { x, y, zoom } = cameraOn(part, { width: 1280, height: 600 }, 40);
    expect((part.x + part.width / 2) * zoom + x).toBeCloseTo(640);
    expect((part.y + part.height / 2) * zoom + y).toBeCloseTo(280);
    expect(part.width * zoom).toBeLessThanOrEqual(1280);
  });

  test('shows all of the map where nobody stands any more in the part that was kept', () => {
    const { project, ana } = smallProject();
    const look = lookOfStep(project, newStep('map'), day);
    const far = { x: 90_000, y: 0, width: 100, height: 100 };
    expect(partShown(project, look, far)).toEqual(partShown(project, look, undefined));
    const near = { ...ana.position, width: 100, height: 100 };
    expect(partShown(project, look, near)).toBe(near);
  });
});

describe('a proposed story', () => {
  test('has a step for everything the project can show', () => {
    const project = sampleProject('one-card');
    expect(proposedStory(project).map((step) => nameOfStep(project, step))).toEqual([
      'What One Card is',
      'City Library and State University',
      'Who listens to whom',
      'Who does the same on the other side',
      'What everybody gains',
    ]);
  });

  test('leaves out what there is nothing of', () => {
    const { project, link } = smallProject();
    removeItems(new Set([link.id]))(project);
    expect(proposedStory(project).map(({ shows }) => shows)).toEqual(['vision', 'map', 'poster']);
  });
});

test('the vision has its metaphor drawn beside it where there is no image', () => {
  const project = withSteps(sampleProject('one-card'), newStep('vision'));
  expect(printed(project, 'partner')).toContain('aria-label="Bridge"');
  project.vision.metaphor = 'Two keys on one ring';
  expect(printed(project, 'partner')).not.toContain('<svg');
});
