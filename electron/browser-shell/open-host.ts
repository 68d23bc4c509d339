import { resolve } from 'node:path';
import Conf from 'conf';
import { chromiumPrinter, keptWhileWorking } from '../chromium/chromium-printer.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { createHost, type Host } from '../host/create-host.ts';
import type { Notify } from '../host/ports.ts';
import { createSettings } from '../host/settings-file.ts';
import { standardFolders } from './folders.ts';
import { createLibrary } from './library.ts';

type Parts = {
  version: string;
  /** The folder of samples and templates. */
  resources: string;
  /** The module of the worker that makes exports. */
  worker: URL;
  /** Files to open, as they were typed. */
  files: readonly string[];
  env: NodeJS.ProcessEnv;
  notify: Notify;
};

/** The host with the ports of the browser door. */
export function openHost({ version, resources, worker, files, env, notify }: Parts): Host {
  const folders = standardFolders(resources, env);
  const settings = createSettings(folders.profile, ({ cwd, name, defaults }) => {
    return new Conf({ cwd, configName: name, defaults });
  });
  const library = createLibrary(() => settings.read().library || folders.documents, notify);
  const host = createHost({
    door: 'browser',
    version,
    worker,
    dialogs: library,
    library,
    mayUse: library.holds,
    printer: chromiumPrinter(findChromium, keptWhileWorking),
    settings,
    clock: Date,
    notify,
    folders,
  });
  for (const file of files) host.awaitFile(resolve(file));
  return host;
}
