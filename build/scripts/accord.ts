/** `npm run accord -- …`: the command line, built first when something has changed. */
import { spawnSync } from 'node:child_process';
import { builtEntry, ensureBuilt } from './built.ts';

// Ctrl+C reaches the command, too: it tidies up, and we wait for it.
process.on('SIGINT', () => undefined);

try {
  ensureBuilt();
  const ran = spawnSync(process.execPath, [builtEntry('cli'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  });
  process.exitCode = ran.status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
