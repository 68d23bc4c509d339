import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockPathOf } from '../../electron/host/project-lock.ts';
import type { Project } from '../../shared/model/project.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { openedBy } from '../support/opened.ts';

describe.each(doors)('one project open twice, through $name', (kind) => {
  let door: OpenDoor;
  beforeEach(async () => {
    door = await kind.open();
  });
  afterEach(() => door.stop());

  const open = async (path: string) => {
    door.willChoose(basename(path));
    return openedBy(await door.ask('openProject', {}));
  };
  const saved = async () => {
    const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    const outcome = await door.ask('saveProject', { project: opened.handle, content: opened.content });
    if (outcome.kind !== 'saved') throw new Error('It was not saved.');
    return { ...opened, path: join(outcome.place, outcome.fileName) };
  };
  const titled = (content: Project, title: string): Project => ({ ...content, title });
  const titleIn = (path: string): string => JSON.parse(readFileSync(path, 'utf8')).project.title;

  test('is edited in one; the other shows it, says so, and can edit once it is free', async () => {
    const first = await saved();
    const second = await open(first.path);
    expect(second.heldBy).toMatchObject({ isElsewhere: false });
    expect(
      await door.ask('saveProject', { project: second.handle, content: titled(second.content, 'Second') }),
    ).toMatchObject({
      kind: 'failed',
      why: { kind: 'heldBy' },
    });
    await door.ask('saveProject', { project: first.handle, content: titled(first.content, 'First') });
    expect(await door.ask('checkFile', { project: second.handle })).toMatchObject({
      file: 'changed',
      heldBy: { isElsewhere: false },
    });
    await door.ask('closeProject', { project: first.handle });
    expect(await door.ask('checkFile', { project: second.handle })).toEqual({ file: 'changed', heldBy: null });
    const theirs = await door.ask('readTheirs', { project: second.handle });
    expect(theirs.kind === 'read' && theirs.theirs.title).toBe('First');
    await door.ask('acceptTheirs', { project: second.handle });
    expect(
      (await door.ask('saveProject', { project: second.handle, content: titled(second.content, 'Second') })).kind,
    ).toBe('saved');
    expect(titleIn(first.path)).toBe('Second');
  });

  test('leaves no lock behind, and none in any list', async () => {
    const { path, handle } = await saved();
    expect(readdirSync(door.library)).toContain(basename(lockPathOf(path)));
    await door.ask('renameProject', { project: handle, name: 'Another name' });
    expect(readdirSync(door.library).sort()).toEqual(['.Another name.accord-lock', 'Another name.accord']);
    await door.ask('closeProject', { project: handle });
    expect(readdirSync(door.library)).toEqual(['Another name.accord']);
  });

  test('can be taken from another window of this Accord, which then saves nothing over it', async () => {
    const first = await saved();
    const second = await open(first.path);
    expect(second.heldBy?.canTake).toBe(true);
    expect(await door.ask('editAnyway', { project: second.handle })).toEqual({ file: 'same', heldBy: null });
    const late = await door.ask('saveProject', { project: first.handle, content: titled(first.content, 'Late') });
    expect(late).toMatchObject({ kind: 'failed', why: { kind: 'heldBy' } });
  });

  test('on another computer is honoured until the user takes it', async () => {
    const { path, handle } = await saved();
    await door.ask('closeProject', { project: handle });
    const lock = { id: crypto.randomUUID(), pid: 1, started: '', host: 'elsewhere', door: 'desktop', since: 5 };
    writeFileSync(lockPathOf(path), JSON.stringify(lock));
    const opened = await open(path);
    expect(opened.heldBy).toEqual({
      machine: 'elsewhere',
      door: 'desktop',
      since: 5,
      isElsewhere: true,
      canTake: true,
    });
    expect(await door.ask('editAnyway', { project: opened.handle })).toEqual({ file: 'same', heldBy: null });
    expect((await door.ask('saveProject', { project: opened.handle, content: opened.content })).kind).toBe('saved');
  });

  test('that another program changed is not overwritten: theirs is kept as a version when mine replaces it', async () => {
    const { path, handle, content } = await saved();
    writeFileSync(path, readFileSync(path, 'utf8').replace(content.title, 'Theirs'));
    const mine = { project: handle, content: titled(content, 'Mine') };
    const changed = { kind: 'failed', why: { kind: 'changedOutside' } };
    expect(await door.ask('saveProject', mine)).toEqual(changed);
    const theirs = await door.ask('readTheirs', { project: handle });
    expect(theirs).toMatchObject({ kind: 'read', theirs: { title: 'Theirs' }, base: { title: content.title } });
    // To look at it is not to agree.
    expect(await door.ask('saveProject', mine)).toEqual(changed);
    await door.ask('acceptTheirs', { project: handle });
    expect((await door.ask('saveProject', mine)).kind).toBe('saved');
    expect(titleIn(path)).toBe('Mine');
    const titles = await Promise.all(
      (await door.ask('listVersions', { project: handle })).map(({ version }) =>
        door.ask('readVersion', { project: handle, version }),
      ),
    );
    expect(titles.map((read) => read.kind === 'read' && read.content.title)).toContain('Theirs');
  });

  test('that changed again after it was looked at is asked about again', async () => {
    const { path, handle, content } = await saved();
    writeFileSync(path, readFileSync(path, 'utf8').replace(content.title, 'Theirs'));
    await door.ask('readTheirs', { project: handle });
    writeFileSync(path, readFileSync(path, 'utf8').replace('Theirs', 'Theirs again'));
    await door.ask('acceptTheirs', { project: handle });
    expect(await door.ask('saveProject', { project: handle, content })).toEqual({
      kind: 'failed',
      why: { kind: 'changedOutside' },
    });
    expect(titleIn(path)).toBe('Theirs again');
  });

  test('is read beside a copy of it, and neither file is changed; a copy that is no project is refused', async () => {
    const { path, handle, content } = await saved();
    const before = readFileSync(path);
    const copy = join(door.library, 'One Card (conflicted copy).accord');
    writeFileSync(copy, String(before).replace(content.title, 'Theirs'));
    door.willChoose(basename(copy));
    expect(await door.ask('readOther', { project: handle })).toMatchObject({
      kind: 'read',
      fileName: basename(copy),
      theirs: { title: 'Theirs' },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(titleIn(copy)).toBe('Theirs');
    expect((await door.ask('saveProject', { project: handle, content })).kind).toBe('saved');

    writeFileSync(copy, 'not a project');
    door.willChoose(basename(copy));
    expect(await door.ask('readOther', { project: handle })).toMatchObject({
      kind: 'failed',
      fileName: basename(copy),
    });
    expect(readFileSync(copy, 'utf8')).toBe('not a project');
  });

  test('with a password is brought together with a copy of it, and any other one is asked for its own password', async () => {
    const { handle, content } = await saved();
    await door.ask('setPassword', { project: handle, content, password: 'three words for us' });
    const kept = await door.ask('keepBoth', { project: handle, content: titled(content, 'Mine') });
    if (kept.kind !== 'opened') throw new Error('It was not kept.');
    door.willChoose(kept.opened.fileName);
    expect(await door.ask('readOther', { project: handle })).toMatchObject({ kind: 'read' });
    const other = await saved();
    await door.ask('setPassword', { project: other.handle, content: other.content, password: 'another sentence' });
    door.willChoose(basename(other.path));
    expect(await door.ask('readOther', { project: handle })).toMatchObject({ kind: 'locked' });
  });

  test('is kept twice when the user wants both', async () => {
    const { path, handle, content } = await saved();
    writeFileSync(path, readFileSync(path, 'utf8').replace(content.title, 'Theirs'));
    const kept = await door.ask('keepBoth', { project: handle, content: titled(content, 'Mine') });
    if (kept.kind !== 'opened') throw new Error('It was not kept.');
    const name = basename(path, '.accord');
    expect(kept.opened).toMatchObject({ fileName: `${name} (conflict 2026-11-24).accord`, place: door.library });
    expect(titleIn(path)).toBe('Theirs');
    expect(titleIn(join(door.library, kept.opened.fileName))).toBe('Mine (conflict 2026-11-24)');
    expect(kept.opened.content.id).not.toBe(content.id);
  });

  test('that was only touched, or written in another way, is no conflict', async () => {
    const { path, handle, content } = await saved();
    writeFileSync(path, readFileSync(path));
    expect(await door.ask('checkFile', { project: handle })).toEqual({ file: 'same', heldBy: null });
    expect((await door.ask('saveProject', { project: handle, content })).kind).toBe('saved');
  });
});
