import { copyFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../electron/host/disk.ts';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { diskError } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';

describe.each(doors)('kept versions through $name', (kind) => {
  let door: OpenDoor;
  let now: number;
  /** The disk of the app's own folder is full. */
  let isFull: boolean;
  beforeEach(async () => {
    now = Date.UTC(2026, 10, 25, 12);
    isFull = false;
    const create: Disk['create'] = async (path, mode) => {
      if (isFull && path.startsWith(door.profile)) throw diskError('ENOSPC');
      return realDisk.create(path, mode);
    };
    door = await kind.open({ clock: { now: () => now }, disk: { ...realDisk, create } });
  });
  afterEach(() => door.stop());

  const saved = async () => {
    const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    await door.ask('saveProject', { project: opened.handle, content: opened.content });
    return opened;
  };

  test('are listed newest first, read, and told apart by their numbers though the clock was set back', async () => {
    const { handle, content } = await saved();
    now -= 10 * 365 * 86_400_000;
    await door.ask('saveProject', { project: handle, content: { ...content, question: 'Later?' } });
    const versions = await door.ask('listVersions', { project: handle });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    const read = await door.ask('readVersion', { project: handle, version: 2 });
    expect(read).toMatchObject({ kind: 'read', content: { question: 'Later?' } });
    expect(await door.ask('readVersion', { project: handle, version: 1 })).toMatchObject({
      content: { question: content.question },
    });
  });

  test('are kept on demand with a name, renamed, and removed', async () => {
    const { handle, content } = await saved();
    const { kept } = await door.ask('keepVersion', { project: handle, content, name: ' Before the board ' });
    if (kept === null) throw new Error('Nothing was kept.');
    expect((await door.ask('listVersions', { project: handle }))[0]).toMatchObject({ name: 'Before the board' });
    await door.ask('nameVersion', { project: handle, version: kept, name: 'Before the vote' });
    expect((await door.ask('listVersions', { project: handle }))[0]).toMatchObject({ name: 'Before the vote' });
    await door.ask('nameVersion', { project: handle, version: kept, name: '' });
    expect((await door.ask('listVersions', { project: handle }))[0]).toMatchObject({ name: '' });
    await door.ask('removeVersion', { project: handle, version: kept });
    expect((await door.ask('listVersions', { project: handle })).map(({ version }) => version)).not.toContain(kept);
    expect(await door.askAnything('readVersion', { project: handle, version: kept })).toMatchObject({
      refused: expect.stringContaining('not there any more'),
    });
  });

  test('that are kept and named at once are all there, each under its own number and name', async () => {
    const { handle, content } = await saved();
    const names = ['Monday', 'Tuesday', 'Wednesday'];
    await Promise.all(names.map((name) => door.ask('keepVersion', { project: handle, content, name })));
    const versions = await door.ask('listVersions', { project: handle });
    expect(versions.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    expect(versions.map(({ name }) => name)).toEqual([...names.toReversed(), '']);
  });

  test('open as a project of their own, which does not touch the first one', async () => {
    const { handle, content } = await saved();
    const copy = openedBy(await door.ask('openVersion', { project: handle, version: 1 }));
    expect(copy).toMatchObject({ fileName: '', content: { title: content.title } });
    expect(copy.content.id).not.toBe(content.id);
  });

  test('of a protected project are locked, their names as well, and are read all the same', async () => {
    const { handle, content } = await saved();
    await door.ask('keepVersion', { project: handle, content, name: 'Canary version' });
    await door.ask('setPassword', { project: handle, content, password: 'three words for us' });
    await door.ask('keepVersion', { project: handle, content, name: 'Canary again' });
    const versions = await door.ask('listVersions', { project: handle });
    expect(versions.map(({ name }) => name).filter(Boolean)).toEqual(['Canary again', 'Canary version']);
    expect(await door.ask('readVersion', { project: handle, version: 1 })).toMatchObject({ kind: 'read' });
    const folder = join(door.profile, 'versions', content.id);
    expect(readdirSync(folder).length).toBeGreaterThan(2);
    for (const { version } of versions)
      expect((await door.ask('readVersion', { project: handle, version })).kind).toBe('read');
  });

  test.each(['a first', 'another', 'no'] as const)(
    'that is kept with the very save that gives the project %s password is read like any other',
    async (which) => {
      const { handle, content } = await saved();
      const ask = (password: string | null) => door.ask('setPassword', { project: handle, content, password });
      if (which !== 'a first') await ask('three words for us');
      now += 3_600_000;
      await ask(which === 'no' ? null : 'four other words for us');
      const versions = await door.ask('listVersions', { project: handle });
      expect(versions).toHaveLength(2);
      for (const { version } of versions)
        expect((await door.ask('readVersion', { project: handle, version })).kind).toBe('read');
    },
  );

  test('stay when the password is changed on a full disk, it is said, and they open with the one they have', async () => {
    const { handle, content } = await saved();
    await door.ask('keepVersion', { project: handle, content, name: 'Before the vote' });
    const first = 'three words for us';
    await door.ask('setPassword', { project: handle, content, password: first });
    isFull = true;
    const changed = await door.ask('setPassword', { project: handle, content, password: 'four other words for us' });
    expect(changed).toMatchObject({ kind: 'saved', left: 3, removed: 0 });
    isFull = false;
    expect(await door.ask('listVersions', { project: handle })).toHaveLength(2);
    const locked = await door.ask('openVersion', { project: handle, version: 2 });
    if (locked.kind !== 'locked') throw new Error(`It is ${locked.kind}.`);
    openedBy(await door.ask('unlockProject', { locked: locked.locked, password: first }));
  });

  const open = async (name: string) => {
    door.willChoose(name);
    return door.ask('openProject', {});
  };
  const fileOf = () => readdirSync(door.library).find((name) => name.endsWith('.accord')) ?? '';
  const numbers = async (handle: ProjectHandle) =>
    (await door.ask('listVersions', { project: handle })).map(({ version }) => version);

  test('of a file and of its copy from the file manager are apart: neither is locked, deleted or offered for the other', async () => {
    const { handle, content } = await saved();
    await door.ask('keepVersion', { project: handle, content, name: 'Before the vote' });
    const [first, copy] = [fileOf(), 'Copy.accord'];
    copyFileSync(join(door.library, first), join(door.library, copy));
    const second = openedBy(await open(copy));
    expect(await numbers(second.handle)).toEqual([]);
    const asked = { project: second.handle, content: { ...second.content, question: 'Of the copy?' } };
    await door.ask('setPassword', { ...asked, password: 'three words for us' });
    await door.ask('keepVersion', { ...asked, name: 'In the copy' });
    const all = await numbers(second.handle);
    for (const version of all)
      expect(await door.ask('readVersion', { project: second.handle, version })).toMatchObject({ kind: 'read' });
    await door.ask('removeVersion', { project: second.handle, version: all[0] ?? 0 });
    await door.ask('closeProject', { project: second.handle });

    expect(await numbers(handle)).toEqual([2, 1]);
    expect((await door.ask('listVersions', { project: handle }))[0]?.name).toBe('Before the vote');
    expect(await door.ask('readVersion', { project: handle, version: 2 })).toMatchObject({
      content: { question: content.question },
    });
    await door.ask('closeProject', { project: handle });
    writeFileSync(join(door.library, first), '');
    const failed = await open(first);
    if (failed.kind !== 'failed' || !failed.lastVersion) throw new Error('No version is offered.');
    openedBy(await door.ask('openLastVersion', { failed: failed.lastVersion.failed }));
  });

  test.each(['by its title', 'in the file manager'])('stay with a file that is renamed %s', async (how) => {
    const { handle, content } = await saved();
    const before = fileOf();
    copyFileSync(join(door.library, before), join(door.library, 'Another copy.accord'));
    if (how === 'by its title') await door.ask('renameProject', { project: handle, name: 'Moved' });
    await door.ask('closeProject', { project: handle });
    if (how === 'in the file manager') renameSync(join(door.library, before), join(door.library, 'Moved.accord'));
    const moved = openedBy(await open('Moved.accord'));
    expect(await numbers(moved.handle)).toEqual([1]);
    const other = openedBy(await open('Another copy.accord'));
    expect(await numbers(other.handle)).toEqual([]);
    expect(other.content.id).toBe(content.id);
  });

  test('from before a copy had versions of its own are those of the file that is opened first', async () => {
    const { handle, content } = await saved();
    rmSync(join(door.profile, 'versions', content.id, 'file.json'));
    const first = fileOf();
    copyFileSync(join(door.library, first), join(door.library, 'Copy.accord'));
    await door.ask('closeProject', { project: handle });
    expect(await numbers(openedBy(await open(first)).handle)).toEqual([1]);
    expect(await numbers(openedBy(await open('Copy.accord')).handle)).toEqual([]);
  });

  test.each(['', '{"format":"accord","version":1,"project":{'])(
    'that are damaged are passed over for the newest good one when the file cannot be opened (R11, bad input 1)',
    async (damage) => {
      const { handle, content } = await saved();
      for (const question of ['Good?', 'Damaged?', 'Damaged as well?'])
        await door.ask('keepVersion', { project: handle, content: { ...content, question }, name: '' });
      await door.ask('closeProject', { project: handle });
      const folder = join(door.profile, 'versions', content.id);
      for (const name of readdirSync(folder).filter((each) => /^00000[34]/.test(each)))
        writeFileSync(join(folder, name), damage);
      const name = fileOf();
      writeFileSync(join(door.library, name), '');
      const failed = await open(name);
      if (failed.kind !== 'failed' || !failed.lastVersion) throw new Error('No version is offered.');
      const version = openedBy(await door.ask('openLastVersion', { failed: failed.lastVersion.failed }));
      expect(version.content.question).toBe('Good?');
    },
  );
});
