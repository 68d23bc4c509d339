import type { Settings } from '../../shared/host/settings.ts';
import type { App } from '../store/app.ts';

/** Chooses something for this computer; the window follows at once. */
export async function changeSettings(app: App, change: Partial<Omit<Settings, 'library'>>): Promise<void> {
  const settings = await app.host.changeSettings(change);
  app.window.setState(({ greeting }) => ({ greeting: greeting && { ...greeting, settings } }));
}
