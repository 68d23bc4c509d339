import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { offlineArguments } from '../chromium/arguments.ts';
import { DevToolsPipe } from '../chromium/devtools-pipe.ts';
import { removeProfile, temporaryProfile } from '../chromium/temporary-profile.ts';

/** `true` when the window was shown and then closed, `false` when the browser could not show one. */
export type AppWindow = { closed: Promise<boolean>; end(): Promise<void> };

type Target = { targetId: string; type: string; url: string };

/**
 * Opens the app in a window of its own: fresh profile, removed afterwards, so that nothing of a project stays behind.
 * The window opens on the page at once; the same page's address with its code follows through a pipe, since other
 * programs can read a process's arguments.
 */
export async function openAppWindow(browser: string, page: string, address: string): Promise<AppWindow> {
  const profile = await temporaryProfile('window');
  const child = spawn(
    browser,
    [
      ...offlineArguments(profile, 'loopback'),
      // Or a bar over the map warns of the argument that keeps the window off the network.
      '--test-type',
      '--remote-debugging-pipe',
      '--window-size=1440,900',
      `--app=${page}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const pipe = new DevToolsPipe(child);
  const pages = new Set<string>();
  let shown = false;

  const visit = async ({ targetId }: Target): Promise<void> => {
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    await pipe.send('Page.navigate', { url: address }, String(sessionId));
    await pipe.send('Target.detachFromTarget', { sessionId });
  };
  const onTarget = ({ targetInfo }: Record<string, unknown>): void => {
    const target = targetInfo as Target;
    if (target.type !== 'page') return;
    pages.add(target.targetId);
    if (shown || target.url !== page) return;
    shown = true;
    visit(target).catch(() => {
      // Without its code the window is of no use: whoever opened it says the address instead.
      shown = false;
      child.kill();
    });
  };
  pipe.on('Target.targetCreated', onTarget);
  pipe.on('Target.targetInfoChanged', onTarget);
  pipe.on('Target.targetDestroyed', ({ targetId }) => {
    pages.delete(String(targetId));
    // On macOS a browser goes on without windows.
    if (shown && pages.size === 0) void pipe.send('Browser.close').catch(() => undefined);
  });
  pipe.send('Target.setDiscoverTargets', { discover: true }).catch(() => undefined);

  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]).then(
    () => undefined,
    () => undefined,
  );
  const closed = ended.then(async () => {
    await removeProfile(profile);
    return shown;
  });
  return {
    closed,
    async end() {
      child.kill();
      await closed;
    },
  };
}
