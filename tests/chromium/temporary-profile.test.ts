import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryProfile } from '../../electron/chromium/temporary-profile.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = `
  const { temporaryProfile } = await import(${JSON.stringify(import.meta.resolve('../../electron/chromium/temporary-profile.ts'))});
  await temporaryProfile('window');
  setInterval(() => undefined, 1000);
`;

/** Another Accord, which has a profile for its window. */
async function another(folder: string) {
  const before = readdirSync(folder).length;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: folder },
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(before + 1), 10_000);
  const [name = ''] = readdirSync(folder).slice(-1);
  await vi.waitFor(() => expect(readdirSync(join(folder, name))).toEqual(['accord-owner.json']));
  return { name, kill };
}

test('what a killed Accord left of its browser goes at the next start, what is in use stays (R7)', async () => {
  const [folder, theirs] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const killed = await another(folder);
  await killed.kill();
  writeFileSync(join(theirs, 'kept'), '');
  symlinkSync(theirs, join(folder, 'accord-window-link'));
  for (const name of ['accord-print-new', 'accord-print-old']) mkdirSync(join(folder, name));
  utimesSync(join(folder, 'accord-print-old'), 0, 0);
  const mine = await temporaryProfile('print');
  const left = () => readdirSync(folder).map((name) => join(folder, name));
  await vi.waitFor(() => expect(left()).not.toContain(join(folder, killed.name)));
  await vi.waitFor(() => expect(left()).not.toContain(join(folder, 'accord-print-old')));
  expect(left().sort()).toEqual([join(folder, 'accord-print-new'), mine, join(folder, 'accord-window-link')].sort());
  expect(readdirSync(theirs)).toEqual(['kept']);
});

test('the profile of an Accord that is running is nobody else’s to remove', async () => {
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const running = await another(folder);
  const next = await another(folder);
  expect(readdirSync(folder)).toContain(running.name);
  for (const each of [running, next]) await each.kill();
});
