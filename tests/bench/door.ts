import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../out/main/browser.js', import.meta.url));
const emptyEntry = fileURLToPath(new URL('empty-door.mjs', import.meta.url));

export type OpenDoor = { child: ChildProcess; address: string; library: string; close(): Promise<void> };

/** Starts the built browser door with folders of its own. */
export const openDoor = (...files: string[]): Promise<OpenDoor> => startDoor(entry, files);

/** Starts the least that a browser door can be. */
export const openEmptyDoor = (): Promise<OpenDoor> => startDoor(emptyEntry, []);

async function startDoor(program: string, files: readonly string[]): Promise<OpenDoor> {
  const home = mkdtempSync(join(tmpdir(), 'accord-bench-door-'));
  const library = join(home, 'library');
  const env = { ...process.env, ACCORD_NO_WINDOW: '1', ACCORD_PROFILE: join(home, 'profile'), ACCORD_LIBRARY: library };
  const child = spawn(process.execPath, [program, ...files], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (data) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(String(data));
      if (found) resolve(found[0]);
    });
  });
  return {
    child,
    address,
    library,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
