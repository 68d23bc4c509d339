import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashOf } from '../../electron/host/atomic-write.ts';
import { readRecoveryCopy } from '../../electron/host/recovery-copy.ts';
import { startAutosave } from '../../renderer/store/autosave.ts';
import { createProjectStore } from '../../renderer/store/project-store.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { HostApi } from '../../shared/host/contract.ts';
import type { OpenOutcome } from '../../shared/host/outcomes.ts';
import { setProject } from '../../shared/model/edits/set.ts';
import { diskInMemory } from '../support/disk-in-memory.ts';
import { diskError } from '../support/faulty-disk.ts';
import { figure, randomFrom, times } from '../support/figures.ts';
import { hostAlone } from '../support/host-alone.ts';
import { smallProject } from '../support/small-project.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Between two edits, in milliseconds: somebody types, thinks, or looks. */
const pauses = [60, 300, 1100, 2500];

const file = '/library/One Card.accord';

/** A window and its host, on a disk that takes so many milliseconds to write the file of a project, and no others. */
async function slowLibrary(takes: number, isFull = false) {
  const memory = diskInMemory();
  memory.files.set(file, new TextEncoder().encode(serializeProject(smallProject().project)));
  const disk: typeof memory = {
    ...memory,
    create: async (path, mode) => {
      if (path.endsWith('.accord-part') && path.startsWith('/library/') && !path.includes('lock')) {
        await new Promise((resolve) => setTimeout(resolve, takes));
        if (isFull) throw diskError('ENOSPC');
      }
      return memory.create(path, mode);
    },
  };
  const self = { pid: 7, started: 'today', host: 'here' };
  const processes = { self: async () => self, stateOf: async () => 'running' as const };
  const host = hostAlone('/library', '/profile', { disk, processes });
  host.awaitFile(file);
  const outcome = (await host.call('openAwaited', {})) as OpenOutcome;
  if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
  const names = ['saveProject', 'saveInPlace', 'keepRecovery'] as const;
  const api = Object.fromEntries(names.map((name) => [name, (asked: unknown) => host.call(name, asked)]));
  const projects = createProjectStore();
  const autosave = startAutosave(projects, api as unknown as HostApi);
  projects.show(outcome.opened);
  const copies = () => [...memory.files.keys()].filter((path) => path.endsWith('.accord-recovery'));
  const bytesAt = (path: string) => memory.files.get(path) ?? new Uint8Array();
  const editIn = (path: string): number =>
    Number(/"question": "Edit (\d+)"/.exec(new TextDecoder().decode(bytesAt(path)))?.[1] ?? 0);
  return {
    edit: (number: number) => projects.edit('Ask', setProject({ question: `Edit ${number}` })),
    /** The newest edit that is in the file or in a copy. */
    safe: () => Math.max(...[file, ...copies()].map(editIn)),
    editIn,
    copies,
    bytesAt,
    autosave,
  };
}

test.each([
  [0, 'succeeds'],
  [50, 'succeeds'],
  [1000, 'succeeds'],
  [3700, 'succeeds'],
  [60_000, 'succeeds'],
  [3700, 'fails'],
])('every edit is in the file or in a copy within 2 s, when a save takes %i ms and %s (R10)', async (takes, how) => {
  const { edit, safe, editIn, copies, autosave } = await slowLibrary(takes, how === 'fails');
  const random = randomFrom(11);
  const made: number[] = [];
  const start = Date.now();
  for (let next = 0; Date.now() - start < times(20_000, 200_000); ) {
    if (Date.now() >= next) {
      made.push(Date.now());
      edit(made.length);
      next = Date.now() + (pauses[random(pauses.length)] ?? 0);
    }
    await vi.advanceTimersByTimeAsync(20);
    const due = made.filter((at) => Date.now() - at >= 2000).length;
    expect(safe(), `after ${Date.now() - start} ms`).toBeGreaterThanOrEqual(due);
  }
  figure('R10', `a save of ${takes / 1000} s: ${made.length} edits, each in the file or in a copy within 2 s`, 11);
  await vi.advanceTimersByTimeAsync(2 * takes + 5000);
  autosave.stop();
  expect(safe()).toBe(made.length);
  if (how === 'succeeds') expect([editIn(file), copies()]).toEqual([made.length, []]);
});

test('what came after a long save is offered as work on what that save wrote (R10)', async () => {
  const { edit, copies, editIn, bytesAt, autosave } = await slowLibrary(5000);
  edit(1);
  await vi.advanceTimersByTimeAsync(2000);
  edit(2);
  await vi.advanceTimersByTimeAsync(2000);
  autosave.stop();
  expect(copies().map(editIn)).toEqual([2]);
  await vi.advanceTimersByTimeAsync(1950);
  expect([editIn(file), copies().map(editIn)]).toEqual([1, [2]]);
  const based = copies().map((path) => readRecoveryCopy(bytesAt(path)).header?.basedOn);
  expect(based).toEqual([hashOf(bytesAt(file))]);
});
