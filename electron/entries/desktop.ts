import { join } from 'node:path';
import { app } from 'electron';
import { isCommandLine } from '../cli/run.ts';
import { openDesktopDoor } from '../desktop-shell/main.ts';
import { runDesktopCommandLine } from './desktop-command-line.ts';
import { placesFrom } from './places.ts';

const places = placesFrom(import.meta.url);
// A packaged app is started as "accord FILE", an unpackaged one as "electron FOLDER FILE".
const argv = app.isPackaged ? process.argv : process.argv.slice(1);
const resources = app.isPackaged ? join(process.resourcesPath, 'samples') : places.resources;

// Not awaited: Electron is not ready before this module has ended.
const started = isCommandLine(argv.slice(1))
  ? runDesktopCommandLine(argv.slice(1), places.version)
  : openDesktopDoor({ ...places, resources, argv, platform: process.platform });

started.catch((error: unknown) => {
  process.stderr.write(`Accord could not be opened: ${error instanceof Error ? error.message : String(error)}.\n`);
  app.exit(1);
});
