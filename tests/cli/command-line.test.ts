import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isCommandLine, runCommandLine } from '../../electron/cli/run.ts';
import { type Disk, realDisk } from '../../electron/host/disk.ts';
import { bundledFonts } from '../../electron/host/fonts.ts';
import { PrintingFailed } from '../../electron/host/ports.ts';
import { failingDisk } from '../support/faulty-disk.ts';
import { samples } from '../support/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const oneCard = join(samples, 'one-card.accord');

async function run(args: readonly string[], more: { disk?: Disk; print?: (html: string) => Promise<Uint8Array> } = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(args, {
    version: '1.2.3',
    disk: more.disk ?? realDisk,
    printer: {
      print: more.print ?? (async (html) => new TextEncoder().encode(`%PDF ${html}`)),
      picture: async ({ html, ...of }) => new TextEncoder().encode(`PNG ${JSON.stringify(of)} ${html}`),
    },
    clock: { now: () => Date.UTC(2026, 10, 24, 12) },
    fonts: bundledFonts(),
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('export', () => {
  test('writes a PDF on the paper that was asked for', async () => {
    const out = join(temporaryFolder(), 'map.pdf');
    const ran = await run(['export', oneCard, '--pdf', out, '--paper', 'A3', '--portrait']);
    expect(ran).toEqual({ code: 0, said: `Wrote ${out}.`, complained: '' });
    const html = readFileSync(out, 'utf8');
    expect(html).toContain('Dana Whitfield');
    expect(html).toMatch(/size: 1122\.52px 1587\.4/);
  });

  test('writes an SVG, for an audience', async () => {
    const out = join(temporaryFolder(), 'map.svg');
    expect((await run(['export', oneCard, '--svg', out, '--audience', 'partner'])).code).toBe(0);
    const svg = readFileSync(out, 'utf8');
    expect(svg).toContain('Dana Whitfield');
    expect(svg).not.toContain('Champion');
  });

  test('writes the defence sheet: for the team unless another audience is named, alone or with the map', async () => {
    const folder = temporaryFolder();
    const [sheet, partner, map] = ['sheet.pdf', 'partner.pdf', 'map.svg'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    expect(await run(['export', oneCard, '--defence', sheet, '--svg', map])).toEqual({
      code: 0,
      said: `Wrote ${map}.\nWrote ${sheet}.`,
      complained: '',
    });
    const html = readFileSync(sheet, 'utf8');
    expect(html.indexOf('Borrow in the city')).toBeLessThan(html.indexOf('The telephones in the first two weeks'));
    expect(html).toContain('For: My team');
    // The map is for oneself as ever: nothing of it is left out.
    expect(readFileSync(map, 'utf8')).toContain('Champion');
    await run(['export', oneCard, '--defence', partner, '--audience', 'partner']);
    expect(readFileSync(partner, 'utf8')).toContain('Borrow in the city');
    expect(readFileSync(partner, 'utf8')).not.toContain('telephones');
    const again = await run(['export', oneCard, '--defence', sheet]);
    expect(again).toMatchObject({ code: 1, complained: expect.stringContaining('is there already') });
  });

  test('has everything however the map was last looked at, unless the view is asked for', async () => {
    const folder = temporaryFolder();
    const [input, all, shown] = ['in.accord', 'all.svg', 'shown.svg'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const file = JSON.parse(readFileSync(oneCard, 'utf8'));
    file.project.view.map = { lens: 'support', filter: { attitudes: ['resistant'] } };
    writeFileSync(input, JSON.stringify(file));
    await run(['export', input, '--svg', all]);
    await run(['export', input, '--svg', shown, '--view', 'shown']);
    expect(readFileSync(all, 'utf8')).toContain('Dana Whitfield');
    expect(readFileSync(shown, 'utf8')).not.toContain('Dana Whitfield');
    expect(readFileSync(shown, 'utf8')).toContain('Support, Attitude: Resistant, 1 of 14 shown');
    expect((await run(['export', input, '--svg', shown, '--view', 'half'])).code).toBe(2);
  });

  test('writes slides and a picture, for an audience', async () => {
    const folder = temporaryFolder();
    const [slides, picture] = [join(folder, 'map.pptx'), join(folder, 'map.png')];
    const asked = ['--pptx', slides, '--png', picture, '--scale', '3', '--transparent', '--audience', 'partner'];
    expect(await run(['export', oneCard, ...asked])).toEqual({
      code: 0,
      said: `Wrote ${slides}.\nWrote ${picture}.`,
      complained: '',
    });
    const files = unzipSync(readFileSync(slides));
    const second = strFromU8(files['ppt/slides/slide2.xml'] ?? new Uint8Array());
    expect(second).toContain('Dana Whitfield');
    expect(second).not.toContain('Champion');
    const png = readFileSync(picture, 'utf8');
    expect(png).toContain('"scale":3,"transparent":true');
    expect(png).toContain('Dana Whitfield');
    expect(png).not.toContain('Champion');
    expect((await run(['export', oneCard, '--png', picture, '--scale', '5'])).code).toBe(2);
  });

  test('leaves out the list of people when asked', async () => {
    const out = join(temporaryFolder(), 'map.pdf');
    await run(['export', oneCard, '--pdf', out, '--no-people']);
    expect(readFileSync(out, 'utf8')).not.toContain('class="people"');
  });
});

describe('one sentence, an exit code, and never a part of a file (bad input 41)', () => {
  test('an input that is missing, is no project or is a folder', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'map.pdf');
    writeFileSync(join(folder, 'bad.accord'), '{"format": "accord", "version": 1, "project": {');
    for (const [input, why] of [
      [join(folder, 'gone.accord'), 'There is no such file.'],
      [join(folder, 'bad.accord'), 'The file is damaged'],
      [folder, 'This is a folder, not a file.'],
    ]) {
      const ran = await run(['export', String(input), '--pdf', out]);
      expect(ran.code).toBe(1);
      expect(ran.complained).toContain(`${input}: ${why}`);
      expect(ran.complained).not.toContain('\n');
    }
    expect(readdirSync(folder)).toEqual(['bad.accord']);
  });

  test('an output that is there is kept, unless it may be replaced', async () => {
    const out = join(temporaryFolder(), 'map.svg');
    writeFileSync(out, 'theirs');
    const ran = await run(['export', oneCard, '--svg', out]);
    expect(ran.code).toBe(1);
    expect(ran.complained).toContain('is there already');
    expect(readFileSync(out, 'utf8')).toBe('theirs');
    expect((await run(['export', oneCard, '--svg', out, '--force'])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('<svg');
  });

  test('a folder that is missing or cannot be written, a full disk, a printer that fails', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'map.pdf');
    expect((await run(['export', oneCard, '--pdf', join(folder, 'gone', 'map.pdf')])).complained).toContain(
      'The folder is no longer there',
    );
    const locked = await run(['export', oneCard, '--pdf', out], { disk: failingDisk('create', 'EACCES') });
    expect(locked).toMatchObject({ code: 1, complained: expect.stringContaining('may not write') });
    const full = await run(['export', oneCard, '--pdf', out], { disk: failingDisk('write', 'ENOSPC') });
    expect(full).toMatchObject({ code: 1, complained: expect.stringContaining('disk is full') });
    const print = () => Promise.reject(new PrintingFailed('There is no browser here.'));
    expect(await run(['export', oneCard, '--pdf', out], { print })).toEqual({
      code: 1,
      said: '',
      complained: 'There is no browser here.',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that really is locked', async (context) => {
    if (process.getuid?.() === 0) return context.skip('root may write everywhere; the fault above stands in');
    const folder = join(temporaryFolder(), 'locked');
    mkdirSync(folder, { mode: 0o555 });
    expect((await run(['export', oneCard, '--svg', join(folder, 'map.svg')])).code).toBe(1);
    chmodSync(folder, 0o755);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('arguments that say nothing or contradict each other', async () => {
    expect(await run(['export', oneCard])).toMatchObject({ code: 1, complained: expect.stringContaining('--pdf OUT') });
    expect((await run(['export', oneCard, '--pdf', 'a', '--portrait', '--landscape'])).code).toBe(2);
    expect((await run(['export', oneCard, '--pdf', 'a', '--paper', 'A7'])).code).toBe(2);
    expect((await run(['frobnicate'])).code).toBe(2);
  });
});

test('validate says what a file is, or what is wrong with it and where', async () => {
  expect(await run(['validate', oneCard])).toMatchObject({ code: 0, said: expect.stringContaining('14 people') });
  const bad = join(temporaryFolder(), 'bad.accord');
  const file = JSON.parse(readFileSync(oneCard, 'utf8'));
  file.project.organisations[0].colour = 'red}*{background:url(http://evil.example)}';
  writeFileSync(bad, JSON.stringify(file));
  const ran = await run(['validate', bad]);
  expect(ran.code).toBe(1);
  expect(ran.complained).toContain(`project.organisations[0].colour (${file.project.organisations[0].id})`);
});

test('schema, help and version', async () => {
  const schema = JSON.parse((await run(['schema'])).said);
  expect(schema.properties.project.properties.people).toBeDefined();
  expect((await run(['--help'])).said).toContain('export');
  expect(await run(['--version'])).toMatchObject({ code: 0, said: '1.2.3' });
});

test('a start with a file is no command', () => {
  expect(isCommandLine(['export', 'a.accord'])).toBe(true);
  expect(isCommandLine(['a.accord'])).toBe(false);
  expect(isCommandLine([])).toBe(false);
});
