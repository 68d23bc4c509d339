import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/host/settings.ts';
import type { SettingsStore } from './ports.ts';

/** What electron-store and conf, its base, have in common. */
type Store = { store: Settings };
type StoreOptions = { cwd: string; name: string; defaults: Settings };

/** What this Accord knows of the file; a newer one may have written more into it, which stays there. */
const known = settingsSchema.strip();

/**
 * Settings in `settings.json` of the app's own folder, kept by the store of the door. A file that cannot be read is
 * kept aside as `settings.json.damaged`, and the app starts with its usual settings.
 */
export function createSettings(profile: string, makeStore: (options: StoreOptions) => Store): SettingsStore {
  keepAsideWhenDamaged(join(profile, 'settings.json'));
  const store = makeStore({ cwd: profile, name: 'settings', defaults: defaultSettings });
  return {
    read: () => known.catch(defaultSettings).parse({ ...defaultSettings, ...store.store }),
    write(settings) {
      store.store = { ...store.store, ...settings };
    },
  };
}

function keepAsideWhenDamaged(file: string): void {
  try {
    known.partial().parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    try {
      renameSync(file, `${file}.damaged`);
    } catch {
      // It cannot even be moved: the store then says what is wrong with the folder.
    }
  }
}
