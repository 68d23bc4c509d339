/**
 * `npm start`: opens the app in Electron when its binary is there or can be fetched, and else in a browser window.
 * `ACCORD_DOOR=browser` goes straight to the browser window.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { builtEntry, ensureBuilt, projectRoot } from './built.ts';

const electron = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const files = process.argv.slice(2);
const folder = process.env.INIT_CWD ?? process.cwd();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function electronBinary(): string | undefined {
  const named = join(electron, 'path.txt');
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electron, 'dist');
  const binary = existsSync(named) ? join(dist, readFileSync(named, 'utf8').trim()) : undefined;
  return binary && existsSync(binary) ? binary : undefined;
}

/** Fetching takes minutes where the binary can be reached at all, so that is found out first. */
async function fetchElectron(): Promise<void> {
  const home = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
  const isReachable = await fetch(home, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!isReachable) return;
  say('Fetching Electron, once.');
  spawnSync(process.execPath, [join(electron, 'install.js')], { stdio: 'ignore' });
}

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** How it ended: by the user, or before it could show anything. */
function run(program: string, args: readonly string[]): Promise<{ code: number; lasted: number }> {
  const started = Date.now();
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  // The terminal sends Ctrl+C to both; the app ends in its own time.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill());
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: 1, lasted: 0 }));
    child.on('exit', (code) => resolve({ code: code ?? 0, lasted: Date.now() - started }));
  });
}

async function start(): Promise<number> {
  ensureBuilt();
  const wantsElectron = process.env.ACCORD_DOOR !== 'browser' && hasScreen;
  if (wantsElectron && !electronBinary()) await fetchElectron();
  const binary = wantsElectron ? electronBinary() : undefined;
  if (binary) {
    const { code, lasted } = await run(binary, [projectRoot, ...files]);
    if (code === 0 || lasted > 10_000) return code;
    say('Electron could not start on this machine: opening Accord in a browser window instead.');
  } else if (process.env.ACCORD_DOOR !== 'browser') {
    say(
      hasScreen
        ? 'Electron is not on this machine and cannot be fetched: opening Accord in a browser window instead.'
        : 'There is no screen here for Electron: opening Accord for a browser instead.',
    );
  }
  return (await run(process.execPath, [builtEntry('browser'), ...files])).code;
}

process.exitCode = await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
