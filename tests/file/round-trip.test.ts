import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../shared/file/parse.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { figure, times } from '../support/figures.ts';
import { fixtures, samples } from '../support/places.ts';

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
  const original = readFileSync(join(samples, 'one-card.accord'));

  /** Bytes changed, cut out, doubled or swapped, from a seed. */
  function mutant(seed: number): Uint8Array {
    let state = seed + 1;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % below;
    };
    const copy = Buffer.from(original);
    const at = random(copy.length);
    const length = 1 + random(40);
    switch (random(5)) {
      case 0:
        copy[at] = random(256);
        return copy;
      case 1:
        return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
      case 2:
        return Buffer.concat([copy.subarray(0, at), copy.subarray(at, at + length), copy.subarray(at)]);
      case 3:
        return copy.subarray(0, at);
      default:
        return Buffer.concat([copy.subarray(0, at), Buffer.from('{"__proto__":[1e999,"\\ud800"]}'), copy.subarray(at)]);
    }
  }

  test('it is opened whole or refused in one way, quickly, and never throws', { timeout: 3_600_000 }, () => {
    let opened = 0;
    const slow: number[] = [];
    const count = times(1500, 100_000);
    for (let seed = 0; seed < count; seed += 1) {
      const input = mutant(seed);
      const before = Buffer.from(input);
      const started = performance.now();
      const read = parseProject(input);
      if (performance.now() - started > 2000) slow.push(seed);
      expect(Buffer.from(input).equals(before)).toBe(true);
      if (!read.ok) continue;
      opened += 1;
      expect(brokenRules(read.value.project)).toEqual([]);
      serializeProject(read.value.project, read.value.extras);
    }
    expect(slow).toEqual([]);
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(count);
    const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
    figure(
      'R14',
      `${count.toLocaleString('en')} mutants: 0 crashes, 0 slower than 2 s, ${opened} opened whole, ${memory} MB`,
      1,
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
