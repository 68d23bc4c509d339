import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { realDisk } from '../../electron/host/disk.ts';
import { doors } from '../support/doors.ts';
import { diskError } from '../support/faulty-disk.ts';
import { openedBy } from '../support/opened.ts';
import { samples } from '../support/places.ts';

describe.each(doors)('closing, through $name, while the app cannot write into its own folder (R5)', (kind) => {
  const opened = async () => {
    let isReadOnly = false;
    const makeFolder = async (path: string) => {
      if (isReadOnly && path === door.profile) throw diskError('EROFS');
      return realDisk.makeFolder(path);
    };
    const door = await kind.open({ disk: { ...realDisk, makeFolder } });
    const handles = [];
    for (const name of ['One.accord', 'Two.accord']) {
      copyFileSync(join(samples, 'one-card.accord'), join(door.library, name));
      door.willChoose(name);
      handles.push(openedBy(await door.ask('openProject', {})).handle);
    }
    isReadOnly = true;
    const locks = () => readdirSync(door.library).filter((name) => name.endsWith('.accord-lock'));
    expect(locks()).toHaveLength(2);
    return { door, handles, locks };
  };

  test('closes one project after the other', async () => {
    const { door, handles, locks } = await opened();
    onTestFinished(() => door.stop());
    for (const project of handles) expect(await door.ask('closeProject', { project })).toEqual({});
    expect(locks()).toEqual([]);
  });

  test('closes all of them with the app, and with its window', async () => {
    const { door, locks } = await opened();
    await door.host.windowGone();
    expect(locks()).toEqual([]);
    await expect(door.stop()).resolves.toBeUndefined();
  });

  test('closes a project of which something that was asked last has failed', async () => {
    const { door, handles, locks } = await opened();
    onTestFinished(() => door.stop());
    const [project = ''] = handles;
    expect(await door.askAnything('removeVersion', { project, version: 1 })).toHaveProperty('refused');
    expect(await door.askAnything('closeProject', { project })).toEqual({});
    expect(locks()).toHaveLength(1);
  });
});
