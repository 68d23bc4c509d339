import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { figure } from '../support/figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = fileURLToPath(new URL('../support/save-once.ts', import.meta.url));
const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** The system calls of a save that touch its folder, in the order in which they came back: "fsync temporary". */
function callsOf(log: string, folder: string): string[] {
  const names = new Map<string, string>();
  const calls: string[] = [];
  const began = new Map<string, string>();
  const nameOf = (path: string): string =>
    path === folder ? 'folder' : path.endsWith('.accord-part') ? 'temporary' : 'target';
  for (const line of log.split('\n')) {
    const [, pid = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.includes('<unfinished')) {
      began.set(pid, rest.replace(/\s*<unfinished.*/, ''));
      continue;
    }
    const whole = rest.replace(/^<\.\.\. \w+ resumed>/, began.get(pid) ?? '');
    const opened = /^openat\([^"]*"([^"]+)".* = (\d+)$/.exec(whole);
    if (opened?.[1]?.startsWith(folder)) names.set(opened[2] ?? '', nameOf(opened[1]));
    else if (opened) names.delete(opened[2] ?? '');
    const used = /^(write|pwrite64|writev|fsync|fdatasync)\((\d+)/.exec(whole);
    const file = names.get(used?.[2] ?? '');
    if (used && file) calls.push(`${used[1]?.replace('pwrite64', 'write')} ${file}`);
    const moved = /^(rename\w*|unlink\w*|ftruncate)\([^"]*"([^"]+)"/.exec(whole);
    if (moved?.[2]?.startsWith(folder)) calls.push(`${moved[1]} ${nameOf(moved[2])}`);
  }
  return calls;
}

test('R2: what the system is asked for is write, sync, rename, sync of the folder, and the old file is never unlinked', (context) => {
  if (!hasStrace) return context.skip('strace is not on this machine: install it to include this test');
  const folder = realpathSync(temporaryFolder());
  const path = join(folder, 'project.accord');
  writeFileSync(path, 'old');
  const log = join(realpathSync(temporaryFolder()), 'strace.log');
  const trace =
    'trace=openat,write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,ftruncate';
  const ran = spawnSync('strace', ['-f', '-s', '0', '-o', log, '-e', trace, process.execPath, script, path]);
  expect(ran.status).toBe(0);
  const calls = callsOf(readFileSync(log, 'utf8'), folder);
  expect([...new Set(calls)]).toEqual(['write temporary', 'fsync temporary', 'rename temporary', 'fsync folder']);
  expect(readFileSync(path, 'utf8')).toBe('new '.repeat(5000));
  figure('R2', calls.join(' < '));
});
