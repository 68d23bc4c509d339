import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { expect, test } from 'vitest';
import { createSettings } from '../../electron/host/settings-file.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/host/settings.ts';
import { figure, randomFrom, times } from '../support/figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = (profile: string) =>
  createSettings(profile, ({ cwd, name, defaults }) => new Conf<Settings>({ cwd, configName: name, defaults }));

const sound = JSON.stringify({ ...defaultSettings, theme: 'dark', library: '/home/ana/Projects' }, null, 2);
const strange = [
  '',
  'null',
  '[]',
  '7',
  '"x"',
  '{"theme":7}',
  '{"__proto__":{"polluted":1}}',
  '\0'.repeat(90),
  '\ufeff{}',
];

/** A settings file as a crash, a disk or another program leaves it. */
function damaged(random: (below: number) => number): Buffer {
  const copy = Buffer.from(sound);
  const at = random(copy.length);
  switch (random(5)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      copy[at] = random(256);
      return copy;
    case 2:
      return Buffer.concat([copy.subarray(0, at), Buffer.from([random(256), random(256)]), copy.subarray(at)]);
    case 3:
      return Buffer.from(Array.from({ length: random(300) }, () => random(256)));
    default:
      return Buffer.from(strange[random(strange.length)] ?? '');
  }
}

test('R18: whatever the settings file holds, the app starts with settings that are sound, and the file is kept', {
  timeout: 3_600_000,
}, () => {
  const seed = 18;
  const random = randomFrom(seed);
  const count = times(300, 10_000);
  const profile = temporaryFolder();
  let aside = 0;
  for (let round = 0; round < count; round += 1) {
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(profile, { recursive: true });
    const other = join(profile, 'recents.json');
    writeFileSync(other, '{"recents":[]}');
    const bytes = damaged(random);
    writeFileSync(join(profile, 'settings.json'), bytes);
    const settings = open(profile);
    const read = settings.read();
    expect(settingsSchema.safeParse(read).success, `round ${round}`).toBe(true);
    const kept = join(profile, 'settings.json.damaged');
    if (existsSync(kept)) {
      aside += 1;
      expect(readFileSync(kept).equals(bytes), `round ${round}`).toBe(true);
      expect(read).toEqual(defaultSettings);
    }
    settings.write({ ...read, theme: 'light' });
    expect(open(profile).read().theme).toBe('light');
    expect(readFileSync(other, 'utf8')).toBe('{"recents":[]}');
    expect(readdirSync(profile).filter((name) => name.includes('.tmp'))).toEqual([]);
  }
  expect(aside).toBeGreaterThan(count / 2);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  figure('R18', `${count.toLocaleString('en')} damaged files: 0 failed starts, ${aside} kept aside`, seed);
});

test('what a newer Accord has written into the settings is ignored, stays there, and takes nothing else with it', () => {
  const profile = temporaryFolder();
  const file = join(profile, 'settings.json');
  writeFileSync(file, JSON.stringify({ ...defaultSettings, library: '/home/ana/Projects', density: 'compact' }));
  const settings = open(profile);
  expect(settings.read()).toEqual({ ...defaultSettings, library: '/home/ana/Projects' });
  settings.write({ ...settings.read(), theme: 'dark' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    theme: 'dark',
    library: '/home/ana/Projects',
    density: 'compact',
  });
  expect(existsSync(`${file}.damaged`)).toBe(false);
});
