import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says whose a profile is. */
const ownerFile = 'accord-owner.json';
/** No browser is used for so long, in milliseconds. */
const long = 7 * 24 * 60 * 60 * 1000;

/**
 * A new folder for what a browser keeps; whoever starts the browser removes it. What was left by an Accord that was
 * killed goes, too: nobody waits for that.
 */
export async function temporaryProfile(purpose: 'window' | 'print'): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), `accord-${purpose}-`));
  void tend(profile).catch(() => undefined);
  return profile;
}

async function tend(profile: string): Promise<void> {
  // Only now: the browser starts meanwhile.
  const { ownerSchema, realProcesses } = await import('../host/owner.ts');
  const processes = realProcesses();
  await writeFile(join(profile, ownerFile), JSON.stringify(await processes.self()), { flag: 'wx' });

  const isLeft = async (folder: string): Promise<boolean> => {
    try {
      const owner = ownerSchema.parse(JSON.parse(await readFile(join(folder, ownerFile), 'utf8')));
      return (await processes.stateOf(owner)) === 'gone';
    } catch {
      return Date.now() - (await stat(folder)).mtimeMs > long;
    }
  };
  for (const entry of await readdir(tmpdir(), { withFileTypes: true })) {
    if (!entry.isDirectory() || !/^accord-(window|print)-/.test(entry.name)) continue;
    const folder = join(tmpdir(), entry.name);
    if (await isLeft(folder).catch(() => false)) await removeProfile(folder);
  }
}

/** A browser that has just ended may still be writing. */
export const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 10 }).catch(() => undefined);
