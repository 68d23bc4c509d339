import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryBeside } from '../../electron/host/atomic-write.ts';
import { hostAlone } from '../support/host-alone.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const uuid = '8f14e45f-ceea-467f-a9d2-1d1cd3f2c0aa';

/** The name of an unfinished file of a process. */
const half = (path: string, pid: number): string =>
  join(dirname(path), basename(temporaryBeside(path)).replace(`.${process.pid}.`, `.${pid}.`));

test('the start of the app removes what a killed process left half written, wherever it writes by itself (R7)', async () => {
  const [library, profile] = [temporaryFolder(), temporaryFolder()];
  const paths = [
    join(library, 'One Card.accord'),
    join(profile, 'recents.json'),
    join(profile, 'pictures', `${uuid}.svg`),
    join(profile, 'versions', uuid, '000001-5.accord'),
    join(profile, 'recovery', `${uuid}.accord-recovery`),
  ];
  for (const path of paths) mkdirSync(dirname(path), { recursive: true });
  const left = paths.map((path) => half(path, 9_999_999));
  const living = paths.map((path) => half(path, process.pid));
  const orphan = join(profile, 'recovery', 'aaaaaaaa-ceea-467f-a9d2-1d1cd3f2c0aa.accord-base');
  const based = join(profile, 'recovery', `${uuid}.accord-base`);
  for (const path of [...left, ...living, ...paths, orphan, based]) writeFileSync(path, 'what somebody typed');
  const host = hostAlone(library, profile);
  onTestFinished(() => host.close());
  await vi.waitFor(() => expect([...left, orphan].filter(existsSync)).toEqual([]));
  expect([...living, ...paths, based].filter((path) => !existsSync(path))).toEqual([]);
  expect(readdirSync(join(profile, 'recovery'))).toHaveLength(3);
});
