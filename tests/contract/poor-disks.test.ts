import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../electron/host/disk.ts';
import { doors } from '../support/doors.ts';
import { diskError, failingDisk } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';

describe.each(doors)('on a poor disk, through $name (R5)', (kind) => {
  const saveTwice = async (code: string) => {
    const door = await kind.open({ disk: failingDisk('syncFolder', code) });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    const outcomes = [
      await door.ask('saveProject', { project: handle, content }),
      await door.ask('saveProject', { project: handle, content: { ...content, question: 'Changed' } }),
    ];
    const files = readdirSync(door.library).filter((name) => !name.startsWith('.'));
    await door.stop();
    return { files, kinds: outcomes.map((each) => each.kind) };
  };

  test.each(['EINVAL', 'ENOTSUP', 'ENOSYS'])(
    'that cannot sync a folder (%s) a project is saved all the same',
    async (code) => {
      expect(await saveTwice(code)).toMatchObject({ files: [expect.any(String)], kinds: ['saved', 'saved'] });
    },
  );

  test('that fails to sync a folder, a new project gets one file, however often it is tried', async () => {
    expect(await saveTwice('EIO')).toMatchObject({ files: [expect.any(String)], kinds: ['failed', 'failed'] });
  });

  test('whose list of recent projects cannot be written, projects are closed, and the app ends', async () => {
    const disk = {
      ...realDisk,
      create: (path: string, mode: number) =>
        path.includes('recents') ? Promise.reject(diskError('EROFS')) : realDisk.create(path, mode),
    };
    const door = await kind.open({ disk });
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    await door.ask('saveProject', { project: handle, content });
    expect(await door.ask('closeProject', { project: handle })).toEqual({});
    expect(readdirSync(door.library).filter((name) => name.endsWith('-lock'))).toEqual([]);
    await door.stop();
  });
});
