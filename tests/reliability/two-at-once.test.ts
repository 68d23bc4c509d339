import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { bundled } from '../support/bundled.ts';
import { figure, times } from '../support/figures.ts';
import { samples } from '../support/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A process of Accord that opens, edits and closes a project when it is told to. */
async function racer(script: string, path: string, profile: string) {
  const child: ChildProcess = spawn(process.execPath, [script, path, profile], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  await answers.next();
  return {
    async race(word: 'go' | 'die'): Promise<string> {
      child.stdin?.write(`${word}\n`);
      return String((await answers.next()).value);
    },
    async kill(): Promise<void> {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('of several that open a project at once one edits, and no edit is lost, also after a kill (R9)', {
  timeout: 3_600_000,
}, async () => {
  const script = await bundled(new URL('../support/race-for-a-project.ts', import.meta.url));
  const home = temporaryFolder();
  const path = join(home, 'library', 'One Card.accord');
  for (const folder of ['library', 'one', 'two', 'three']) mkdirSync(join(home, folder));
  const sample = JSON.parse(readFileSync(join(samples, 'one-card.accord'), 'utf8'));
  writeFileSync(path, JSON.stringify({ ...sample, project: { ...sample.project, question: '0' } }));
  const number = () => Number(JSON.parse(readFileSync(path, 'utf8')).project.question);
  const start = (name: string) => racer(script, path, join(home, name));
  const [one, two] = [await start('one'), await start('two')];
  let three = await start('three');
  const races = times(20, 500);
  let edits = 0;
  let kills = 0;
  let slowest = 0;
  for (let round = 0; round < races; round += 1) {
    // Every tenth time one of them holds the project until it is killed: its lock must not outlive it.
    const dies = round % 10 === 9;
    const said = await Promise.all([one.race('go'), two.race('go'), three.race(dies ? 'die' : 'go')]);
    const saved = said.filter((each) => each.startsWith('saved'));
    // Whoever came a moment later may edit as well, on what was saved before.
    expect(
      said.filter((each) => !/^(saved \d+|held)$/.test(each)),
      `round ${round}`,
    ).toEqual([]);
    expect(new Set(saved).size, `round ${round}: ${said}`).toBe(saved.length);
    edits += saved.length;
    expect(number(), `round ${round}: ${said}`).toBe(edits);
    if (!dies) continue;
    await three.kill();
    const killed = performance.now();
    expect(await one.race('go'), `after the kill in round ${round}`).toMatch(/^saved/);
    slowest = Math.max(slowest, performance.now() - killed);
    kills += 1;
    edits += 1;
    three = await start('three');
  }
  expect(edits).toBeGreaterThanOrEqual(races);
  expect(slowest).toBeLessThan(5000);
  figure(
    'R9',
    `${races} races of three: 0 of ${edits} edits lost; after each of ${kills} kills the next one edits, within ${(slowest / 1000).toFixed(1)} s`,
  );
});
