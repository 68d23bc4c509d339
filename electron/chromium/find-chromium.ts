import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; isThere: (path: string) => boolean };

/** Where a Chromium, Chrome or Edge is; `ACCORD_BROWSER` names one before all others. Nothing when there is none. */
export function findChromium(machine: Partial<Machine> = {}): string | undefined {
  const { platform = process.platform, env = process.env, isThere = isExecutable } = machine;
  const chosen = env.ACCORD_BROWSER;
  if (chosen) return isThere(chosen) ? chosen : undefined;
  return placesOf(platform, env).find(isThere);
}

function placesOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') return macPlaces(env.HOME ?? '');
  if (platform === 'win32') return windowsPlaces(env);
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin', '/usr/local/bin'];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

const macPlaces = (home: string): string[] =>
  ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(home, 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
