import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryBeside } from '../../electron/host/atomic-write.ts';
import { realDisk } from '../../electron/host/disk.ts';
import { isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { diskError } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';
import { samples } from '../support/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const password = 'three words for us';

/** Every file under a folder that has a text in it. */
const filesWith = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(text));

describe.each(doors)('an encrypted project through $name', (kind) => {
  let door: OpenDoor;
  /** How often the app's own folder can still be written into. */
  let left: number;
  let isProfileFull: boolean;
  const versionsRead = new Set<string>();
  beforeEach(async () => {
    left = Number.POSITIVE_INFINITY;
    const makeFolder = async (path: string) => {
      if (path === door.profile && left-- <= 0) throw diskError('EROFS');
      return realDisk.makeFolder(path);
    };
    isProfileFull = false;
    const create: typeof realDisk.create = async (path, mode) => {
      if (isProfileFull && path.startsWith(door.profile)) throw diskError('ENOSPC');
      return realDisk.create(path, mode);
    };
    const read: typeof realDisk.read = async (path) => {
      if (path.includes('versions') && path.endsWith('.accord')) versionsRead.add(path);
      return realDisk.read(path);
    };
    door = await kind.open({ disk: { ...realDisk, makeFolder, create, read } });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    return door.stop();
  });

  const open = async (path: string) => {
    door.willChoose(basename(path));
    return door.ask('openProject', {});
  };

  /** A project that was saved openly, with versions and a picture, and is protected then. */
  const protectedProject = async () => {
    const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    const content = { ...opened.content, title: 'Open name' };
    for (const person of Object.values(content.people)) if (person.name === 'Nils Aalto') person.name = 'Canary Yellow';
    const asked = { project: opened.handle, content };
    const saved = await door.ask('saveProject', asked);
    expect(filesWith(door.profile, 'Canary Yellow').length).toBeGreaterThan(0);
    const outcome = await door.ask('setPassword', { ...asked, password });
    expect(outcome.kind).toBe('saved');
    if (saved.kind !== 'saved') throw new Error('It was not saved.');
    return { handle: opened.handle, content, path: join(saved.place, saved.fileName) };
  };

  test('that could not be protected is not shown as if it were', async () => {
    const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    const asked = { project: opened.handle, content: opened.content };
    const saved = await door.ask('saveProject', asked);
    if (saved.kind !== 'saved') throw new Error('It was not saved.');
    writeFileSync(join(saved.place, saved.fileName), 'changed by another program');
    expect((await door.ask('setPassword', { ...asked, password })).kind).toBe('failed');
    expect(await door.ask('listRecents', {})).toMatchObject([{ protected: false, title: opened.content.title }]);
  });

  test('leaves its names nowhere: not in its file, its versions, its recovery copies, the recents, a picture, what a killed process left, or another door', async () => {
    const temporary = temporaryFolder();
    vi.stubEnv('TMPDIR', temporary);
    const { content, ...opened } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    for (const person of Object.values(content.people)) if (person.name === 'Nils Aalto') person.name = 'Canary Yellow';
    const asked = { project: opened.handle, content: { ...content, title: 'Canary title' } };
    const saved = await door.ask('saveProject', asked);
    if (saved.kind !== 'saved') throw new Error('It was not saved.');
    await door.ask('renameProject', { project: opened.handle, name: 'Open name' });
    const path = join(saved.place, 'Open name.accord');
    await door.ask('keepVersion', { ...asked, name: 'Canary version' });
    expect(await door.ask('keepRecovery', asked)).toEqual({ kept: true });
    await door.ask('closeProject', { project: opened.handle });

    const folders = { profile: door.profile, documents: door.library, resources: samples };
    const other = await kind.open({ folders });
    other.host.awaitFile(path);
    const there = openedBy(await other.ask('openAwaited', {}));
    await other.ask('closeProject', { project: there.handle });
    const here = openedBy(await open(path));
    other.host.awaitFile(path);
    const beside = openedBy(await other.ask('openAwaited', {}));
    for (const folder of [
      door.library,
      ...['', 'versions', `versions/${content.id}`, 'recovery', 'pictures'].map((name) => join(door.profile, name)),
    ])
      writeFileSync(
        temporaryBeside(join(folder, 'Open name.accord')).replace(`.${process.pid}.`, '.4194304.'),
        'Canary Yellow',
      );
    expect(filesWith(door.profile, 'Canary').length).toBeGreaterThan(8);

    expect(await door.ask('setPassword', { project: here.handle, content: here.content, password })).toMatchObject({
      kind: 'saved',
      left: 0,
      removed: 0,
    });
    expect(isEncrypted(readFileSync(path))).toBe(true);
    await other.ask('closeProject', { project: beside.handle });
    await other.stop();
    await door.ask('closeProject', { project: here.handle });
    await door.ask('listRecents', {});
    for (const folder of [door.profile, door.library, temporary]) expect(filesWith(folder, 'Canary')).toEqual([]);
  });

  test('opens with its password and no other, and is saved encrypted again', async () => {
    const { path, handle } = await protectedProject();
    await door.ask('closeProject', { project: handle });
    const locked = await open(path);
    if (locked.kind !== 'locked') throw new Error(`It is ${locked.kind}.`);
    expect(await door.ask('unlockProject', { locked: locked.locked, password: 'another sentence' })).toMatchObject({
      kind: 'failed',
      why: { kind: 'notUnlocked' },
    });
    const opened = openedBy(await door.ask('unlockProject', { locked: locked.locked, password }));
    expect(opened.encrypted).toBe(true);
    expect(Object.values(opened.content.people).map(({ name }) => name)).toContain('Canary Yellow');
    const before = readFileSync(path);
    const content = { ...opened.content, question: 'Canary question' };
    expect((await door.ask('saveProject', { project: opened.handle, content })).kind).toBe('saved');
    expect(readFileSync(path).equals(before)).toBe(false);
    expect(isEncrypted(readFileSync(path))).toBe(true);
    expect(filesWith(door.profile, 'Canary')).toEqual([]);
  });

  test('takes copies and duplicates along, and is an open file again without its password', async () => {
    const { path, handle, content } = await protectedProject();
    expect((await door.ask('duplicateProject', { project: handle, content })).kind).toBe('opened');
    expect(isEncrypted(readFileSync(join(door.library, 'Open name (copy).accord')))).toBe(true);
    await door.ask('setPassword', { project: handle, content, password: null });
    expect(JSON.parse(readFileSync(path, 'utf8')).format).toBe('accord');
  });

  test('with a damaged file says the same as with a wrong password, and offers the last version', async () => {
    const { path, handle } = await protectedProject();
    await door.ask('closeProject', { project: handle });
    const bytes = readFileSync(path);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const locked = await open(path);
    if (locked.kind !== 'locked') throw new Error(`It is ${locked.kind}.`);
    const outcome = await door.ask('unlockProject', { locked: locked.locked, password });
    expect(outcome).toMatchObject({ kind: 'failed', why: { kind: 'notUnlocked' } });
    if (outcome.kind !== 'failed' || !outcome.lastVersion) throw new Error('No version is offered.');
    const version = await door.ask('openLastVersion', { failed: outcome.lastVersion.failed });
    if (version.kind !== 'locked') throw new Error(`It is ${version.kind}.`);
    const opened = openedBy(await door.ask('unlockProject', { locked: version.locked, password }));
    expect(opened.content.title).toBe('Open name');
  });

  test('locks, when it is opened, what another window still kept openly of it', async () => {
    const { handle, content, path } = await protectedProject();
    await door.ask('setPassword', { project: handle, content, password: null });
    door.host.awaitFile(path);
    const beside = openedBy(await door.ask('openAwaited', {}));
    await door.ask('setPassword', { project: handle, content, password });
    expect(await door.ask('keepRecovery', { project: beside.handle, content })).toEqual({ kept: true });
    for (const project of [beside.handle, handle]) await door.ask('closeProject', { project });
    expect(filesWith(join(door.profile, 'recovery'), 'Canary')).toHaveLength(2);
    const locked = await open(path);
    if (locked.kind !== 'locked') throw new Error(`It is ${locked.kind}.`);
    const again = openedBy(await door.ask('unlockProject', { locked: locked.locked, password }));
    await door.ask('checkFile', { project: again.handle });
    expect(filesWith(join(door.profile, 'recovery'), 'Canary')).toEqual([]);
    expect((await door.ask('listRecoveries', {})).map(({ state }) => state)).toEqual(['locked']);
  });

  test('is brought in with its own password, into a project that has the same one, another one, or none', async () => {
    const { path, handle, content } = await protectedProject();
    await door.ask('closeProject', { project: handle });
    for (const [nth, its] of [password, 'four other words for us', null].entries()) {
      const { handle: project } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
      const asked = { project, content: { ...content, title: `Mine ${nth}` } };
      await door.ask('saveProject', asked);
      if (its) await door.ask('setPassword', { ...asked, password: its });
      door.willChoose(basename(path));
      const read = await door.ask('readOther', { project });
      if (read.kind !== 'locked') throw new Error(`It is ${read.kind}.`);
      const { locked } = read;
      const answer = await door.ask('unlockOther', { locked, password: 'another sentence' });
      expect(answer).toMatchObject({ kind: 'failed', why: { kind: 'notUnlocked' } });
      expect(await door.ask('unlockOther', { locked, password })).toMatchObject({
        kind: 'read',
        fileName: basename(path),
        theirs: { title: 'Open name' },
      });
    }
  });

  test('is opened without reading its versions, except those that were not locked yet when the power went', async () => {
    const { path, handle, content } = await protectedProject();
    await door.ask('keepVersion', { project: handle, content, name: 'Before the vote' });
    await door.ask('closeProject', { project: handle });
    const folder = join(door.profile, 'versions', content.id);
    const plain = join(folder, '000007-1.accord');
    const openIt = async () => {
      versionsRead.clear();
      const locked = await open(path);
      if (locked.kind !== 'locked') throw new Error(`It is ${locked.kind}.`);
      const opened = openedBy(await door.ask('unlockProject', { locked: locked.locked, password }));
      // What is asked for next waits for what the opening began.
      await door.ask('checkFile', { project: opened.handle });
      return opened.handle;
    };
    await door.ask('closeProject', { project: await openIt() });
    expect([...versionsRead]).toEqual([]);
    writeFileSync(plain, serializeProject({ ...content, question: 'Canary question' }, {}));
    const again = await openIt();
    expect(new Set([...versionsRead].map((read) => basename(read)))).toEqual(new Set([basename(plain)]));
    expect(isEncrypted(readFileSync(plain))).toBe(true);
    expect(await door.ask('readVersion', { project: again, version: 7 })).toMatchObject({ kind: 'read' });
    expect((await door.ask('listVersions', { project: again })).map(({ name }) => name)).toContain('Before the vote');
  });

  test('keeps what somebody else wrote into its file as locked as itself, though that was a plain file', async () => {
    const { path, handle, content } = await protectedProject();
    writeFileSync(path, serializeProject({ ...content, question: 'Canary question' }, {}));
    expect((await door.ask('readTheirs', { project: handle })).kind).toBe('read');
    await door.ask('acceptTheirs', { project: handle });
    expect(filesWith(door.profile, 'Canary')).toEqual([]);
    const [newest] = await door.ask('listVersions', { project: handle });
    expect(await door.ask('readVersion', { project: handle, version: newest?.version ?? 0 })).toMatchObject({
      content: { question: 'Canary question' },
    });
  });

  test.each(['', 'a', 'eleven char', 'x'.repeat(1001)])(
    'is none with %j for a password, whoever asks for it',
    async (tooPlain) => {
      const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
      const asked = { project: handle, content };
      const saved = await door.ask('saveProject', asked);
      expect(await door.askAnything('setPassword', { ...asked, password: tooPlain })).toMatchObject({
        refused: expect.stringContaining('The password was not set. It'),
      });
      if (saved.kind !== 'saved') throw new Error('It was not saved.');
      expect(isEncrypted(readFileSync(join(saved.place, saved.fileName)))).toBe(false);
    },
  );

  test('is none while the password could not be set: neither its file nor its versions are half locked', async () => {
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    const asked = { project: handle, content };
    const saved = await door.ask('saveProject', asked);
    if (saved.kind !== 'saved') throw new Error('It was not saved.');
    left = 0;
    expect(await door.askAnything('setPassword', { ...asked, password })).toHaveProperty('refused');
    expect((await door.ask('saveProject', asked)).kind).toBe('saved');
    expect(isEncrypted(readFileSync(join(saved.place, saved.fileName)))).toBe(false);
    expect((await door.ask('readVersion', { project: handle, version: 1 })).kind).toBe('read');
    left = Number.POSITIVE_INFINITY;
    expect((await door.ask('setPassword', { ...asked, password })).kind).toBe('saved');
    expect(isEncrypted(readFileSync(join(saved.place, saved.fileName)))).toBe(true);
  });

  test('is saved for the first time with its password, though the list of recent projects cannot be written', async () => {
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    left = 0;
    const saved = await door.ask('setPassword', { project: handle, content, password });
    if (saved.kind !== 'saved') throw new Error(`It is ${saved.kind}.`);
    expect((await door.ask('saveProject', { project: handle, content })).kind).toBe('saved');
    expect(isEncrypted(readFileSync(join(saved.place, saved.fileName)))).toBe(true);
    expect((await door.ask('readVersion', { project: handle, version: 1 })).kind).toBe('read');
    left = Number.POSITIVE_INFINITY;
  });

  test('is not protected while its title cannot be taken out of the list of recent projects, and keeps its versions', async () => {
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    const asked = { project: handle, content };
    await door.ask('saveProject', asked);
    await door.ask('listRecents', {});
    isProfileFull = true;
    expect(await door.askAnything('setPassword', { ...asked, password })).toMatchObject({
      refused: expect.stringContaining('was not protected'),
    });
    isProfileFull = false;
    expect((await door.ask('readVersion', { project: handle, version: 1 })).kind).toBe('read');
  });
});

describe.each(doors)('the list of recent projects of two doors, this one $name,', (kind) => {
  let door: OpenDoor;
  let other: OpenDoor;
  beforeEach(async () => {
    door = await kind.open();
    other = await kind.open({ folders: { profile: door.profile, documents: door.library, resources: samples } });
  });
  afterEach(async () => {
    await other.stop();
    await door.stop();
  });

  const saved = async (by: OpenDoor, title: string) => {
    const { handle, content } = openedBy(await by.ask('openSample', { sample: 'one-card' }));
    const asked = { project: handle, content: { ...content, title } };
    const outcome = await by.ask('saveProject', asked);
    if (outcome.kind !== 'saved') throw new Error('It was not saved.');
    return { ...asked, path: join(outcome.place, outcome.fileName) };
  };
  const titles = async (by: OpenDoor) => (await by.ask('listRecents', {})).map(({ title }) => title);
  const list = () => readFileSync(join(door.profile, 'recents.json'), 'utf8');

  test('has the title of a protected project back from neither: not with another project, nor when it is closed', async () => {
    const { path, ...asked } = await saved(door, 'Canary title');
    await door.ask('renameProject', { project: asked.project, name: 'Plain name' });
    other.host.awaitFile(join(door.library, 'Plain name.accord'));
    const seen = openedBy(await other.ask('openAwaited', {}));
    expect(await titles(other)).toEqual(['Canary title']);
    await door.ask('setPassword', { ...asked, password });
    expect(list()).not.toContain('Canary');
    await saved(other, 'Another');
    expect(list()).not.toContain('Canary');
    await other.ask('closeProject', { project: seen.handle });
    expect(list()).not.toContain('Canary');
    expect(filesWith(join(door.profile, 'pictures'), 'svg')).toHaveLength(1);
  });

  test('keeps what each of them has opened, and forgets what either is told to forget', async () => {
    await saved(door, 'First');
    expect(await titles(other)).toEqual(['First']);
    await saved(other, 'Second');
    await saved(door, 'Third');
    expect(await titles(door)).toEqual(['Third', 'Second', 'First']);
    const all = (await door.ask('listKept', {})).find(({ kind }) => kind === 'recents');
    await door.ask('deleteKept', { kept: all?.id ?? '' });
    await saved(other, 'Fourth');
    expect(await titles(other)).toEqual(['Fourth']);
  });
});
