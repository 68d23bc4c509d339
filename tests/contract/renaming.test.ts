import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Disk, realDisk } from '../../electron/host/disk.ts';
import { doors } from '../support/doors.ts';
import { diskError, watchedDisk } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';

async function savedAs(title: string, disk: Disk = realDisk) {
  const door = await doors[0]?.open({ disk });
  if (!door) throw new Error('there is no door');
  onTestFinished(() => door.stop());
  const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
  const save = () => door.ask('saveProject', { project: handle, content: { ...content, title } });
  await save();
  const files = () => readdirSync(door.library).filter((name) => !name.startsWith('.'));
  const rename = (name: string) => door.ask('renameProject', { project: handle, name });
  return { door, save, rename, files, at: (name: string) => join(door.library, name) };
}

test('a project never takes the name of another that differs only in capitals (R8)', async () => {
  const { rename, at } = await savedAs('One Card');
  writeFileSync(at('one card.accord'), 'theirs');
  expect(await rename('one card')).toMatchObject({ kind: 'failed', why: { kind: 'exists', name: 'one card.accord' } });
  expect(readFileSync(at('one card.accord'), 'utf8')).toBe('theirs');
  expect(readFileSync(at('One Card.accord'), 'utf8')).toContain('One Card');
});

test('where capitals make no difference, a project may change those of its name', async () => {
  const { rename, files } = await savedAs('One Card', {
    ...realDisk,
    facts: (path) => realDisk.facts(path.replace('one card', 'One Card')),
  });
  expect(await rename('one card')).toMatchObject({ kind: 'saved', fileName: 'one card.accord' });
  expect(files()).toEqual(['one card.accord']);
});

test('a project that was renamed goes on under its new name, whatever cannot be written beside it', async () => {
  let isBroken = false;
  const disk = watchedDisk((call, path) => {
    if (isBroken && (call === 'syncFolder' || path.includes('recents'))) throw diskError('EIO');
  });
  const { rename, save, files } = await savedAs('One Card', disk);
  isBroken = true;
  expect(await rename('Two Cards')).toMatchObject({ kind: 'saved', fileName: 'Two Cards.accord' });
  isBroken = false;
  expect(await save()).toMatchObject({ kind: 'saved', fileName: 'Two Cards.accord' });
  expect(files()).toEqual(['Two Cards.accord']);
});
