import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostCalls, sampleName, templateName } from '../../shared/host/contract.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { asSvg, filesOf, newProject, savedSample } from '../support/in-the-library.ts';
import { openedBy } from '../support/opened.ts';
import { samples } from '../support/places.ts';
import { sampleProject } from '../support/samples.ts';

describe.each(doors)('host contract through $name', (kind) => {
  let door: OpenDoor;
  beforeEach(async () => {
    door = await kind.open();
  });
  afterEach(() => door.stop());

  const inLibrary = (name: string) => join(door.library, name);

  test('greets with the version, the library and the settings', async () => {
    expect(await door.ask('greet', {})).toMatchObject({
      version: '1.2.3',
      library: door.library,
      settings: { theme: 'system' },
    });
    await door.ask('changeSettings', { theme: 'dark' });
    expect((await door.ask('greet', {})).settings.theme).toBe('dark');
  });

  test.each(templateName.options)('the template %s opens as a sound new project', async (template) => {
    const opened = openedBy(await door.ask('createProject', { template }));
    expect(brokenRules(opened.content)).toEqual([]);
    expect(opened.fileName).toBe('');
    expect(filesOf(door.library)).toEqual([]);
  });

  test.each(sampleName.options)('the sample %s opens with its people and lines', async (sample) => {
    const opened = openedBy(await door.ask('openSample', { sample }));
    const { people, links } = opened.content;
    expect([Object.keys(people).length, Object.keys(links).length]).toEqual(
      sample === 'one-card' ? [14, 12] : [67, 599],
    );
  });

  test('every starter has a picture', async () => {
    const pictures = await door.ask('starterPictures', {});
    expect(Object.keys(pictures)).toHaveLength(6);
    for (const picture of Object.values(pictures)) expect(picture).toMatch(/^<svg .*<\/svg>$/s);
  });

  test('a project is written at its first save under its title, and is there when it is opened again', async () => {
    const { handle, content } = await newProject(door);
    content.title = 'Bread & Roses: 2026';
    const saved = await door.ask('saveProject', { project: handle, content });
    expect(saved).toMatchObject({ kind: 'saved', fileName: 'Bread & Roses 2026.accord', place: door.library });
    await door.ask('closeProject', { project: handle });
    door.willChoose('Bread & Roses 2026.accord');
    expect(openedBy(await door.ask('openProject', {})).content).toEqual(content);
  });

  test('two projects of one title get two files', async () => {
    for (const _ of [1, 2]) {
      const { handle, content } = await newProject(door);
      content.title = 'Twins';
      await door.ask('saveProject', { project: handle, content });
    }
    expect(filesOf(door.library).sort()).toEqual(['Twins 2.accord', 'Twins.accord']);
  });

  test('recent projects come back with a picture, newest first, until they are forgotten', async () => {
    await savedSample(door);
    const second = await newProject(door);
    second.content.title = 'Second';
    await door.ask('saveProject', { project: second.handle, content: second.content });
    const recents = await door.ask('listRecents', {});
    expect(recents.map(({ title, missing }) => [title, missing])).toEqual([
      ['Second', false],
      ['One Card: City Library and University IT', false],
    ]);
    expect(recents[0]?.picture).toContain('<svg');
    rmSync(inLibrary('Second.accord'));
    const [gone] = await door.ask('listRecents', {});
    expect(gone?.missing).toBe(true);
    const outcome = await door.ask('openRecent', { recent: gone?.id ?? '' });
    expect(outcome).toMatchObject({ kind: 'failed', why: { kind: 'missing' } });
    await door.ask('forgetRecent', { recent: gone?.id ?? '' });
    expect(await door.ask('listRecents', {})).toHaveLength(1);
  });

  test('a copy is another project, and the open one stays open', async () => {
    const { handle, content } = await savedSample(door);
    door.willChoose('Copy for Dana');
    expect(await door.ask('saveCopy', { project: handle, content })).toMatchObject({
      kind: 'saved',
      fileName: 'Copy for Dana.accord',
    });
    const copy = JSON.parse(readFileSync(inLibrary('Copy for Dana.accord'), 'utf8'));
    expect(copy.project.id).not.toBe(content.id);
    content.title = 'Still this one';
    expect(await door.ask('saveProject', { project: handle, content })).toMatchObject({
      fileName: 'One Card City Library and University IT.accord',
    });
  });

  test('a name without its ending never replaces a file that nobody was asked about (R8)', async () => {
    const { handle, content } = await savedSample(door);
    const ask = {
      accord: () => door.ask('saveCopy', { project: handle, content }),
      svg: () => door.ask('exportFile', { project: handle, content, product: asSvg }),
    };
    for (const [extension, save] of Object.entries(ask)) {
      const name = `Budget.${extension}`;
      writeFileSync(inLibrary(name), 'theirs');
      door.willChoose('Budget');
      expect(await save()).toEqual({ kind: 'failed', why: { kind: 'exists', name } });
      expect(readFileSync(inLibrary(name), 'utf8')).toBe('theirs');
      door.willChoose(name);
      expect(await save()).toMatchObject({ fileName: name });
      expect(readFileSync(inLibrary(name), 'utf8')).not.toBe('theirs');
    }
  });

  test('cancelling a dialog changes nothing', async () => {
    const { handle, content } = await newProject(door);
    Object.assign(content, sampleProject('one-card'));
    for (const _ of [1, 2, 3, 4, 5]) door.willChoose(null);
    expect(await door.ask('openProject', {})).toEqual({ kind: 'cancelled' });
    expect(await door.ask('saveCopy', { project: handle, content })).toEqual({ kind: 'cancelled' });
    expect(await door.ask('exportFile', { project: handle, content, product: asSvg })).toEqual({ kind: 'cancelled' });
    expect(
      await door.ask('exportFile', {
        project: handle,
        content,
        product: { kind: 'defence', format: 'pdf', audience: 'team' },
      }),
    ).toEqual({
      kind: 'cancelled',
    });
    expect(await door.ask('exportCalendar', { project: handle, content })).toEqual({ kind: 'cancelled' });
    expect(filesOf(door.library)).toEqual([]);
  });

  test('renaming moves the file, and a name that is taken is refused', async () => {
    const { handle, content } = await savedSample(door);
    expect(await door.ask('renameProject', { project: handle, name: 'Zwei Häuser' })).toMatchObject({
      kind: 'saved',
      fileName: 'Zwei Häuser.accord',
    });
    expect(filesOf(door.library)).toEqual(['Zwei Häuser.accord']);
    writeFileSync(inLibrary('Taken.accord'), 'theirs');
    expect(await door.ask('renameProject', { project: handle, name: 'Taken' })).toMatchObject({
      kind: 'failed',
      why: { kind: 'exists' },
    });
    expect(readFileSync(inLibrary('Taken.accord'), 'utf8')).toBe('theirs');
    // On this disk a name in other letters is another file.
    writeFileSync(inLibrary('zwei häuser.accord'), 'precious');
    expect(await door.ask('renameProject', { project: handle, name: 'zwei häuser' })).toMatchObject({
      kind: 'failed',
      why: { kind: 'exists' },
    });
    expect(readFileSync(inLibrary('zwei häuser.accord'), 'utf8')).toBe('precious');
    expect(await door.ask('saveProject', { project: handle, content })).toMatchObject({ kind: 'saved' });
    expect((await door.ask('listRecents', {}))[0]?.missing).toBe(false);
  });

  test('a duplicate is opened beside the original', async () => {
    const { handle, content } = await savedSample(door);
    const copy = openedBy(await door.ask('duplicateProject', { project: handle, content }));
    expect(copy.content.title).toBe('One Card: City Library and University IT (copy)');
    expect(copy.content.id).not.toBe(content.id);
    expect(filesOf(door.library)).toHaveLength(2);
    expect(filesOf(door.library)).toContain(copy.fileName);

    mkdirSync(inLibrary('Clients'));
    renameSync(inLibrary(copy.fileName), inLibrary('Clients/Elsewhere.accord'));
    door.host.awaitFile(inLibrary('Clients/Elsewhere.accord'));
    const elsewhere = openedBy(await door.ask('openAwaited', {}));
    const again = openedBy(
      await door.ask('duplicateProject', { project: elsewhere.handle, content: elsewhere.content }),
    );
    expect(again.place).toBe(inLibrary('Clients'));
  });

  test('names that a system cannot keep are refused before anything is written (bad input 38)', async () => {
    const { handle, content } = await savedSample(door);
    for (const name of ['CON', 'nul.accord', 'trailing.', `${'ü'.repeat(200)}`, 'x'.repeat(255), 'a:b', 'tab\there']) {
      door.willChoose(name);
      const outcome = await door.ask('saveCopy', { project: handle, content });
      expect(outcome.kind === 'failed' && outcome.why.kind, name).toBe('badName');
    }
    for (const name of ['Pläne 🌉', 'e\u0301cole', '計画']) {
      door.willChoose(name);
      expect(await door.ask('saveCopy', { project: handle, content }), name).toMatchObject({ kind: 'saved' });
    }
    expect(filesOf(door.library)).toHaveLength(4);
  });

  describe('files that cannot be opened are refused, untouched, and the app goes on', () => {
    const open = async (name: string) => {
      door.willChoose(name);
      const outcome = await door.ask('openProject', {});
      return outcome.kind === 'failed' ? outcome.why.kind : outcome.kind;
    };
    const withBytes = async (bytes: string | Uint8Array) => {
      writeFileSync(inLibrary('bad.accord'), bytes);
      const answer = await open('bad.accord');
      expect(new Uint8Array(readFileSync(inLibrary('bad.accord')))).toEqual(
        typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes),
      );
      return answer;
    };

    test('nothing, NULs, a picture, another encoding, a newer version (bad inputs 1, 2, 5, 14, 15)', async () => {
      expect(await withBytes('')).toBe('empty');
      expect(await withBytes(new Uint8Array(4096))).toBe('empty');
      expect(await withBytes(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).toBe('notOurs');
      expect(await withBytes(Buffer.from('\ufeff{"format":"accord"}', 'utf16le'))).toBe('notUtf8');
      expect(await withBytes('{"format":"accord","version":999,"project":{}}')).toBe('tooNew');
    });

    test('600 MB, without reading it (bad input 13)', async () => {
      writeFileSync(inLibrary('huge.accord'), '');
      truncateSync(inLibrary('huge.accord'), 600 * 1024 * 1024);
      expect(await open('huge.accord')).toBe('tooLarge');
    });

    test('a pipe, a folder and a device, without waiting (bad input 35)', async () => {
      expect(spawnSync('mkfifo', [inLibrary('pipe.accord')]).status).toBe(0);
      mkdirSync(inLibrary('folder.accord'));
      expect(await open('pipe.accord')).toBe('notAFile');
      expect(await open('folder.accord')).toBe('notAFile');
      door.host.awaitFile('/dev/zero');
      expect(await door.ask('openAwaited', {})).toMatchObject({ kind: 'failed', why: { kind: 'notAFile' } });
    });

    test('a file that got damaged offers the last good version (bad input 1)', async () => {
      const { handle, content } = await savedSample(door);
      await door.ask('closeProject', { project: handle });
      const [name = ''] = filesOf(door.library);
      writeFileSync(inLibrary(name), '');
      door.willChoose(name);
      const outcome = await door.ask('openProject', {});
      if (outcome.kind !== 'failed' || !outcome.lastVersion) throw new Error('no version was offered');
      const last = openedBy(await door.ask('openLastVersion', { failed: outcome.lastVersion.failed }));
      expect(last.content.people).toEqual(content.people);
      expect(readFileSync(inLibrary(name), 'utf8')).toBe('');
    });

    test('a line to somebody who is not there is named (bad inputs 17 and 18)', async () => {
      const text = readFileSync(join(samples, 'one-card.accord'), 'utf8');
      const file = JSON.parse(text);
      file.project.links[0].to = '00000000-0000-4000-8000-000000000000';
      writeFileSync(inLibrary('bad.accord'), JSON.stringify(file));
      door.willChoose('bad.accord');
      expect(await door.ask('openProject', {})).toMatchObject({
        kind: 'failed',
        why: {
          kind: 'wrongValue',
          where: `link ${file.project.links[0].id}`,
          what: expect.stringContaining('-4000-8000-'),
        },
      });
    });
  });

  test('unknown fields of a file are written back (R16, bad input 16)', async () => {
    const file = JSON.parse(readFileSync(join(samples, 'one-card.accord'), 'utf8'));
    Object.assign(file, { later: { kept: true } });
    Object.assign(file.project.people[0], { shoeSize: 42 });
    writeFileSync(inLibrary('later.accord'), JSON.stringify(file));
    door.willChoose('later.accord');
    const { handle, content } = openedBy(await door.ask('openProject', {}));
    content.title = 'Changed';
    await door.ask('saveProject', { project: handle, content });
    const written = JSON.parse(readFileSync(inLibrary('later.accord'), 'utf8'));
    expect(written.later).toEqual({ kept: true });
    expect(written.project.people.filter((person: { shoeSize?: number }) => person.shoeSize === 42)).toHaveLength(1);
  });

  test('a file that was changed outside is not overwritten, a copy can be saved (R8)', async () => {
    const { handle, content } = await savedSample(door);
    const [name = ''] = filesOf(door.library);
    writeFileSync(inLibrary(name), 'theirs');
    const again = { ...content, title: 'Mine' };
    expect(await door.ask('saveProject', { project: handle, content: again })).toMatchObject({
      kind: 'failed',
      why: { kind: 'changedOutside' },
    });
    expect(readFileSync(inLibrary(name), 'utf8')).toBe('theirs');
    door.willChoose('Mine');
    expect(await door.ask('saveCopy', { project: handle, content: again })).toMatchObject({ kind: 'saved' });
  });

  test('a project that breaks a rule is not saved, and the fault is named', async () => {
    const { handle, content } = await savedSample(door);
    const before = readFileSync(inLibrary(filesOf(door.library)[0] ?? ''), 'utf8');
    for (const organisation of Object.values(content.organisations)) organisation.side = 'ours';
    expect(await door.ask('saveProject', { project: handle, content })).toMatchObject({
      kind: 'failed',
      why: { kind: 'brokenRules', what: expect.stringContaining('exactly one organisation must be ours') },
    });
    expect(readFileSync(inLibrary(filesOf(door.library)[0] ?? ''), 'utf8')).toBe(before);
  });

  test('every call refuses what is not as agreed, and never throws', async () => {
    const wrong = [null, 7, 'text', [], { nothing: 'agreed' }, { project: 'x' }, JSON.parse('{"__proto__": {"a": 1}}')];
    for (const name of Object.keys(hostCalls))
      for (const question of wrong) {
        const agreed = hostCalls[name as keyof typeof hostCalls].ask.safeParse(question).success;
        if (agreed) continue;
        expect(await door.askAnything(name, question), name).toEqual({ refused: expect.any(String) });
      }
    for (const name of ['constructor', '__proto__', 'toString', 'unheardOf'])
      expect(await door.askAnything(name, {})).toEqual({ refused: expect.any(String) });
  });

  test('a handle that nobody was given opens nothing', async () => {
    const { content } = await newProject(door);
    const project = '6ba7b810-9dad-41d1-80b4-00c04fd430c8' as never;
    expect(await door.askAnything('saveProject', { project, content })).toEqual({ refused: expect.any(String) });
    expect(filesOf(door.library)).toEqual([]);
  });
});
