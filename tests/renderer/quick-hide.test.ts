import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canRun, labelOf, missingFor } from '../../renderer/commands/command.ts';
import { undo } from '../../renderer/commands/edit-commands.ts';
import { exportProject } from '../../renderer/commands/export-commands.ts';
import { quickHide } from '../../renderer/commands/quick-hide.ts';
import { commands } from '../../renderer/commands/registry.ts';
import { showList } from '../../renderer/commands/screen-commands.ts';
import { type App, openNow } from '../../renderer/store/app.ts';
import { search } from '../../shared/model/search.ts';
import { largeProject } from '../bench/large-project.ts';
import { plantedIn, plantedProject } from '../support/planted.ts';
import { windowWith } from '../support/window.ts';

const press = (app: App): void => void quickHide.run(app);
const shown = (app: App) => {
  const project = openNow(app)?.project;
  if (!project) throw new Error('No project is open.');
  return project;
};

beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('navigator', { platform: 'Linux' });
});
afterEach(() => void vi.unstubAllGlobals());

function planted() {
  const parts = windowWith();
  parts.app.projects.show({
    handle: crypto.randomUUID() as never,
    content: plantedProject(),
    fileName: 'One Card.accord',
    place: '/library',
    readOnly: false,
    encrypted: false,
    heldBy: null,
    recovered: false,
  });
  return parts;
}

describe('hiding what is private', () => {
  test('leaves in what is shown only what the partner may see, and one more press brings everything back', () => {
    const { app } = planted();
    const whole = shown(app);
    press(app);
    const left = plantedIn(JSON.stringify(shown(app)));
    expect(left).toEqual([
      'planted-culture.goodFor',
      'planted-culture.left',
      'planted-culture.right',
      'planted-gain.gain',
      'planted-gain.group',
      'planted-organisation.website',
      'planted-person.jobTitle',
      'planted-question',
      'planted-step.headline',
      'planted-vision.imageDescription',
      'planted-vision.promise',
    ]);
    press(app);
    expect(shown(app)).toBe(whole);
  });

  test('says that the file was changed by another program, and not how until everything is shown again', () => {
    const { app } = planted();
    const saving = { kind: 'outdated', short: 'Dana: notes, how we know the attitude.' } as const;
    app.projects.sayOfFile(saving);
    press(app);
    expect(openNow(app)?.saving).toEqual({ kind: 'outdated', short: '' });
    press(app);
    expect(openNow(app)?.saving).toEqual(saving);
  });

  test('saves nothing, is no step to undo, and changes nothing of the project', async () => {
    const { app, saves } = planted();
    const { project, history } = app.projects.getState().open ?? {};
    press(app);
    app.projects.look((view) => ({ ...view, lens: 'support' }));
    app.projects.showScreen('list');
    expect(shown(app).view.screen).toBe('list');
    await app.autosave.flush();
    press(app);
    expect(app.projects.getState().open?.project).toBe(project);
    expect(app.projects.getState().open?.history).toBe(history);
    expect(saves).toEqual([]);
  });

  test('lets nothing be changed, undone or done again meanwhile, and says so', () => {
    const { app, open, rename, danaNow } = windowWith();
    open();
    rename('Dana', 'Dana Whitfield');
    press(app);
    rename('Dana Whitfield', 'Somebody else');
    app.projects.undo();
    expect(danaNow()).toBe('Dana Whitfield');
    expect(app.projects.getState().refusals).toBe(2);
    press(app);
    app.projects.undo();
    expect(danaNow()).toBe('Dana');
  });

  test('saves what was changed before as a whole', async () => {
    const { app, saves, dana } = (() => {
      const parts = windowWith();
      parts.open();
      parts.app.projects.edit('Note', (draft) => {
        const person = draft.people[parts.dana.id];
        if (person) person.notes = 'Against us';
      });
      return parts;
    })();
    press(app);
    await app.autosave.flush();
    expect(saves[0]?.people[dana.id]?.notes).toBe('Against us');
  });

  test('finds nothing private when one searches, and chooses nothing that is hidden', () => {
    const { app } = planted();
    const [note] = Object.keys(shown(app).notes);
    press(app);
    expect(search(shown(app), 'planted-person.notes').total).toBe(0);
    expect(search(shown(app), 'planted-person.tag').total).toBe(0);
    app.projects.select([note ?? '']);
    expect(openNow(app)?.selection.size).toBe(0);
  });

  test('keeps steps out of the words of commands, and offers only what looks', () => {
    const { app, open, rename } = windowWith();
    open();
    rename('Dana', 'Dana the blocker');
    press(app);
    expect(labelOf(undo, app)).toBe('Undo');
    expect(canRun(exportProject, app)).toBe(false);
    expect(missingFor(exportProject, app)).toBe(
      'Only what the partner may see is shown. Press F8 to show everything first.',
    );
    expect(canRun(showList, app)).toBe(true);
    for (const command of commands.filter((each) => !canRun(each, app)))
      expect(missingFor(command, app), command.id).toMatch(/[.]$/);
  });

  test('puts away what is open and brings it back', () => {
    const { app, open, ana, dana } = windowWith();
    open();
    const suggestions = [{ from: ana.id, to: dana.id }];
    app.window.setState({ dialog: { kind: 'export' }, suggestions, panel: 'towers' });
    app.window.say('Dana is against us.');
    press(app);
    expect(app.window.getState()).toMatchObject({ dialog: null, suggestions: [], panel: 'details', messages: [] });
    press(app);
    expect(app.window.getState()).toMatchObject({ dialog: { kind: 'export' }, suggestions, panel: 'towers' });
  });

  test('goes on in the next project that is opened', () => {
    const { app, open } = windowWith();
    open();
    press(app);
    app.projects.leave();
    open();
    expect(app.projects.getState().partnerSafe).not.toBeNull();
  });

  test('is worked out once for each state of a project of 5,000 people', () => {
    const { app } = windowWith();
    const content = largeProject(5000);
    app.projects.show({
      handle: crypto.randomUUID() as never,
      content,
      fileName: 'Large.accord',
      place: '/library',
      readOnly: false,
      encrypted: false,
      heldBy: null,
      recovered: false,
    });
    press(app);
    const first = shown(app);
    app.projects.select(Object.keys(content.people).slice(0, 1));
    app.projects.sayOfFile({ kind: 'saved', at: 1 });
    expect(shown(app)).toBe(first);
    app.projects.showScreen('list');
    expect(shown(app).people).toBe(first.people);
  });
});
