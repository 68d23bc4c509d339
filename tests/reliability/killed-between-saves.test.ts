import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Recovery } from '../../shared/host/outcomes.ts';
import { bundled } from '../support/bundled.ts';
import { doors } from '../support/doors.ts';
import { figure, times } from '../support/figures.ts';
import { openedBy } from '../support/opened.ts';
import { samples } from '../support/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs the editor, kills it at a random moment, and gives the last edit whose copy it said was safe. */
async function editUntilKilled(script: string, library: string, profile: string, after: number): Promise<number> {
  const child = spawn(process.execPath, [script, library, profile], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  await ended;
  const lines = said.split('\n');
  // The last line may be cut off in the middle.
  return Number(lines.at(-2) ?? 0);
}

test('kill -9 while nothing can be saved loses no edit whose copy was safe (R10)', { timeout: 3_600_000 }, async () => {
  const script = await bundled(new URL('../support/edit-until-killed.ts', import.meta.url));
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const kills = times(5, 200);
  for (let round = 0; round < kills; round += 1) {
    const home = temporaryFolder();
    const [library, profile] = [join(home, 'library'), join(home, 'profile')];
    for (const folder of [library, profile]) mkdirSync(folder);
    const file = join(library, 'One Card.accord');
    cpSync(join(samples, 'one-card.accord'), file);
    const before = readFileSync(file);
    const safe = await editUntilKilled(script, library, profile, random() * 120);
    const door = await doors[0]?.open({ folders: { profile, documents: library, resources: samples } });
    if (!door) throw new Error('There is no door.');
    const offers: Recovery[] = await door.ask('listRecoveries', {});
    expect(
      offers.map(({ state }) => state),
      `round ${round}`,
    ).toEqual(['newer']);
    const opened = openedBy(await door.ask('openRecovery', { recovery: offers[0]?.id ?? '', as: 'copy' }));
    expect(Number(opened.content.question.split(' ')[1]), `round ${round}`).toBeGreaterThanOrEqual(safe);
    expect(readFileSync(file).equals(before)).toBe(true);
    await door.stop();
  }
  figure('R10', `${kills} of ${kills} kills: the last edit whose copy was safe is offered, the file untouched`, 7);
});
