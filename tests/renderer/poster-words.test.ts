import { describe, expect, test } from 'vitest';
import type { App } from '../../renderer/store/app.ts';
import { wordsOf } from '../../renderer/story/poster/part-words.ts';
import { choose, choosePoster, settingsOf } from '../../renderer/story/poster/poster-settings.ts';
import { newGain } from '../../shared/model/value.ts';
import { printSettingsSchema } from '../../shared/model/view.ts';
import type { PosterPart } from '../../shared/picture/posters/part.ts';
import { windowWith } from '../support/window.ts';

const now = (app: App) => {
  const open = app.projects.getState().open;
  if (!open) throw new Error('no project is open');
  return open;
};

function write(app: App, part: PosterPart, text: string) {
  const words = wordsOf(now(app).project, part);
  if (words) app.projects.edit(`Change ${words.what}`, words.change(text));
}

describe('a text of the poster that is changed where it stands', () => {
  test('is one step with a name, and is the text everywhere else, too', () => {
    const { app, open, project, ours } = windowWith();
    const gain = { ...newGain(), group: 'Students', gain: 'One card' };
    project.value.gains = [gain];
    open();
    write(app, { of: 'organisation', id: ours.id }, 'City Library and Archive');
    write(app, { of: 'gain', id: gain.id }, 'One card for everything');
    write(app, { of: 'promise' }, 'One card opens both houses.');
    expect(now(app).history.past.map(({ label }) => label)).toEqual([
      'Change the name of the organisation',
      'Change the gain of Students',
      'Change the promise',
    ]);
    expect(now(app).project.organisations[ours.id]?.name).toBe('City Library and Archive');
    app.projects.undo();
    app.projects.undo();
    expect(now(app).project.value.gains[0]?.gain).toBe('One card');
  });

  test('the title that comes from the project becomes that of the vision, and the project keeps its name', () => {
    const { app, open, project } = windowWith();
    project.vision.title = '';
    open();
    const words = wordsOf(now(app).project, { of: 'title' });
    expect(words).toMatchObject({ value: project.title, hint: expect.stringContaining('keeps its own name') });
    write(app, { of: 'title' }, 'One for All');
    expect(now(app).project.vision.title).toBe('One for All');
    expect(now(app).project.title).toBe(project.title);
    expect(wordsOf(now(app).project, { of: 'title' })?.hint).toBeUndefined();
  });

  test('the name of a person belongs to the map', () => {
    const { project, dana } = windowWith();
    expect(wordsOf(project, { of: 'person', id: dana.id })).toBeUndefined();
  });
});

describe('what was chosen for the poster', () => {
  test('is partner-safe on A4 before anything is chosen, in files of today, too', () => {
    const { project } = windowWith();
    expect(settingsOf(project)).toMatchObject({ size: 'A4', orientation: 'landscape', audience: 'partner' });
    project.view.print = printSettingsSchema.parse({ paper: 'A3' });
    expect(settingsOf(project).size).toBe('A4');
  });

  test('stays with the project, one step each, and leaves what was chosen for printing as it is', () => {
    const { app, open, project } = windowWith();
    project.view.print = printSettingsSchema.parse({ paper: 'A3', audience: 'team' });
    open();
    choose(app, 'Choose the sheet of the poster', { size: 'A2' });
    choose(app, 'Choose for whom the poster is', { naming: 'numbers' });
    choose(app, 'Choose for whom the poster is', { naming: undefined });
    expect(now(app).project.view.print).toMatchObject({ paper: 'A3', audience: 'team', poster: { size: 'A2' } });
    expect(now(app).project.view.print?.poster).not.toHaveProperty('naming');
    expect(now(app).history.past).toHaveLength(3);
  });

  test('an audience that is gone is taken for the partner', () => {
    const { app, open } = windowWith();
    open();
    choose(app, 'Choose for whom the poster is', { audience: crypto.randomUUID() as never });
    expect(settingsOf(now(app).project).audience).toBe('partner');
  });

  test('a metaphor is that of the vision', () => {
    const { app, open } = windowWith();
    open();
    choosePoster(app, now(app).project, 'garden');
    expect(now(app).project.vision.metaphor).toBe('garden');
    expect(now(app).history.past.at(-1)?.label).toBe('Poster: Garden');
  });
});
