import { describe, expect, test } from 'vitest';
import { addPerson } from '../../shared/model/edits/add.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { setListeners } from '../../shared/model/edits/set.ts';
import { windowWith } from '../support/window.ts';

describe('undo', () => {
  test('takes back one named step at a time, and redo does it again', () => {
    const { app, open, rename, danaNow } = windowWith();
    open();
    rename('Dana', 'Dana W.');
    rename('Dana W.', 'Dana Whitfield');
    app.projects.undo();
    expect(danaNow()).toBe('Dana W.');
    app.projects.undo();
    expect(danaNow()).toBe('Dana');
    app.projects.undo();
    expect(danaNow()).toBe('Dana');
    app.projects.redo();
    app.projects.redo();
    expect(danaNow()).toBe('Dana Whitfield');
  });

  test('takes the letters of one field as one step', () => {
    const { app, open, rename, danaNow } = windowWith();
    open();
    for (const typed of ['D', 'Da', 'Dan', 'Dani']) rename('Dana', typed, 'name of Dana');
    expect(app.projects.getState().open?.history.past).toHaveLength(1);
    app.projects.undo();
    expect(danaNow()).toBe('Dana');
  });

  test('a new step ends what could be done again', () => {
    const { app, open, rename } = windowWith();
    open();
    rename('Dana', 'Dana W.');
    app.projects.undo();
    rename('Dana', 'Dina');
    expect(app.projects.getState().open?.history.future).toEqual([]);
  });

  test('a change that alters nothing is no step', () => {
    const { app, open, rename } = windowWith();
    open();
    rename('Dana', 'Dana');
    expect(app.projects.getState().open?.history.past).toEqual([]);
  });

  test('brings back a person with the lines and the selection', () => {
    const { app, open, dana, link } = windowWith();
    open();
    app.projects.select([dana.id]);
    app.projects.edit('Delete Dana', removeItems(new Set([dana.id])), { select: [] });
    expect(app.projects.getState().open?.project.links).toEqual({});
    app.projects.undo();
    const state = app.projects.getState().open;
    expect(state?.project.links[link.id]).toEqual(link);
    expect([...(state?.selection ?? [])]).toEqual([dana.id]);
  });

  test('gives the very project back that was there, whatever was done', () => {
    const { app, open, newPerson, rename, dana } = windowWith();
    open();
    const before = structuredClone(app.projects.getState().open?.project);
    app.projects.edit('Add', addPerson(newPerson()));
    rename('Dana', 'Somebody');
    app.projects.edit('Delete', removeItems(new Set([dana.id])));
    for (let step = 0; step < 3; step += 1) app.projects.undo();
    expect(app.projects.getState().open?.project).toEqual(before);
  });

  describe('of whose listening counts', () => {
    const choose = 'Choose whose listening counts';
    const windowOnListeners = () => {
      const all = windowWith();
      all.open();
      return { ...all, viewNow: () => all.app.projects.getState().open?.project.view };
    };

    test('brings back the people who were picked before', () => {
      const { app, ana, partner, viewNow } = windowOnListeners();
      app.projects.edit(choose, setListeners({ listeners: [ana.id], listenersOf: undefined }));
      app.projects.edit(choose, setListeners({ listeners: [], listenersOf: partner.id }));
      expect(viewNow()).toMatchObject({ listeners: [], listenersOf: partner.id });
      app.projects.undo();
      expect(viewNow()?.listeners).toEqual([ana.id]);
      expect(viewNow()).not.toHaveProperty('listenersOf');
    });

    test('leaves the map looked at as it is by now', () => {
      const { app, ana, viewNow } = windowOnListeners();
      app.projects.edit(choose, setListeners({ listeners: [ana.id], listenersOf: undefined }));
      app.projects.look((view) => ({ ...view, lens: 'champions' }));
      app.projects.undo();
      expect(viewNow()?.map?.lens).toBe('champions');
    });

    test('is not part of undoing the deletion of somebody who is not among them', () => {
      const { app, ana, dana } = windowOnListeners();
      app.projects.edit(choose, setListeners({ listeners: [ana.id], listenersOf: undefined }));
      app.projects.edit('Delete Dana', removeItems(new Set([dana.id])));
      const touched = app.projects
        .getState()
        .open?.history.past.at(-1)
        ?.undo.map(({ path }) => path[0]);
      expect(touched).toContain('people');
      expect(touched).not.toContain('view');
    });

    test('brings somebody who was deleted back among them, and a choice of the same people is no step', () => {
      const { app, ana, dana, viewNow } = windowOnListeners();
      app.projects.edit(choose, setListeners({ listeners: [ana.id, dana.id], listenersOf: undefined }));
      app.projects.edit('Delete Dana', removeItems(new Set([dana.id])));
      expect(viewNow()?.listeners).toEqual([ana.id]);
      app.projects.undo();
      app.projects.edit(choose, setListeners({ listeners: [ana.id, dana.id], listenersOf: undefined }));
      expect(viewNow()?.listeners).toEqual([ana.id, dana.id]);
      expect(app.projects.getState().open?.history.past).toHaveLength(1);
    });
  });
});
