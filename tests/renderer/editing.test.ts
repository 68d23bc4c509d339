import { describe, expect, test } from 'vitest';
import { copyTo, pasteFrom, pasteText } from '../../renderer/commands/clipboard.ts';
import { runCommand } from '../../renderer/commands/command.ts';
import { whoMovedOver } from '../../renderer/commands/moved-over.ts';
import { commandById } from '../../renderer/commands/registry.ts';
import { moveItems } from '../../shared/model/edits/move.ts';
import { windowWith } from '../support/window.ts';

const press = (app: ReturnType<typeof windowWith>['app'], id: string) => {
  const command = commandById(id);
  if (!command) throw new Error(`there is no ${id}`);
  return runCommand(command, app);
};

/** As much of a browser's clipboard as is used. */
function clipboard(): DataTransfer {
  const kinds = new Map<string, string>();
  return {
    setData: (kind: string, data: string) => void kinds.set(kind, data),
    getData: (kind: string) => kinds.get(kind) ?? '',
    files: [],
  } as unknown as DataTransfer;
}

describe('moving by key', () => {
  test('is one step from where it began, and none when it ends there', async () => {
    const { app, open, dana } = windowWith();
    open();
    const start = { ...dana.position };
    app.projects.select([dana.id]);
    for (const id of ['edit.right', 'edit.right', 'edit.downByOne']) await press(app, id);
    const now = () => app.projects.getState().open;
    expect(now()?.project.people[dana.id]?.position).toEqual({ x: start.x + 16, y: start.y + 1 });
    expect(now()?.history.past).toHaveLength(1);
    for (const id of ['edit.left', 'edit.left', 'edit.upByOne']) await press(app, id);
    expect(now()?.history.past).toHaveLength(0);
    expect(now()?.project.people[dana.id]?.position).toEqual(start);
  });

  test('takes somebody over to the other organisation, and says so', async () => {
    const { app, open, dana, ours, partner } = windowWith();
    open();
    app.projects.select([dana.id]);
    for (let presses = 0; presses < 50; presses += 1) await press(app, 'edit.left');
    const project = app.projects.getState().open?.project;
    expect(project?.people[dana.id]?.organisation).toBe(ours.id);
    expect(project?.organisations[partner.id]?.frame).toEqual(partner.frame);
    expect(app.window.getState().messages.map(({ text }) => text)).toEqual(['Dana now belongs to Library.']);
    app.projects.undo();
    expect(app.projects.getState().open?.project.people[dana.id]?.position).toEqual(dana.position);
  });

  test('begins anew after something else was done', async () => {
    const { app, open, dana, rename } = windowWith();
    open();
    app.projects.select([dana.id]);
    await press(app, 'edit.right');
    rename('Dana', 'Dana W.');
    await press(app, 'edit.right');
    expect(app.projects.getState().open?.history.past).toHaveLength(3);
    expect(app.projects.getState().open?.project.people[dana.id]?.position.x).toBe(dana.position.x + 16);
  });
});

test('several who have moved over are said in one sentence', () => {
  const { project, ana, dana } = windowWith();
  const after = structuredClone(project);
  expect(whoMovedOver(project, after)).toBeUndefined();
  moveItems(new Set([ana.id]), { x: 600, y: 0 })(after);
  expect(whoMovedOver(project, after)).toBe('Ana Duarte now belongs to University.');
  moveItems(new Set([dana.id]), { x: -600, y: 0 })(after);
  expect(whoMovedOver(project, after)).toBe('Ana Duarte and Dana now belong to other organisations.');
});

describe('the clipboard', () => {
  test('takes a piece for Accord and names for everybody else', async () => {
    const { app, open, ana, dana } = windowWith();
    open();
    app.projects.select([ana.id, dana.id]);
    const held = clipboard();
    expect(copyTo(app, held, false)).toBe(true);
    expect(held.getData('text/plain')).toBe('Ana Duarte\nDana');
    await pasteFrom(app, held);
    const state = app.projects.getState().open;
    expect(Object.keys(state?.project.people ?? {})).toHaveLength(4);
    expect(Object.keys(state?.project.links ?? {})).toHaveLength(2);
    expect(state?.history.past.at(-1)?.label).toBe('Paste 2 people');
  });

  test('gives the lines back to a menu that may read plain text only', async () => {
    const { app, open, ana, dana } = windowWith();
    open();
    app.projects.select([ana.id, dana.id]);
    copyTo(app, clipboard(), false);
    await pasteText(app, 'Ana Duarte\r\nDana');
    expect(Object.keys(app.projects.getState().open?.project.links ?? {})).toHaveLength(2);
    await pasteText(app, 'Somebody else');
    expect(app.projects.getState().open?.history.past.at(-1)?.label).toBe('Add Somebody else');
  });

  test('keeps our organisation when it is cut with others', () => {
    const { app, open, ours, ana } = windowWith();
    open();
    app.projects.select([ours.id, ana.id]);
    const held = clipboard();
    expect(copyTo(app, held, true)).toBe(true);
    expect(app.projects.getState().open?.project.organisations[ours.id]).toBeDefined();
    expect(app.projects.getState().open?.project.people[ana.id]).toBeUndefined();
    app.projects.select([ours.id]);
    expect(copyTo(app, held, true)).toBe(false);
  });

  test('takes plain text for names when what is on it is not sound', async () => {
    const { app, open } = windowWith();
    open();
    const held = clipboard();
    held.setData('application/x-accord', '{"format":"accord-piece","people":"all of them"}');
    held.setData('text/plain', 'Omar Haddad\tHead of IT');
    await pasteFrom(app, held);
    const people = Object.values(app.projects.getState().open?.project.people ?? {});
    expect(people.find(({ name }) => name === 'Omar Haddad')?.jobTitle).toBe('Head of IT');
  });
});
