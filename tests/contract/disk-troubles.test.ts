import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../electron/host/disk.ts';
import { PrintingFailed } from '../../electron/host/ports.ts';
import { doors } from '../support/doors.ts';
import { failingDisk } from '../support/faulty-disk.ts';
import { asSvg, filesOf } from '../support/in-the-library.ts';
import { openedBy } from '../support/opened.ts';
import { samples } from '../support/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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
    const outcome = await door.ask('exportFile', { project: handle, content, product: { ...asSvg, format: 'pdf' } });
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
  expect(await door.ask('exportFile', { project: handle, content, product: asSvg })).toEqual(refused);
  door.willChoose('innocent');
  expect(await door.ask('exportCalendar', { project: handle, content })).toEqual(refused);
  expect(readFileSync(outside, 'utf8')).toBe('theirs');
  await door.stop();
});
