import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** Builds the app when it was never built or something has changed since. Throws when it cannot be built. */
export function ensureBuilt(): void {
  const made = join(root, 'out/renderer/index.html');
  if (existsSync(made) && statSync(made).mtimeMs > newestSource()) return;
  const tool = join(dirname(require.resolve('electron-vite/package.json')), 'bin/electron-vite.js');
  const config = join(root, 'build/electron-vite.config.ts');
  const built = spawnSync(process.execPath, [tool, 'build', '--config', config], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The app could not be built.\n${built.stdout}${built.stderr}`);
}

function newestSource(): number {
  const folders = ['shared', 'electron', 'renderer', 'build'].map((name) => join(root, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...[join(root, 'package-lock.json'), ...files].map((file) => statSync(file).mtimeMs));
}

/** A built entry of the app ("browser", "cli", "desktop"). */
export const builtEntry = (name: string): string => join(root, `out/main/${name}.js`);
export const projectRoot = root;
