import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { figure, times } from '../support/figures.ts';
import { hostAlone } from '../support/host-alone.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = fileURLToPath(new URL('../support/save-until-killed.ts', import.meta.url));

/** The number of the save that a file holds; a torn file has none. */
function numberIn(path: string): number {
  const text = readFileSync(path, 'utf8');
  const whole = /^(\d+) x+ (\d+)$/.exec(text);
  return whole && whole[1] === whole[2] ? Number(whole[1]) : Number.NaN;
}

async function run(args: readonly string[], meanwhile: (child: ChildProcess) => Promise<void>): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const ended = once(child, 'exit');
  await meanwhile(child);
  await ended;
  return Number(said.trim().split('\n').at(-1) || 0);
}

/** The next start of the app, after which nothing that was half written is in the folder of the projects any more. */
async function startOnce(folder: string): Promise<void> {
  const host = hostAlone(folder, join(folder, 'profile'));
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual(['project.accord']));
  await host.close();
}

test('kill -9 at a random moment leaves the old or the new file whole, and loses no save that was acknowledged (R1)', {
  timeout: 3_600_000,
}, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'project.accord');
  let seed = 42;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const rounds = times(25, 2000);
  let acknowledgedInAll = 0;
  for (let round = 0; round < rounds; round += 1) {
    writeFileSync(path, '0 x 0');
    const acknowledged = await run([path], async (child) => {
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      await new Promise((resolve) => setTimeout(resolve, random() * 40));
      child.kill('SIGKILL');
    });
    acknowledgedInAll += acknowledged;
    expect(numberIn(path), `round ${round}`).toBeGreaterThanOrEqual(acknowledged);
    expect(readdirSync(folder).length).toBeLessThanOrEqual(2);
    await startOnce(folder);
  }
  figure('R1', `${rounds} kills at random, ${acknowledgedInAll} acknowledged saves: 0 torn, 0 lost`, 42);
  figure('R7', `${rounds} kills: never more than one temporary file, swept at the next start`);
});

test('a kill before every single call to the disk does the same (R1)', { timeout: 300_000 }, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'project.accord');
  let killed = 0;
  for (let call = 1; ; call += 1) {
    writeFileSync(path, '0 x 0');
    const acknowledged = await run([path, String(call)], async () => undefined);
    const found = numberIn(path);
    expect(found, `killed at call ${call}`).toBeGreaterThanOrEqual(acknowledged);
    await startOnce(folder);
    if (acknowledged === 3) break;
    killed += 1;
  }
  expect(killed).toBeGreaterThan(20);
  figure('R1', `${killed} kills, one before every call to the disk: 0 torn`);
});
