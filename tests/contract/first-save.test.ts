import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { doors } from '../support/doors.ts';
import { diskError, watchedDisk } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';

test('a first save that fails when its file is there already is made again into that file, not beside it (R4)', async () => {
  let isBroken = true;
  const disk = watchedDisk((call, path) => {
    if (isBroken && call === 'syncFolder' && path === door?.library) throw diskError('EIO');
  });
  const door = await doors[0]?.open({ disk });
  if (!door) throw new Error('there is no door');
  onTestFinished(() => door.stop());
  const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
  const save = (question: string) =>
    door.ask('saveProject', { project: handle, content: { ...content, title: 'Plan', question } });
  const files = () => readdirSync(door.library).filter((name) => !name.startsWith('.'));
  for (const question of ['First?', 'Second?'])
    expect(await save(question)).toMatchObject({ kind: 'failed', why: { kind: 'diskFault', code: 'EIO' } });
  expect(files()).toEqual(['Plan.accord']);
  isBroken = false;
  expect(await save('Third?')).toMatchObject({ kind: 'saved', fileName: 'Plan.accord' });
  expect(files()).toEqual(['Plan.accord']);
  expect(readFileSync(join(door.library, 'Plan.accord'), 'utf8')).toContain('Third?');
});
