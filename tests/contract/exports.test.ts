import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PrintingFailed } from '../../electron/host/ports.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { asSvg, filesOf, newProject, savedSample } from '../support/in-the-library.ts';
import { openedBy } from '../support/opened.ts';

describe.each(doors)('exports through $name', (kind) => {
  let door: OpenDoor;
  beforeEach(async () => {
    door = await kind.open();
  });
  afterEach(() => door.stop());

  const inLibrary = (name: string) => join(door.library, name);

  test('an export is written where the user wants it', async () => {
    const { handle, content } = await savedSample(door);
    door.willChoose('map');
    expect(await door.ask('exportFile', { project: handle, content, product: asSvg })).toMatchObject({
      kind: 'written',
      fileName: 'map.svg',
    });
    expect(readFileSync(inLibrary('map.svg'), 'utf8')).toContain('Dana Whitfield');
    door.willChoose('map.pdf');
    const asPdf = { ...asSvg, format: 'pdf' as const };
    expect(await door.ask('exportFile', { project: handle, content, product: asPdf })).toMatchObject({
      fileName: 'map.pdf',
    });
  });

  test('a preview is the very file that an export would write, and no place is asked for', async () => {
    const { handle, content } = await savedSample(door);
    door.willChoose('map');
    await door.ask('exportFile', { project: handle, content, product: asSvg });
    const before = readdirSync(door.library);
    const preview = await door.ask('previewFile', { project: handle, content, product: asSvg });
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
    const asPdf = { ...asSvg, format: 'pdf' as const, audience: 'partner' as const };
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
    const { handle, content } = await savedSample(door);
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
    const asPdf = { ...asSvg, format: 'pdf' as const, audience: 'partner' as const };
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
      ...asSvg,
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
    const { handle, content } = await savedSample(door);
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
    const { handle, content } = await newProject(door);
    expect(await door.ask('exportCalendar', { project: handle, content })).toEqual({ kind: 'noDays' });
    expect(filesOf(door.library)).toEqual([]);
  });
});
