import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptItem, KeptKind } from '../../shared/host/kept.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { openedBy } from '../support/opened.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What somebody would send to reach other files. */
const traversals = ['../library', '..', '/etc/passwd', '..%2f..', 'versions/../../x', 'C:\\boot.ini', '%00'];

describe.each(doors)('what is kept on this computer, through $name', (kind) => {
  let door: OpenDoor;
  const shown: string[] = [];
  beforeEach(async () => {
    shown.length = 0;
    door = await kind.open({ showFile: (path) => void shown.push(path) });
  });
  afterEach(() => door.stop());

  const saved = async () => {
    const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    await door.ask('saveProject', { project: opened.handle, content: opened.content });
    // The list of recent projects is written after the answer: whoever asks for it waits for that.
    await door.ask('listRecents', {});
    return opened;
  };
  const kept = () => door.ask('listKept', {});
  const only = (all: readonly KeptItem[], wanted: KeptKind): KeptItem => {
    const found = all.filter((each) => each.kind === wanted);
    expect(found, wanted).toHaveLength(1);
    return found[0] as KeptItem;
  };
  const inProfile = (...names: string[]) => join(door.profile, ...names);

  test('is listed, each with what it is of, where it is and how large', async () => {
    const { content } = await saved();
    mkdirSync(inProfile('recovery'));
    writeFileSync(inProfile('recovery', 'lost.accord-recovery'), 'copy');
    writeFileSync(inProfile('recents.json.damaged'), 'broken');
    writeFileSync(inProfile('settings.json'), '{}');
    writeFileSync(inProfile('window.json'), '{}');
    mkdirSync(inProfile('Cache'));
    writeFileSync(inProfile('Cache', 'data_0'), '12345');
    const all = await kept();
    expect(all.map((each) => [each.kind, each.count, each.canDelete])).toEqual([
      ['library', 1, false],
      ['project', 1, false],
      ['versions', 2, true],
      ['recovery', 1, true],
      ['pictures', 1, true],
      ['recents', 1, true],
      ['settings', 1, true],
      ['window', 1, true],
      ['setAside', 1, true],
      ['engine', 1, false],
    ]);
    expect(only(all, 'versions')).toMatchObject({ name: content.title, place: inProfile('versions', content.id) });
    expect(only(all, 'engine')).toMatchObject({ size: 5, place: door.profile });
    const file = readdirSync(door.library).find((name) => name.endsWith('.accord')) ?? '';
    expect(only(all, 'project')).toMatchObject({
      place: join(door.library, file),
      size: readFileSync(join(door.library, file)).length,
      isThere: true,
    });
  });

  test('what a newer Accord has written into the list of recent projects stays there, and so does the list', async () => {
    const { handle } = await saved();
    const file = inProfile('recents.json');
    const list = JSON.parse(readFileSync(file, 'utf8'));
    list.recents[0].pinned = true;
    writeFileSync(file, JSON.stringify({ ...list, sorting: 'name' }));
    expect(await door.ask('listRecents', {})).toHaveLength(1);
    await door.ask('closeProject', { project: handle });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ sorting: 'name', recents: [{ pinned: true }] });
  });

  test('a project whose file has gone is listed as not there', async () => {
    await saved();
    for (const name of readdirSync(door.library)) rmSync(join(door.library, name));
    expect(only(await kept(), 'project')).toMatchObject({ isThere: false, size: 0 });
  });

  test('the versions of a project are deleted, and its file and those of others stay', async () => {
    const { content, handle } = await saved();
    const other = crypto.randomUUID();
    mkdirSync(inProfile('versions', other));
    writeFileSync(inProfile('versions', other, '000001-1.accord'), 'another');
    const all = await kept();
    const its = all.find((each) => each.kind === 'versions' && each.name === content.title);
    await door.ask('deleteKept', { kept: its?.id ?? '' });
    expect(readdirSync(inProfile('versions', content.id))).toEqual([]);
    expect(existsSync(inProfile('versions', other, '000001-1.accord'))).toBe(true);
    expect(readdirSync(door.library)).not.toEqual([]);
    expect(only(await kept(), 'versions').name).toBe('');
    // It goes on from there.
    await door.ask('keepVersion', { project: handle, content, name: '' });
    expect(await door.ask('listVersions', { project: handle })).toHaveLength(1);
  });

  test('the list of recent projects goes with all its pictures, and the projects stay', async () => {
    await saved();
    await door.ask('deleteKept', { kept: only(await kept(), 'recents').id });
    expect(await door.ask('listRecents', {})).toEqual([]);
    expect(readdirSync(inProfile('pictures'))).toEqual([]);
    expect(readdirSync(door.library)).not.toEqual([]);
  });

  test('pictures go alone, and none are made any more where they are not wanted', async () => {
    const { handle, content } = await saved();
    await door.ask('deleteKept', { kept: only(await kept(), 'pictures').id });
    expect((await door.ask('listRecents', {}))[0]).toMatchObject({ picture: '', title: content.title });
    await door.ask('closeProject', { project: handle });
    expect((await door.ask('listRecents', {}))[0]?.picture).toMatch(/^<svg/);
    await door.ask('changeSettings', { pictures: false });
    expect((await door.ask('listRecents', {}))[0]?.picture).toBe('');
    await saved();
    expect(readdirSync(inProfile('pictures'))).toEqual([]);
  });

  test('settings go back to the usual ones', async () => {
    writeFileSync(inProfile('settings.json'), '{}');
    await door.ask('changeSettings', { theme: 'dark' });
    await door.ask('deleteKept', { kept: only(await kept(), 'settings').id });
    expect((await door.ask('greet', {})).settings.theme).toBe('system');
  });

  test('is shown in the file manager by its id', async () => {
    await saved();
    const item = only(await kept(), 'pictures');
    expect(await door.ask('openKept', { kept: item.id })).toEqual({ shown: true });
    expect(shown).toEqual([inProfile('pictures')]);
  });

  test('projects, the library and what is not listed are never deleted', async () => {
    await saved();
    const all = await kept();
    for (const wanted of ['library', 'project'] as const)
      expect(await door.askAnything('deleteKept', { kept: only(all, wanted).id })).toMatchObject({
        refused: 'Accord does not delete this.',
      });
    for (const id of [crypto.randomUUID(), ...traversals, door.library, ''])
      for (const call of ['deleteKept', 'openKept'])
        expect(await door.askAnything(call, { kept: id }), `${call} ${id}`).toHaveProperty('refused');
    expect(readdirSync(door.library)).not.toEqual([]);
    expect(shown).toEqual([]);
  });

  test('an id of an earlier listing names nothing any more', async () => {
    await saved();
    const { id } = only(await kept(), 'pictures');
    await kept();
    expect(await door.askAnything('deleteKept', { kept: id })).toMatchObject({
      refused: expect.stringContaining('Look again'),
    });
  });

  test('what a link leads to is neither listed nor deleted', async () => {
    await saved();
    const outside = temporaryFolder();
    writeFileSync(join(outside, '000001-1.accord'), 'not ours');
    const id = crypto.randomUUID();
    symlinkSync(outside, inProfile('versions', id));
    symlinkSync(outside, inProfile('pictures', 'away'));
    symlinkSync(join(outside, '000001-1.accord'), inProfile('pictures', 'one.svg'));
    const all = await kept();
    expect(all.filter((each) => each.place.includes(id))).toEqual([]);
    for (const each of all.filter(({ canDelete }) => canDelete)) await door.ask('deleteKept', { kept: each.id });
    await door.ask('changeSettings', { pictures: false });
    expect(readdirSync(outside)).toEqual(['000001-1.accord']);
  });

  test('no path reaches the settings from the window', async () => {
    expect(await door.askAnything('changeSettings', { library: '/' })).toHaveProperty('refused');
    expect((await door.ask('greet', {})).library).toBe(door.library);
  });

  test('the folder of the projects is another one once a dialog says so, where there is one', async () => {
    const elsewhere = temporaryFolder();
    const asking = await kind.open({
      dialogs: { askPath: async () => null, askFolder: async () => elsewhere },
    });
    expect(await asking.ask('chooseLibrary', {})).toMatchObject({ library: elsewhere });
    expect((await asking.ask('greet', {})).library).toBe(elsewhere);
    await asking.stop();
    expect(await door.ask('chooseLibrary', {})).toBeNull();
  });

  test('a recent project that is protected says so, and has neither a title nor a picture of its own', async () => {
    const { handle, content } = await saved();
    await door.ask('setPassword', { project: handle, content, password: 'three words for us' });
    expect((await door.ask('listRecents', {}))[0]).toMatchObject({ protected: true, picture: '' });
    await door.ask('setPassword', { project: handle, content, password: null });
    await door.ask('closeProject', { project: handle });
    expect((await door.ask('listRecents', {}))[0]).toMatchObject({ protected: false, title: content.title });
  });

  test('the picture of a recent project shows no line that the partner may not see', async () => {
    const { handle, content } = await saved();
    await door.ask('closeProject', { project: handle });
    const open = Object.values(content.links).filter((link) =>
      ['reports-to', 'works-with', 'counterpart'].includes(link.kind),
    ).length;
    const [recent] = await door.ask('listRecents', {});
    expect(recent?.picture.match(/<path/g)).toHaveLength(open);
  });
});
