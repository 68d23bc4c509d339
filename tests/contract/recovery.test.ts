import { appendFileSync, chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realDisk } from '../../electron/host/disk.ts';
import type { Project } from '../../shared/model/project.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { diskError } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';

describe.each(doors)('work that cannot be saved, through $name', (kind) => {
  let door: OpenDoor;
  let isFull = false;
  beforeEach(async () => {
    isFull = false;
    // The library is full; the app's own folder is not.
    const disk: typeof realDisk = {
      ...realDisk,
      create: (path, mode) => {
        if (isFull && path.startsWith(door.library)) throw diskError('ENOSPC');
        return realDisk.create(path, mode);
      },
    };
    door = await kind.open({ disk });
  });
  afterEach(() => door.stop());

  const copies = () => {
    const folder = join(door.profile, 'recovery');
    return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.accord-base')) : [];
  };
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
  const renamed = (content: Project): Project => {
    const next = structuredClone(content);
    for (const person of Object.values(next.people)) if (person.name === 'Dana Whitfield') person.name = 'Dana W.';
    return next;
  };
  const nameIn = (content: Project) => Object.values(content.people).find(({ name }) => name.startsWith('Dana'))?.name;

  /** A project whose last change is in no file, closed as if Accord had ended. */
  const lostWork = async () => {
    const { handle, content, path } = await saved();
    isFull = true;
    const mine = renamed(content);
    const outcome = await door.ask('saveProject', { project: handle, content: mine });
    expect(outcome).toEqual({ kind: 'failed', why: { kind: 'diskFull' } });
    expect(await door.ask('listRecoveries', {})).toEqual([]);
    await door.ask('closeProject', { project: handle });
    isFull = false;
    return { path, mine };
  };

  test('is offered in words once it is not open any more, and the file is as it was', async () => {
    const { path } = await lostWork();
    const before = readFileSync(path);
    const [offered, ...others] = await door.ask('listRecoveries', {});
    expect(others).toEqual([]);
    expect(offered).toMatchObject({
      fileName: basename(path),
      state: 'newer',
      short: 'Dana W.: was called “Dana Whitfield”.',
      sentences: ['Dana W.: was called “Dana Whitfield”.'],
    });
    expect(offered?.picture).toContain('<svg');
    // What the partner may see, as in the list of recent projects: neither attitudes nor lines that are one's own view.
    expect(offered?.picture).toBe((await door.ask('listRecents', {}))[0]?.picture);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(nameIn((await open(path)).content)).toBe('Dana Whitfield');
  });

  test('is opened as the project, and its copy goes only once that is saved', async () => {
    const { path } = await lostWork();
    const [offered] = await door.ask('listRecoveries', {});
    const opened = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' }));
    expect(opened).toMatchObject({ fileName: basename(path), recovered: true });
    expect(nameIn(opened.content)).toBe('Dana W.');
    expect(copies()).toHaveLength(1);
    expect(await door.ask('listRecoveries', {})).toEqual([]);
    const outcome = await door.ask('saveProject', { project: opened.handle, content: opened.content });
    expect(outcome.kind).toBe('saved');
    expect(copies()).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain('Dana W.');
  });

  test('is opened as a copy beside the file, which stays as it is', async () => {
    const { path } = await lostWork();
    const [offered] = await door.ask('listRecoveries', {});
    const opened = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'copy' }));
    expect(opened).toMatchObject({ fileName: '', recovered: true });
    expect(opened.content.title).toContain('(recovered)');
    await door.ask('saveProject', { project: opened.handle, content: opened.content });
    expect(readdirSync(join(door.profile, 'recovery'))).toEqual([]);
    expect(readFileSync(path, 'utf8')).not.toContain('Dana W.');
  });

  test('is offered again when it was opened and closed without being saved', async () => {
    await lostWork();
    const [offered] = await door.ask('listRecoveries', {});
    const opened = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' }));
    await door.ask('closeProject', { project: opened.handle });
    expect((await door.ask('listRecoveries', {})).map(({ id }) => id)).toEqual([offered?.id]);
  });

  test('is set aside when it is discarded, and can be taken back', async () => {
    await lostWork();
    const [offered] = await door.ask('listRecoveries', {});
    const recovery = offered?.id ?? '';
    await door.ask('discardRecovery', { recovery, discarded: true });
    expect(await door.ask('listRecoveries', {})).toEqual([]);
    await door.ask('discardRecovery', { recovery, discarded: false });
    expect(await door.ask('listRecoveries', {})).toHaveLength(1);
  });

  test('does not overwrite what somebody else saved meanwhile', async () => {
    const { path } = await lostWork();
    writeFileSync(path, readFileSync(path, 'utf8').replace('Nils Aalto', 'Nils A.'));
    const [offered] = await door.ask('listRecoveries', {});
    expect(offered?.state).toBe('diverged');
    const opened = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' }));
    expect(await door.ask('saveProject', { project: opened.handle, content: opened.content })).toEqual({
      kind: 'failed',
      why: { kind: 'changedOutside' },
    });
    expect(readFileSync(path, 'utf8')).toContain('Nils A.');
    const theirs = await door.ask('readTheirs', { project: opened.handle });
    // What both come from was kept beside the copy.
    expect(theirs.kind === 'read' && theirs.base && nameIn(theirs.base)).toBe('Dana Whitfield');
  });

  test('with a damaged copy is not forced on anybody: the good file opens, and both are kept (bad input 39)', async () => {
    const { path } = await lostWork();
    const [name = ''] = copies();
    const copy = join(door.profile, 'recovery', name);
    const bytes = readFileSync(copy);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    writeFileSync(copy, bytes);
    const [offered] = await door.ask('listRecoveries', {});
    expect(offered).toMatchObject({ fileName: basename(path), state: 'damaged' });
    expect(await door.askAnything('openRecovery', { recovery: offered?.id, as: 'project' })).toHaveProperty('refused');
    expect(nameIn((await open(path)).content)).toBe('Dana Whitfield');
    expect(copies()).toEqual([name]);
    writeFileSync(copy, 'not even a line');
    expect((await door.ask('listRecoveries', {})).map(({ state }) => state)).toEqual(['damaged']);
  });

  test('in a project without a file is offered as what it is', async () => {
    const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    isFull = true;
    await door.ask('saveProject', { project: opened.handle, content: renamed(opened.content) });
    await door.ask('closeProject', { project: opened.handle });
    isFull = false;
    const [offered] = await door.ask('listRecoveries', {});
    expect(offered).toMatchObject({ fileName: '', state: 'noFile' });
    const again = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' }));
    await door.ask('saveProject', { project: again.handle, content: again.content });
    expect(copies()).toEqual([]);
  });

  test('of a file that is gone brings the file back', async () => {
    const { path } = await lostWork();
    rmSync(path);
    const [offered] = await door.ask('listRecoveries', {});
    expect(offered?.state).toBe('fileGone');
    const opened = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' }));
    await door.ask('saveProject', { project: opened.handle, content: opened.content });
    expect(readFileSync(path, 'utf8')).toContain('Dana W.');
  });

  test('of a protected project is as locked as its file', async () => {
    const { handle, content } = await saved();
    const password = 'three words for us';
    await door.ask('setPassword', { project: handle, content, password });
    isFull = true;
    await door.ask('saveProject', { project: handle, content: renamed(content) });
    await door.ask('closeProject', { project: handle });
    isFull = false;
    for (const name of readdirSync(join(door.profile, 'recovery')))
      expect(readFileSync(join(door.profile, 'recovery', name)).includes('Dana')).toBe(false);
    const [offered] = await door.ask('listRecoveries', {});
    expect(offered).toMatchObject({ state: 'locked', short: '', picture: '' });
    const locked = await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' });
    if (locked.kind !== 'locked') throw new Error(`It is ${locked.kind}.`);
    const opened = openedBy(await door.ask('unlockProject', { locked: locked.locked, password }));
    expect(nameIn(opened.content)).toBe('Dana W.');
    await door.ask('saveProject', { project: opened.handle, content: opened.content });
    expect(copies()).toEqual([]);
  });

  test('because it breaks a rule is kept, in no file, and opens mended: it is said how (bad input 18)', async () => {
    const { handle, content, path } = await saved();
    const broken = renamed(content);
    const someone = Object.values(broken.links).find(({ from }) => broken.people[from]?.name !== 'Dana W.');
    if (someone) delete broken.people[someone.from];
    const asked = { project: handle, content: broken };
    const failed = { kind: 'failed', why: { kind: 'brokenRules' } };
    expect(await door.ask('saveProject', asked)).toMatchObject(failed);
    expect(copies()).toHaveLength(1);
    door.willChoose('Elsewhere');
    expect(await door.ask('saveCopy', asked)).toMatchObject(failed);
    expect(await door.ask('keepRecovery', asked)).toEqual({ kept: true });
    await door.ask('closeProject', { project: handle });
    const [offered] = await door.ask('listRecoveries', {});
    expect(offered?.state).toBe('newer');
    const opened = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' }));
    expect(opened.mended?.at(-1)).toMatch(/left out: (one of its|their) ends? w(as|ere) not there any more/);
    expect(nameIn(opened.content)).toBe('Dana W.');
    expect((await door.ask('saveProject', { project: opened.handle, content: opened.content })).kind).toBe('saved');
    expect(readFileSync(path, 'utf8')).toContain('Dana W.');
    expect(copies()).toEqual([]);
  });

  test.each(['there', 'set aside', 'damaged'])(
    'that was %s when its project got a password is as locked, with what it began with',
    async (state) => {
      const { path } = await lostWork();
      const folder = join(door.profile, 'recovery');
      const [offered] = await door.ask('listRecoveries', {});
      const recovery = offered?.id ?? '';
      if (state === 'damaged') appendFileSync(join(folder, `${recovery}.accord-recovery`), ' ');
      if (state === 'set aside') await door.ask('discardRecovery', { recovery, discarded: true });
      const { handle, content } = await open(path);
      const password = 'three words for us';
      const outcome = await door.ask('setPassword', { project: handle, content, password });
      expect(outcome).toMatchObject({ kind: 'saved', left: 0, removed: state === 'damaged' ? 1 : 0 });
      expect(readdirSync(folder)).toHaveLength(state === 'damaged' ? 1 : 2);
      for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name)).includes('Dana')).toBe(false);
      if (state === 'damaged') return;
      if (state === 'set aside') await door.ask('discardRecovery', { recovery, discarded: false });
      await door.ask('closeProject', { project: handle });
      const locked = await door.ask('openRecovery', { recovery, as: 'copy' });
      if (locked.kind !== 'locked') throw new Error(`It is ${locked.kind}.`);
      const opened = openedBy(await door.ask('unlockProject', { locked: locked.locked, password }));
      expect(nameIn(opened.content)).toBe('Dana W.');
    },
  );

  test('of a project in no file is as locked as its project, and that of another project stays as it is', async () => {
    const other = await lostWork();
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    isFull = true;
    await door.ask('saveProject', { project: handle, content: renamed(content) });
    await door.ask('closeProject', { project: handle });
    isFull = false;
    const offered = (await door.ask('listRecoveries', {})).find(({ state }) => state === 'noFile');
    const copy = join(door.profile, 'recovery', `${offered?.id}.accord-recovery`);
    const kept = readFileSync(copy);
    const again = openedBy(await door.ask('openRecovery', { recovery: offered?.id ?? '', as: 'project' }));
    await door.ask('saveProject', { project: again.handle, content: again.content });
    writeFileSync(copy, kept);
    await door.ask('setPassword', {
      project: again.handle,
      content: { ...again.content, id: content.id },
      password: 'three words for us',
    });
    expect(readFileSync(copy).includes('Dana')).toBe(false);
    const open = copies().map((name) => readFileSync(join(door.profile, 'recovery', name)).includes('Dana'));
    expect(open.sort()).toEqual([false, true]);
    expect(readFileSync(other.path, 'utf8')).toContain('Dana');
  });

  test('is safe once a copy was saved somewhere else', async () => {
    const { handle, content } = await saved();
    expect(await door.ask('keepRecovery', { project: handle, content: renamed(content) })).toEqual({ kept: true });
    expect(copies()).toHaveLength(1);
    door.willChoose('Elsewhere');
    await door.ask('saveCopy', { project: handle, content: renamed(content) });
    expect(copies()).toEqual([]);
  });

  test('in a folder where nothing can be replaced is written into the file itself once the user agrees (R6)', async () => {
    const { handle, content, path } = await saved();
    await door.ask('closeProject', { project: handle });
    const stubborn = await kind.open({
      disk: {
        ...realDisk,
        rename: (from, to) => (to === path ? Promise.reject(diskError('EPERM')) : realDisk.rename(from, to)),
      },
      folders: { profile: door.profile, documents: door.library, resources: '' },
    });
    stubborn.host.awaitFile(path);
    const opened = openedBy(await stubborn.ask('openAwaited', {}));
    const mine = { project: opened.handle, content: renamed(content) };
    expect(await stubborn.ask('saveProject', mine)).toEqual({ kind: 'failed', why: { kind: 'replaceForbidden' } });
    expect(readFileSync(path, 'utf8')).not.toContain('Dana W.');
    expect((await stubborn.ask('saveInPlace', mine)).kind).toBe('saved');
    expect(readFileSync(path, 'utf8')).toContain('Dana W.');
    expect((await stubborn.ask('saveProject', { ...mine, content })).kind).toBe('saved');
    expect(readFileSync(path, 'utf8')).not.toContain('Dana W.');
    expect((await stubborn.ask('listVersions', { project: opened.handle })).length).toBeGreaterThan(1);
    await stubborn.stop();
  });

  test.skipIf(process.getuid?.() === 0)('in a read-only folder is kept by the app', async () => {
    const { handle, content } = await saved();
    chmodSync(door.library, 0o500);
    await door.ask('saveProject', { project: handle, content: renamed(content) });
    chmodSync(door.library, 0o700);
    expect(copies()).toHaveLength(1);
  });
});
