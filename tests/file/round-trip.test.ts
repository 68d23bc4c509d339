import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../shared/file/parse.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { figure, times } from '../support/figures.ts';
import type { Opened } from '../support/open-mutants.ts';
import { fixtures } from '../support/places.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('whatever a project holds (R13)', () => {
  test('it comes back as it was, and is the same byte for byte when saved again', { timeout: 3_600_000 }, () => {
    const numRuns = times(300, 100_000);
    fc.assert(
      fc.property(anyProject, (project) => {
        expect(brokenRules(project)).toEqual([]);
        const text = serializeProject(project);
        const read = parseProject(bytes(text));
        if (!read.ok) throw new Error(JSON.stringify(read.failure));
        expect(read.value.project).toEqual(project);
        expect(serializeProject(read.value.project, read.value.extras)).toBe(text);
      }),
      { numRuns, seed: 7 },
    );
    figure('R13', `${numRuns.toLocaleString('en')} projects: all the same after saving, opening and saving`, 7);
  });
});

describe('whatever happens to a file (R14)', () => {
  const script = fileURLToPath(new URL('../support/open-mutants.ts', import.meta.url));

  test('it is opened whole or refused in one way, quickly, in little memory, and never throws', {
    timeout: 3_600_000,
  }, () => {
    const count = times(1500, 100_000);
    const { status, stdout } = spawnSync(process.execPath, [script, String(count)], { encoding: 'utf8' });
    expect(status).toBe(0);
    const { opened, memory, ...wrong } = JSON.parse(stdout) as Opened;
    expect(wrong).toEqual({ slow: [], altered: [], broken: [] });
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(count);
    expect(memory).toBeLessThan(500);
    figure(
      'R14',
      `${count.toLocaleString('en')} mutants: 0 crashes, 0 slower than 2 s, ${opened} opened whole, at most ${memory} MB`,
    );
  });
});

test('a real file of every version opens, with everything in it (R16)', () => {
  const file = readFileSync(join(fixtures, 'version-1.accord'));
  const read = parseProject(file);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.version).toBe(1);
  expect(Object.keys(read.value.project.people)).toHaveLength(14);
  expect(read.value.project.value.gains).toHaveLength(3);
  expect(serializeProject(read.value.project, read.value.extras)).toBe(file.toString('utf8'));
});
