import { existsSync, mkdirSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../electron/browser-shell/library.ts';
import { realDisk } from '../../electron/host/disk.ts';
import type { HostEvent } from '../../shared/host/contract.ts';
import { figure, randomFrom, times } from '../support/figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function libraryIn(root: string) {
  const events: HostEvent[] = [];
  const library = createLibrary(
    () => root,
    (event) => void events.push(event),
  );
  const ask = (purpose: 'open' | 'save' = 'open') => {
    const path = library.askPath({
      purpose,
      title: 'Open',
      suggestedPath: join(root, 'a.accord'),
      extension: 'accord',
    });
    const asked = events.at(-1);
    if (asked?.name !== 'dialogAsked') throw new Error('no dialog was asked for');
    return { path, request: asked.data.request };
  };
  const choose = async (folder: string, name: string, purpose: 'open' | 'save' = 'open') => {
    const { path, request } = ask(purpose);
    const refused = await library.answer(request, { folder, name }).then(
      () => false,
      () => true,
    );
    return { path: await path, refused };
  };
  return { library, ask, choose };
}

function furnished() {
  const base = realpathSync(temporaryFolder());
  const root = join(base, 'library');
  mkdirSync(join(root, 'Clients', '2026'), { recursive: true });
  mkdirSync(join(base, 'library-of-others'));
  for (const path of ['a.accord', 'b.txt', '.hidden.accord', 'Clients/c.accord'])
    writeFileSync(join(root, path), 'inside');
  writeFileSync(join(base, 'secret.accord'), 'outside');
  writeFileSync(join(base, 'library-of-others', 'd.accord'), 'outside');
  symlinkSync(base, join(root, 'out'));
  symlinkSync(join(base, 'secret.accord'), join(root, 'secret.accord'));
  symlinkSync(join(root, 'Clients'), join(root, 'inside'));
  return { base, root, ...libraryIn(root) };
}

describe('the path dialog of the browser door', () => {
  test('says that the folder of the projects is gone, and makes no empty one in its place', async () => {
    const { root, base, library, ask, choose } = furnished();
    const { request } = ask();
    expect(await library.listFolder(request, '')).not.toBeNull();
    renameSync(root, join(base, 'elsewhere'));
    await expect(library.listFolder(request, '')).rejects.toThrow('no longer there');
    expect(await choose('', 'copy.accord', 'save')).toEqual({ path: null, refused: true });
    expect(await library.holds(join(root, 'a.accord'))).toBe(false);
    expect(existsSync(root)).toBe(false);
    renameSync(join(base, 'elsewhere'), root);
    expect((await library.listFolder(request, ''))?.files).toHaveLength(1);
  });

  test('shows folders and the files of the asked kind, and nothing that leads out', async () => {
    const { library, ask } = furnished();
    const { request } = ask();
    const listing = await library.listFolder(request, '');
    expect(listing?.folders).toEqual(['Clients', 'inside']);
    expect(listing?.files.map((file) => file.name)).toEqual(['a.accord']);
    expect((await library.listFolder(request, 'Clients'))?.folders).toEqual(['2026']);
    expect(await library.listFolder('another request', '')).toBeNull();
  });

  test('gives a path inside the library, through links that stay inside too', async () => {
    const { root, choose } = furnished();
    expect((await choose('', 'a.accord')).path).toBe(join(root, 'a.accord'));
    expect((await choose('Clients', 'new.accord', 'save')).path).toBe(join(root, 'Clients', 'new.accord'));
    expect((await choose('inside', 'c.accord')).path).toBe(join(root, 'Clients', 'c.accord'));
  });

  test('R7: does not show unfinished files, nor does it open them by a name in the list', async () => {
    const { root, library, ask } = furnished();
    writeFileSync(join(root, '.a.accord.12.8f14e45f-ceea-467f-a9d2-1d1cd3f2c0aa.accord-part'), 'half');
    const { request } = ask();
    expect((await library.listFolder(request, ''))?.files.map(({ name }) => name)).toEqual(['a.accord']);
  });

  test('S18: gives nothing for a way out, however it is written', async () => {
    const { base, library, ask, choose } = furnished();
    const steps = [
      '..',
      'out',
      'Clients/..',
      'Clients/../..',
      '/',
      base,
      'Clients/2026/../../..',
      'inside/..',
      './..',
      'Clients//..',
      'Clients\\..',
      '%2e%2e',
      '..%2f',
      '\u2024\u2024',
      '\uff0e\uff0e',
      'Clients/\0',
      '~',
      'C:',
      'out/library-of-others',
    ];
    const names = [
      'secret.accord',
      '../secret.accord',
      '..',
      '.',
      '',
      `${base}/secret.accord`,
      'a\0.accord',
      'x/y',
      'x\\y',
      './a.accord',
      '..\\secret.accord',
      'Clients/../../secret.accord',
      '\0',
    ];
    let tried = 0;
    for (const folder of ['', ...steps])
      for (const name of names)
        for (const purpose of ['open', 'save'] as const) {
          tried += 1;
          expect(await choose(folder, name, purpose), `${folder} ${name}`).toEqual({ path: null, refused: true });
        }
    expect(tried).toBeGreaterThanOrEqual(500);
    figure('S18', `${tried} ways out of the library: nothing on each`);
    const { request } = ask();
    for (const folder of steps) expect(await library.listFolder(request, folder), folder).toBeNull();
    expect(await library.holds(join(base, 'library-of-others'))).toBe(false);
  });

  test('a link that is put in the way after the choice is not followed', async () => {
    const { base, root } = furnished();
    const path = join(root, 'Clients', 'c.accord');
    const opened = new TextDecoder().decode(await realDisk.readHere(path));
    expect(opened).toBe('inside');
    renameSync(join(root, 'Clients'), join(root, 'moved'));
    symlinkSync(join(base, 'library-of-others'), join(root, 'Clients'));
    writeFileSync(join(base, 'library-of-others', 'c.accord'), 'outside');
    await expect(realDisk.readHere(path)).rejects.toMatchObject({ code: 'ELOOP' });
    await expect(realDisk.readHere(join(root, 'secret.accord'))).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test('S18: a folder that is swapped for a link again and again, while files are read from it, gives away nothing', async () => {
    const { base, root } = furnished();
    const count = times(300, 5000);
    const random = randomFrom(18);
    writeFileSync(join(base, 'library-of-others', 'c.accord'), 'outside');
    const [folder, aside] = [join(root, 'Clients'), join(root, 'aside')];
    let isSwapped = false;
    const swap = () => {
      if (isSwapped) {
        renameSync(folder, join(root, `gone-${random(1e9)}`));
        renameSync(aside, folder);
      } else {
        renameSync(folder, aside);
        symlinkSync(join(base, 'library-of-others'), folder);
      }
      isSwapped = !isSwapped;
    };
    const found = { inside: 0, refused: 0 };
    for (let round = 0; round < count; round += 1) {
      const reading = realDisk.readHere(join(folder, 'c.accord')).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => 'refused',
      );
      // Somewhere between its calls to the disk.
      for (let steps = random(6); steps > 0; steps -= 1) await new Promise((resume) => setImmediate(resume));
      swap();
      const text = await reading;
      expect(text, `round ${round}`).not.toBe('outside');
      found[text === 'inside' ? 'inside' : 'refused'] += 1;
    }
    expect(Math.min(found.inside, found.refused)).toBeGreaterThan(0);
    figure('S18', `${count} swaps of a folder for a link during a read: 0 files from outside`, 18);
  });

  test('cancelling gives nothing', async () => {
    const { library, ask } = furnished();
    const { path, request } = ask();
    await library.answer(request, null);
    expect(await path).toBeNull();
    await expect(library.answer(request, { folder: '', name: 'a.accord' })).resolves.toBeUndefined();
  });
});
