import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockBytes, newLock, unlockWith } from '../../electron/host/encryption.ts';
import { lockPathOf } from '../../electron/host/project-lock.ts';
import { parseProject } from '../../shared/file/parse.ts';
import { run } from '../support/command-line.ts';
import { diskError, watchedDisk } from '../support/faulty-disk.ts';
import { fixtures, samples } from '../support/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const oneCard = join(samples, 'one-card.accord');
const foreign = (name: string): string => join(fixtures, 'exchange', name);

function projectAt(path: string) {
  const parsed = parseProject(readFileSync(path));
  if (!parsed.ok) throw new Error(`no project at ${path}`);
  return parsed.value.project;
}
const namesAt = (path: string): string[] => Object.values(projectAt(path).people).map(({ name }) => name);

describe('convert', () => {
  test('writes a project as a file of another program, after saying what is lost, and back', async () => {
    const folder = temporaryFolder();
    const [graph, back] = [join(folder, 'map.graphml'), join(folder, 'back.accord')];
    const there = await run(['convert', oneCard, graph]);
    expect(there).toEqual({
      code: 0,
      said: `GraphML (yEd, Gephi, NetworkX) cannot hold: photos and logos; the vision, the value and the story; sticky notes.\nWrote ${graph}.`,
      complained: '',
    });
    expect((await run(['convert', graph, back])).code).toBe(0);
    expect(namesAt(back).sort()).toEqual(namesAt(oneCard).sort());
    expect(projectAt(back).title).toBe(projectAt(oneCard).title);
  });

  test('makes a project of a file of another program and says what was not taken', async () => {
    const out = join(temporaryFolder(), 'who.accord');
    const { code, said } = await run(['convert', foreign('plain.drawio'), out]);
    expect(code).toBe(0);
    expect(said).toContain('Not taken (row 29): these are words on the page, not a shape.');
    expect(namesAt(out).sort()).toEqual(['Dana Whitfield', 'Omar Haddad', 'Rosa & Tom']);
  });

  test('writes two tables beside each other and reads them as one map', async () => {
    const folder = temporaryFolder();
    expect((await run(['convert', oneCard, join(folder, 'map.csv'), '--as', 'csv'])).code).toBe(0);
    const [people, links] = [join(folder, 'map-people.csv'), join(folder, 'map-links.csv')];
    expect(readdirSync(folder).sort()).toEqual(['map-links.csv', 'map-people.csv']);
    const back = join(folder, 'back.accord');
    expect((await run(['convert', people, links, back])).code).toBe(0);
    expect(Object.keys(projectAt(back).links)).toHaveLength(Object.keys(projectAt(oneCard).links).length);
  });

  test('keeps the password of a project that is written as a project again, and what a newer Accord wrote', async () => {
    const folder = temporaryFolder();
    const [locked, whole, open] = ['locked.accord', 'whole.accord', 'open.accord'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    const file = { ...JSON.parse(readFileSync(oneCard, 'utf8')), later: 'Canary of a later version' };
    const lock = await newLock('three words for us');
    writeFileSync(locked, lockBytes(Buffer.from(JSON.stringify(file)), lock));
    writeFileSync(join(folder, 'password'), 'three words for us');
    const convert = (...args: string[]) => run(['convert', ...args, '--password-file', join(folder, 'password')]);
    expect(await convert(locked, whole)).toMatchObject({ code: 0, said: `Wrote ${whole}.` });
    const plain = unlockWith(readFileSync(whole), lock);
    expect(Buffer.from(plain ?? []).toString()).toContain('Canary of a later version');
    const { said } = await convert(locked, open, '--audience', 'team');
    expect(said).toContain(`${open} is not encrypted as ${locked} is: whoever has it can read it.`);
    expect(readFileSync(open, 'utf8')).not.toContain('Canary');
  });

  test('leaves out what an audience may not see, and says that it looked', async () => {
    const out = join(temporaryFolder(), 'map.gexf');
    const { code, said } = await run(['convert', oneCard, out, '--audience', 'partner']);
    expect(code).toBe(0);
    expect(said).toMatch(/Wrote .*None of \d+ private values/i);
    expect(readFileSync(out, 'utf8')).not.toContain('accord.attitude');
  });

  test('never replaces a file unasked, and writes both tables or none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'map-links.csv'), 'mine');
    const refused = await run(['convert', oneCard, join(folder, 'map.csv')]);
    expect(refused).toMatchObject({ code: 1, complained: expect.stringContaining('is there already') });
    expect(readdirSync(folder)).toEqual(['map-links.csv']);
    const full = watchedDisk((call, path) => {
      if (call === 'rename' && path.endsWith('tables-links.csv'))
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    expect((await run(['convert', oneCard, join(folder, 'tables.csv')], { disk: full })).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['map-links.csv']);
    expect((await run(['convert', oneCard, join(folder, 'map.csv'), '--force'])).code).toBe(0);
  });

  test('never writes over what it reads, not even when files are to be replaced', async () => {
    const folder = temporaryFolder();
    const [project, link, table] = ['mine.accord', 'link.accord', 'map-people.csv'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(project, readFileSync(oneCard));
    symlinkSync(project, link);
    writeFileSync(table, 'Name,Organisation\nAda,City Library\n');
    const refused = async (...args: string[]) => {
      const { code, complained } = await run(['convert', ...args, '--force']);
      expect(code).toBe(1);
      return complained;
    };
    expect(await refused(project, project)).toContain(`${project} is what is read: it cannot be written as well.`);
    expect(await refused(project, link)).toContain('Choose another name');
    expect(await refused(link, project, '--audience', 'partner')).toContain('Choose another name');
    expect(await refused(table, join(folder, 'map.csv'), '--as', 'csv')).toContain(`${table} is what is read`);
    expect(readFileSync(project)).toEqual(readFileSync(oneCard));
    expect(readFileSync(table, 'utf8')).toContain('Ada');
  });

  test.each([[], ['--audience', 'team']])('makes a project of its own of a project %j', async (...more: string[]) => {
    const out = join(temporaryFolder(), 'copy.accord');
    expect((await run(['convert', oneCard, out, ...more])).code).toBe(0);
    expect(projectAt(out).id).not.toBe(projectAt(oneCard).id);
    expect(namesAt(out).sort()).toEqual(namesAt(oneCard).sort());
  });

  test('says in a sentence what it cannot read or write', async () => {
    const folder = temporaryFolder();
    const odd = join(folder, 'odd.xyz');
    writeFileSync(odd, 'hello');
    const complaint = async (...args: string[]) => (await run(['convert', ...args])).complained;
    expect(await complaint(odd, join(folder, 'a.accord'))).toContain('Accord does not know this kind of file.');
    expect(await complaint(oneCard, join(folder, 'a.xyz'))).toContain('Its name does not say what to write.');
    expect(await complaint(join(folder, 'gone.vcf'), join(folder, 'a.accord'))).toContain('There is no such file.');
    expect(await complaint(folder, join(folder, 'a.accord'))).toContain('This is a folder, not a file.');
    expect(await complaint(oneCard)).toContain('Say what to read and what to write');
    expect((await run(['convert', oneCard, 'a.csv', '--as', 'abc'])).code).toBe(2);
    expect(readdirSync(folder)).toEqual(['odd.xyz']);
  });
});

describe('import', () => {
  test('leaves a project alone that is open in a window of Accord', async () => {
    const folder = temporaryFolder();
    const [project, list] = [join(folder, 'One Card.accord'), join(folder, 'people.csv')];
    writeFileSync(project, readFileSync(oneCard));
    writeFileSync(list, 'Name,Organisation\nNew Person,City Library\n');
    const holder = { id: crypto.randomUUID(), pid: 1, started: '', host: 'elsewhere', door: 'desktop', since: 5 };
    writeFileSync(lockPathOf(project), JSON.stringify(holder));
    const { code, complained } = await run(['import', list, '--into', project]);
    expect(code).toBe(1);
    expect(complained).toContain('open in Accord on another computer (elsewhere)');
    expect(namesAt(project)).not.toContain('New Person');
    rmSync(lockPathOf(project));
    expect((await run(['import', list, '--into', project])).code).toBe(0);
    expect(namesAt(project)).toContain('New Person');
    expect(readdirSync(folder).sort()).toEqual(['One Card.accord', 'people.csv']);
  });

  const copied = (): string => {
    const path = join(temporaryFolder(), 'mine.accord');
    writeFileSync(path, readFileSync(oneCard));
    return path;
  };

  test('prints what would happen and changes nothing in a dry run', async () => {
    const project = copied();
    const { code, said } = await run(['import', foreign('apple-3.0.vcf'), '--into', project, '--dry-run']);
    expect(code).toBe(0);
    expect(said).toMatch(/^People: \d+ new, \d+ updated, \d+ unchanged, \d+ in conflict, \d+ skipped\.\nLines: /);
    expect(said).toContain('New (row 2): Dr. Dana Marie Whitfield');
    expect(said).toContain('Nothing was changed');
    expect(readFileSync(project)).toEqual(readFileSync(oneCard));
  });

  test('takes people into a project and knows them again the second time', async () => {
    const project = copied();
    const first = await run(['import', foreign('address-book-4.0.vcf'), '--into', project]);
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining(`Wrote ${project}.`) });
    expect(namesAt(project)).toContain('Mei Tanaka');
    const before = namesAt(project).length;
    const again = await run(['import', foreign('address-book-4.0.vcf'), '--into', project]);
    expect(again.said).toContain('People: 0 new');
    expect(namesAt(project)).toHaveLength(before);
  });

  test('leaves the project as it was when it cannot be written', async () => {
    const project = copied();
    const disk = watchedDisk((call, path) => {
      if (call === 'rename' && path === project) throw diskError('ENOSPC');
    });
    const { code, complained } = await run(['import', foreign('address-book-4.0.vcf'), '--into', project], { disk });
    expect(code).toBe(1);
    expect(complained).toContain('was not changed. The disk is full.');
    expect(readFileSync(project)).toEqual(readFileSync(oneCard));
  });

  test('keeps the project as it was as a version, byte for byte, and says so (R16)', async () => {
    const [project, profile] = [copied(), temporaryFolder()];
    const versions = join(profile, 'versions', projectAt(project).id);
    const list = foreign('address-book-4.0.vcf');
    const { said } = await run(['import', list, '--into', project], { profile });
    expect(said).toContain('As it was before it is kept as a version');
    const kept = () => readdirSync(versions).filter((name) => name.endsWith('.accord'));
    expect(kept().map((name) => readFileSync(join(versions, name)))).toEqual([readFileSync(oneCard)]);
    await run(['import', list, '--into', project, '--dry-run'], { profile });
    expect(kept()).toHaveLength(1);
  });

  test('changes nothing when the project as it is cannot be kept first (R16)', async () => {
    const project = copied();
    const profile = join(temporaryFolder(), 'a file');
    writeFileSync(profile, '');
    const list = foreign('address-book-4.0.vcf');
    const { code, complained } = await run(['import', list, '--into', project], { profile });
    expect([code, complained]).toEqual([1, expect.stringContaining('could not be kept as a version')]);
    expect(readFileSync(project)).toEqual(readFileSync(oneCard));
    expect(readdirSync(dirname(project))).toEqual(['mine.accord']);
  });

  test('refuses a list that cannot be read, and a project that is not there', async () => {
    const bad = join(temporaryFolder(), 'cut.vcf');
    writeFileSync(bad, 'BEGIN:VCARD\nFN:Ada\n');
    expect((await run(['import', bad, '--into', oneCard])).complained).toContain('the file is cut off');
    expect((await run(['import', foreign('gephi.gexf'), '--into', `${bad}.accord`])).complained).toContain(
      'There is no such file.',
    );
    expect((await run(['import', bad])).code).toBe(2);
  });
});
