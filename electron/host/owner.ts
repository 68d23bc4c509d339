import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';

/** A process that left something on the disk. The number of a process is given again to others: its start tells them apart. */
export const ownerSchema = z.strictObject({
  pid: z.int().positive(),
  /** When it started, in the words of its system; empty where the system does not say. */
  started: z.string(),
  host: z.string(),
});
export type Owner = z.infer<typeof ownerSchema>;

/**
 * What is known of an owner: another machine's process can only be believed, and where the system does not say when a
 * process started, one that runs may be another that got its number.
 */
export type OwnerState = 'running' | 'perhaps' | 'gone' | 'elsewhere';

/** Answers about processes; tests give others. */
export type Processes = { self(): Promise<Owner>; stateOf(owner: Owner): Promise<OwnerState> };

export function realProcesses(): Processes {
  let self: Promise<Owner> | undefined;
  return {
    self() {
      self ??= startOf(process.pid).then((started) => ({ pid: process.pid, started, host: hostname() }));
      return self;
    },
    async stateOf(owner) {
      if (owner.host !== hostname()) return 'elsewhere';
      if (!isAlive(owner.pid)) return 'gone';
      const started = await startOf(owner.pid);
      if (owner.started === '' || started === '') return owner.pid === process.pid ? 'running' : 'perhaps';
      return started === owner.started ? 'running' : 'gone';
    },
  };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process answers with EPERM: it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const plain = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };

/** When a process started: on Linux the boot and the tick since, elsewhere the time that `ps` says. */
async function startOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return startOnLinux(pid).catch(() => '');
  if (process.platform === 'win32') return '';
  return new Promise((resolve) =>
    // In the same words for everybody, whatever their language and time zone.
    execFile('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { timeout: 2000, env: plain }, (error, said) =>
      resolve(error ? '' : said.trim()),
    ),
  );
}

async function startOnLinux(pid: number): Promise<string> {
  const [boot, about] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    readFile(`/proc/${pid}/stat`, 'utf8'),
  ]);
  // The name of the program stands in brackets and may hold spaces; the start is the 20th word after it.
  const words = about.slice(about.lastIndexOf(')') + 2).split(' ');
  // What has ended and was not yet fetched by its parent holds nothing any more.
  return words[0] === 'Z' ? 'ended' : `${boot.trim()} ${words[19]}`;
}
