import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { doors, type OpenDoor } from '../support/doors.ts';
import { openedBy } from '../support/opened.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Beside a project lies the lock of whoever has it open. */
const projects = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));

describe.each(doors)('a project whose file changes while it is open, through $name (R8, bad input 37)', (kind) => {
  let door: OpenDoor;
  beforeEach(async () => {
    door = await kind.open();
  });
  afterEach(() => door.stop());

  const opened = async () => {
    const { handle, content } = openedBy(await door.ask('openSample', { sample: 'one-card' }));
    await door.ask('saveProject', { project: handle, content });
    const [name = ''] = projects(door.library);
    const save = async (title: string) => {
      const outcome = await door.ask('saveProject', { project: handle, content: { ...content, title } });
      return outcome.kind === 'failed' ? outcome.why.kind : outcome.kind;
    };
    return { path: join(door.library, name), save };
  };

  test('deleted: the next save writes it again', async () => {
    const { path, save } = await opened();
    rmSync(path);
    expect(await save('There again')).toBe('saved');
    expect(readFileSync(path, 'utf8')).toContain('There again');
  });

  test('swapped for another file: neither is lost', async () => {
    const { path, save } = await opened();
    writeFileSync(path, 'theirs');
    expect(await save('Mine')).toBe('changedOutside');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  test('swapped for a folder: it is said, and the folder stays', async () => {
    const { path, save } = await opened();
    rmSync(path);
    mkdirSync(path);
    expect(await save('Mine')).not.toBe('saved');
    expect(projects(door.library)).toEqual([path.split('/').at(-1)]);
  });

  test('swapped for a link that leads out: what it leads to is not written', async () => {
    const { path, save } = await opened();
    const outside = join(realpathSync(temporaryFolder()), 'outside.accord');
    writeFileSync(outside, 'outside');
    rmSync(path);
    symlinkSync(outside, path);
    expect(await save('Mine')).toBe('changedOutside');
    expect(readFileSync(outside, 'utf8')).toBe('outside');
  });
});
