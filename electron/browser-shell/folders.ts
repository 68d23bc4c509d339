import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Folders } from '../host/ports.ts';

/** The same folders as the desktop app's; `ACCORD_PROFILE` and `ACCORD_LIBRARY` name others. */
export function standardFolders(resources: string, env: NodeJS.ProcessEnv = process.env): Folders {
  return {
    profile: env.ACCORD_PROFILE || join(appData(env), 'Accord'),
    documents: env.ACCORD_LIBRARY || join(homedir(), 'Documents', 'Accord'),
    resources,
  };
}

function appData(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  return env.XDG_CONFIG_HOME || join(homedir(), '.config');
}
