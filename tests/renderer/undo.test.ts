import { describe, expect, test } from 'vitest';
import { addPerson } from '../../shared/model/edits/add.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
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
});
