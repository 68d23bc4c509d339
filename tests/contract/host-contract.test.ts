import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realDisk } from '../../electron/host/disk.ts';
import { PrintingFailed } from '../../electron/host/ports.ts';
import { hostCalls, sampleName, templateName } from '../../shared/host/contract.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { failingDisk } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';
import { samples } from '../support/places.ts';
import { sampleProject } from '../support/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const choices = {
  kind: 'map',
  format: 'svg',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'myself',
  view: 'everything',
  people: true,
} as const;

/** What a user sees in a folder; the locks beside open projects are hidden. */
const filesOf = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

describe.each(doors)('host contract through $name', (kind) => {
  let door: OpenDoor;
  beforeEach(async () => {
    door = await kind.open();
  });
  afterEach(() => door.stop());

  const inLibrary = (name: string) => join(door.library, name);
  const newProject = async () => openedBy(await door.ask('createProject', { template: 'blank' }));
  const savedSample = async () => {
    const opened = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    await door.ask('saveProject', { project: opened.handle, content: opened.content });
    return opened;
  };

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
    const { handle, content } = await newProject();
    content.title = 'Bread & Roses: 2026';
    const saved = await door.ask('saveProject', { project: handle, content });
    expect(saved).toMatchObject({ kind: 'saved', fileName: 'Bread & Roses 2026.accord', place: door.library });
    await door.ask('closeProject', { project: handle });
    door.willChoose('Bread & Roses 2026.accord');
    expect(openedBy(await door.ask('openProject', {})).content).toEqual(content);
  });

  test('two projects of one title get two files', async () => {
    for (const _ of [1, 2]) {
      const { handle, content } = await newProject();
      content.title = 'Twins';
      await door.ask('saveProject', { project: handle, content });
    }
    expect(filesOf(door.library).sort()).toEqual(['Twins 2.accord', 'Twins.accord']);
  });

  test('recent projects come back with a picture, newest first, until they are forgotten', async () => {
    await savedSample();
    const second = await newProject();
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
    const { handle, content } = await savedSample();
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
    const { handle, content } = await savedSample();
    const ask = {
      accord: () => door.ask('saveCopy', { project: handle, content }),
      svg: () => door.ask('exportFile', { project: handle, content, product: choices }),
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
    const { handle, content } = await newProject();
    Object.assign(content, sampleProject('one-card'));
    for (const _ of [1, 2, 3, 4, 5]) door.willChoose(null);
    expect(await door.ask('openProject', {})).toEqual({ kind: 'cancelled' });
    expect(await door.ask('saveCopy', { project: handle, content })).toEqual({ kind: 'cancelled' });
    expect(await door.ask('exportFile', { project: handle, content, product: choices })).toEqual({ kind: 'cancelled' });
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
    const { handle, content } = await savedSample();
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
    const { handle, content } = await savedSample();
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

  test('an export is written where the user wants it', async () => {
    const { handle, content } = await savedSample();
    door.willChoose('map');
    expect(await door.ask('exportFile', { project: handle, content, product: choices })).toMatchObject({
      kind: 'written',
      fileName: 'map.svg',
    });
    expect(readFileSync(inLibrary('map.svg'), 'utf8')).toContain('Dana Whitfield');
    door.willChoose('map.pdf');
    const asPdf = { ...choices, format: 'pdf' as const };
    expect(await door.ask('exportFile', { project: handle, content, product: asPdf })).toMatchObject({
      fileName: 'map.pdf',
    });
  });

  test('a preview is the very file that an export would write, and no place is asked for', async () => {
    const { handle, content } = await savedSample();
    door.willChoose('map');
    await door.ask('exportFile', { project: handle, content, product: choices });
    const before = readdirSync(door.library);
    const preview = await door.ask('previewFile', { project: handle, content, product: choices });
    expect(preview).toMatchObject({ kind: 'made' });
    expect(
      preview.kind === 'made' && Buffer.from(preview.bytes, 'base64').equals(readFileSync(inLibrary('map.svg'))),
    ).toBe(true);
    expect(readdirSync(door.library)).toEqual(before);
  });

  test('a preview says what private would be in the file, and what cannot be printed', async () => {
    const print = async () => new TextEncoder().encode('<p>Nobody has told her yet, as far as Dana knows</p>');
    const leaky = await kind.open({ printer: { print, picture: async () => new Uint8Array() } });
    const { handle, content } = openedBy(await leaky.ask('openSample', { sample: 'one-card' }));
    const asPdf = { ...choices, format: 'pdf' as const, audience: 'partner' as const };
    expect(await leaky.ask('previewFile', { project: handle, content, product: asPdf })).toMatchObject({
      kind: 'notPrivate',
      what: expect.stringContaining('Helen Ito'),
    });
    await leaky.stop();
    const failing = await kind.open({
      printer: {
        print: () => Promise.reject(new PrintingFailed('There is nothing to print with.')),
        picture: async () => new Uint8Array(),
      },
    });
    const again = openedBy(await failing.ask('openSample', { sample: 'one-card' }));
    expect(await failing.ask('previewFile', { project: again.handle, content: again.content, product: asPdf })).toEqual(
      { kind: 'notPrinted', what: 'There is nothing to print with.' },
    );
    await failing.stop();
  });

  test('a list of two tables is written as two files beside each other, and replaces neither that is there', async () => {
    const { handle, content } = await savedSample();
    const product = { kind: 'list', format: 'csv', audience: 'partner' } as const;
    door.willChoose('map');
    expect(await door.ask('exportFile', { project: handle, content, product })).toMatchObject({
      kind: 'written',
      fileName: 'map-people.csv and map-links.csv',
    });
    expect(readFileSync(inLibrary('map-people.csv'), 'utf8')).not.toContain('Supportive');
    rmSync(inLibrary('map-people.csv'));
    writeFileSync(inLibrary('map-links.csv'), 'mine');
    door.willChoose('map');
    expect(await door.ask('exportFile', { project: handle, content, product })).toMatchObject({
      kind: 'failed',
      why: { kind: 'exists', name: 'map-links.csv' },
    });
    expect(readdirSync(door.library).filter((name) => name.endsWith('.csv'))).toEqual(['map-links.csv']);
    door.willChoose('map');
    const vcard = { kind: 'list', format: 'vcard', audience: 'myself' } as const;
    expect(await door.ask('exportFile', { project: handle, content, product: vcard })).toMatchObject({
      kind: 'written',
      fileName: 'map.vcf',
    });
    expect(readFileSync(inLibrary('map.vcf'), 'utf8')).not.toMatch(/supportive|resistant/i);
  });

  test('an export that would have something private in it is not written, and it is said what', async () => {
    const print = async () => new TextEncoder().encode('<p>Nobody has told her yet, as far as Dana knows</p>');
    const leaky = await kind.open({ printer: { print, picture: async () => new Uint8Array() } });
    const { handle, content } = openedBy(await leaky.ask('openSample', { sample: 'one-card' }));
    const asPdf = { ...choices, format: 'pdf' as const, audience: 'partner' as const };
    leaky.willChoose('leaky');
    const outcome = await leaky.ask('exportFile', { project: handle, content, product: asPdf });
    expect(outcome).toMatchObject({ kind: 'notPrivate', what: expect.stringContaining('it was not written') });
    expect(filesOf(leaky.library).filter((name) => name.startsWith('leaky'))).toEqual([]);
  });

  test('a report is written with the sections that were chosen, and without those its audience may not see', async () => {
    const showing = await kind.open({
      printer: { print: async (html) => new TextEncoder().encode(html), picture: async () => new Uint8Array() },
    });
    const { handle, content } = openedBy(await showing.ask('openSample', { sample: 'one-card' }));
    showing.willChoose('report.pdf');
    const asked = {
      ...choices,
      format: 'pdf',
      audience: 'partner',
      sections: [{ name: 'cover' }, { name: 'champions' }, { name: 'map', paper: 'A3', orientation: 'portrait' }],
      pages: 'organisation',
    } as const;
    const written = {
      kind: 'written',
      fileName: 'report.pdf',
      place: showing.library,
      privateValues: expect.any(Number),
    };
    const choicesOf = { ...asked, sections: [...asked.sections] };
    expect(await showing.ask('exportFile', { project: handle, content, product: choicesOf })).toEqual(written);
    const html = readFileSync(join(showing.library, 'report.pdf'), 'utf8');
    expect([...html.matchAll(/id="section-(\w+)"/g)].map(([, name]) => name)).toEqual(['cover', 'map']);
    expect(html).toContain('Map of State University');
    await showing.stop();
  });

  test('the defence sheet is written where the user wants it, for the audience that was chosen', async () => {
    const showing = await kind.open({
      printer: { print: async (html) => new TextEncoder().encode(html), picture: async () => new Uint8Array() },
    });
    const { handle, content } = openedBy(await showing.ask('openSample', { sample: 'one-card' }));
    for (const audience of ['team', 'partner'] as const) {
      showing.willChoose(`for ${audience}`);
      expect(
        await showing.ask('exportFile', {
          project: handle,
          content,
          product: { kind: 'defence', format: 'pdf', audience },
        }),
      ).toEqual({
        kind: 'written',
        fileName: `for ${audience}.pdf`,
        place: showing.library,
        privateValues: audience === 'team' ? 7 : 121,
      });
    }
    const written = (name: string) => readFileSync(join(showing.library, name), 'utf8');
    expect(written('for team.pdf')).toContain('ringing telephones');
    expect(written('for partner.pdf')).toContain('Borrow in the city');
    expect(written('for partner.pdf')).not.toContain('telephones');
    await showing.stop();
  });

  test('the days to ask again are written as a calendar, with the clock of the host', async () => {
    const { handle, content } = await savedSample();
    door.willChoose('Ask again');
    expect(await door.ask('exportCalendar', { project: handle, content })).toEqual({
      kind: 'written',
      fileName: 'Ask again.ics',
      place: door.library,
    });
    const written = readFileSync(inLibrary('Ask again.ics'), 'utf8');
    expect(written).toContain('DTSTAMP:20261124T120000Z\r\n');
    expect(written.split('BEGIN:VEVENT')).toHaveLength(8);
  });

  test('a calendar without a day is not asked for and not written', async () => {
    const { handle, content } = await newProject();
    expect(await door.ask('exportCalendar', { project: handle, content })).toEqual({ kind: 'noDays' });
    expect(filesOf(door.library)).toEqual([]);
  });

  test('names that a system cannot keep are refused before anything is written (bad input 38)', async () => {
    const { handle, content } = await savedSample();
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
      const { handle, content } = await savedSample();
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
    const { handle, content } = await savedSample();
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
    const { handle, content } = await savedSample();
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
    const { content } = await newProject();
    const project = '6ba7b810-9dad-41d1-80b4-00c04fd430c8' as never;
    expect(await door.askAnything('saveProject', { project, content })).toEqual({ refused: expect.any(String) });
    expect(filesOf(door.library)).toEqual([]);
  });
});

describe.each(doors)('troubles of the disk through $name', (kind) => {
  test('a full disk: the file stays, nothing is claimed, a copy elsewhere is possible (R3)', async () => {
    const door = await kind.open({ disk: failingDisk('write', 'ENOSPC') });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    expect(await door.ask('saveProject', { project: handle, content })).toEqual({
      kind: 'failed',
      why: { kind: 'diskFull' },
    });
    expect(filesOf(door.library)).toEqual([]);
    await door.stop();
  });

  test('a calendar that finds no room leaves no file and says so', async () => {
    const door = await kind.open({ disk: failingDisk('write', 'ENOSPC') });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    door.willChoose('Ask again');
    expect(await door.ask('exportCalendar', { project: handle, content })).toEqual({
      kind: 'failed',
      why: { kind: 'diskFull' },
    });
    expect(filesOf(door.library)).toEqual([]);
    await door.stop();
  });

  test('a printer that fails leaves no file', async () => {
    const print = () => Promise.reject(new PrintingFailed('There is no browser to print with.'));
    const door = await kind.open({ printer: { print, picture: print } });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    door.willChoose('map.pdf');
    const outcome = await door.ask('exportFile', { project: handle, content, product: { ...choices, format: 'pdf' } });
    expect(outcome).toEqual({ kind: 'notPrinted', what: 'There is no browser to print with.' });
    door.willChoose('sheet.pdf');
    expect(
      await door.ask('exportFile', {
        project: handle,
        content,
        product: { kind: 'defence', format: 'pdf', audience: 'team' },
      }),
    ).toEqual(outcome);
    for (const name of ['map.pdf', 'sheet.pdf']) expect(existsSync(join(door.library, name))).toBe(false);
    await door.stop();
  });

  test('a file in a read-only folder opens, says so, and offers a copy (bad input 36)', async () => {
    // Root may write everywhere, so the disk says itself which folder is locked.
    const isWritable = async (path: string) => !path.includes('locked');
    const door = await kind.open({ disk: { ...realDisk, isWritable } });
    mkdirSync(join(door.library, 'locked'));
    copyFileSync(join(samples, 'one-card.accord'), join(door.library, 'locked', 'a.accord'));
    door.host.awaitFile(join(door.library, 'locked', 'a.accord'));
    const { handle, content, readOnly } = openedBy(await door.ask('openAwaited', {}));
    expect(readOnly).toBe(true);
    const saved = await door.ask('saveProject', { project: handle, content: { ...content, title: 'Mine' } });
    expect(saved).toEqual({ kind: 'failed', why: { kind: 'readOnlyPlace' } });
    const before = readFileSync(join(samples, 'one-card.accord'), 'utf8');
    expect(readFileSync(join(door.library, 'locked', 'a.accord'), 'utf8')).toBe(before);
    await door.stop();
  });

  test('a project that is a link opens, and saving replaces what it leads to (bad input 34)', async () => {
    const door = await kind.open();
    copyFileSync(join(samples, 'one-card.accord'), join(door.library, 'real.accord'));
    symlinkSync('real.accord', join(door.library, 'link.accord'));
    door.willChoose('link.accord');
    const { handle, content } = openedBy(await door.ask('openProject', {}));
    content.title = 'Through the link';
    await door.ask('saveProject', { project: handle, content });
    expect(readFileSync(join(door.library, 'real.accord'), 'utf8')).toContain('Through the link');
    await door.stop();
  });
});

test('through the browser door, a link that gets its name by the ending leads nowhere outside (S18)', async () => {
  const browser = doors.find(({ name }) => name === 'the browser door');
  const door = await browser?.open();
  if (!door) throw new Error('there is no browser door');
  const outside = join(temporaryFolder(), 'theirs.accord');
  writeFileSync(outside, 'theirs');
  symlinkSync(outside, join(door.library, 'innocent.accord'));
  symlinkSync(outside, join(door.library, 'innocent.svg'));
  symlinkSync(outside, join(door.library, 'innocent.ics'));
  const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
  const refused = { kind: 'failed', why: { kind: 'notAllowed' } };
  door.willChoose('innocent');
  expect(await door.ask('saveCopy', { project: handle, content })).toEqual(refused);
  door.willChoose('innocent');
  expect(await door.ask('exportFile', { project: handle, content, product: choices })).toEqual(refused);
  door.willChoose('innocent');
  expect(await door.ask('exportCalendar', { project: handle, content })).toEqual(refused);
  expect(readFileSync(outside, 'utf8')).toBe('theirs');
  await door.stop();
});
