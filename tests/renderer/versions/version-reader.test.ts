import { describe, expect, test } from 'vitest';
import { createVersionReader, type Facts, type ReadVersion } from '../../../renderer/versions/version-reader.ts';
import type { ProjectHandle } from '../../../shared/host/contract.ts';
import { setPerson } from '../../../shared/model/edits/set.ts';
import type { Project } from '../../../shared/model/project.ts';
import { smallProject } from '../../support/small-project.ts';

/** A reader of as many versions as there are job titles; number 9 is damaged. It is idle when it is told so. */
function readerOf(...jobTitles: string[]) {
  const { project, dana } = smallProject();
  const states = jobTitles.map((jobTitle): Project => {
    const state = structuredClone(project);
    setPerson(dana.id, { jobTitle })(state);
    return state;
  });
  const asked: number[] = [];
  let running = 0;
  let mostAtOnce = 0;
  const waiting: (() => void)[] = [];
  const host = {
    async readVersion({ version }: { version: number }) {
      asked.push(version);
      running += 1;
      mostAtOnce = Math.max(mostAtOnce, running);
      await Promise.resolve();
      running -= 1;
      const content = states[version - 1];
      return content ? ({ kind: 'read', content } as const) : ({ kind: 'failed', why: { kind: 'empty' } } as const);
    },
  };
  const reader = createVersionReader({
    host,
    project: 'handle' as ProjectHandle,
    whenIdle: (then) => void waiting.push(then),
  });
  const idle = async () => {
    for (const then of waiting.splice(0)) then();
    await new Promise((done) => setImmediate(done));
  };
  return { reader, asked, idle, most: () => mostAtOnce };
}

const settled = () => new Promise((done) => setImmediate(done));

describe('versions are read', () => {
  test('for the rows of the list one at a time, and only when the window is idle', async () => {
    const { reader, asked, idle, most } = readerOf('clerk', 'head', 'director');
    const facts: Facts[] = [];
    for (const [version, before] of [
      [3, 2],
      [2, 1],
      [1, undefined],
    ] as const)
      reader.fill(version, before, (found) => facts.push(found));
    await settled();
    expect(asked).toEqual([]);
    await idle();
    expect(asked).toEqual([3, 2]);
    await idle();
    await idle();
    expect(facts.map(({ said }) => said)).toEqual([
      'Dana Whitfield: job title from “head” to “director”.',
      'Dana Whitfield: job title from “clerk” to “head”.',
      'The first that is kept: 2 people, 1 line.',
    ]);
    expect(facts[0]?.picture).toMatch(/^<svg/);
    expect(most()).toBe(1);
    // What was read for one row is not read again for the next.
    expect(asked).toEqual([3, 2, 1]);
  });

  test('at once when somebody looks at one, and only the last of several wishes', async () => {
    const { reader, asked, idle } = readerOf('clerk', 'head', 'director', 'dean');
    const seen: string[] = [];
    reader.fill(4, 3, () => seen.push('row'));
    reader.look([1], () => seen.push('first wish'));
    reader.look([2], () => seen.push('second wish'));
    await settled();
    await idle();
    await settled();
    expect(seen.at(-1)).toBe('second wish');
    expect(seen).not.toContain('first wish');
    expect(asked).not.toContain(1);
  });

  test('and one that is damaged says so in a sentence, and keeps nobody else from being read', async () => {
    const { reader, idle } = readerOf('clerk');
    const facts: Facts[] = [];
    reader.fill(9, 1, (found) => facts.push(found));
    reader.fill(1, undefined, (found) => facts.push(found));
    await idle();
    await idle();
    expect(facts[0]).toEqual({
      picture: '',
      said: expect.stringMatching(/^This version cannot be read\. The file is/),
    });
    expect(facts[1]?.said).toContain('The first that is kept');
  });
});

test('a version with another password than its project says how it opens', async () => {
  const host = { readVersion: async () => ({ kind: 'failed', why: { kind: 'notUnlocked' } }) as const };
  const reader = createVersionReader({ host, project: 'handle' as ProjectHandle, whenIdle: (then) => then() });
  const [read] = await new Promise<ReadVersion[]>((then) => reader.look([1], then));
  expect(read).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('“Open as a copy” asks for its password'),
  });
});
