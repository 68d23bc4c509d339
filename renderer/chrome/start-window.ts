import { listenForClipboard } from '../commands/clipboard.ts';
import { runCommand } from '../commands/command.ts';
import { listenForDrops } from '../commands/drops.ts';
import { mayLeave, show, showAwaited } from '../commands/file-commands.ts';
import { isTyping } from '../commands/keys.ts';
import { hideDetailsWhereNarrow } from '../commands/narrow.ts';
import { commandById, menuNow } from '../commands/registry.ts';
import { changeExport } from '../commands/run-export.ts';
import { listenForShortcuts } from '../commands/shortcuts.ts';
import { watchFile } from '../commands/watch-file.ts';
import { showFirst } from '../commands/wording.ts';
import { connect, onHostEvent } from '../host/client.ts';
import { announceSteps } from '../store/announce-steps.ts';
import type { App } from '../store/app.ts';
import { followTheme } from '../styles/theme.ts';

/** Connects the window with the host: greeting, events, shortcuts, the native menu, the colours. */
export function startWindow(app: App): { ready: Promise<void>; stop: () => void } {
  const stops: (() => void)[] = [];
  // Asked for at once: the window then starts with what it is to show.
  const awaited = app.host.openAwaited({});
  const ready = connect().then(async (greeting) => {
    app.window.setState({ greeting });
    stops.push(
      onHostEvent('command', ({ id }) => {
        const command = commandById(id);
        if (!command) return;
        finishTyping();
        void runCommand(command, app);
      }),
      onHostEvent('fileAwaits', () => void showAwaited(app)),
      onHostEvent('closing', () => void mayLeave(app).then((close) => app.host.answerClosing({ close }))),
      onHostEvent('dialogAsked', (asked) => app.window.setState({ dialog: { kind: 'path', asked } })),
      onHostEvent('exportProgress', ({ ticket, ...progress }) => changeExport(app, ticket, { progress })),
      listenForShortcuts(app),
      listenForClipboard(app),
      listenForDrops(app),
      followTheme(app),
      hideDetailsWhereNarrow(app),
      announceSteps(app.projects, app.window),
      warnBeforeLosing(app),
      sayWhatIsMissing(app),
      watchFile(app),
      app.projects.subscribe(({ refusals }, before) => refusals !== before.refusals && app.window.say(showFirst())),
      ...(greeting.door === 'desktop' ? [keepNativeMenu(app)] : []),
    );
    await show(app, () => awaited);
    // One that was asked for before anybody listened.
    await showAwaited(app);
  });
  return { ready, stop: () => stops.splice(0).forEach(run) };
}

/** A menu of the system leaves the keyboard where it is: what is being typed is finished first, as by a click elsewhere. */
function finishTyping(): void {
  const { activeElement } = document;
  if (isTyping(activeElement) && activeElement instanceof HTMLElement) activeElement.blur();
}

const run = (stop: () => void): void => stop();

/** The tab may be closed between a change and its save: the browser then asks whether to leave. */
function warnBeforeLosing(app: App): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    const kind = app.projects.getState().open?.saving.kind;
    if (kind !== 'unsaved' && kind !== 'saving' && kind !== 'failed') return;
    void app.autosave.flush();
    if (app.window.getState().greeting?.door === 'browser') event.preventDefault();
  };
  const onHide = () => void (document.hidden && app.autosave.flush());
  // A window that is loaded again opens its project again: nobody else may hold it then.
  const onGone = ({ persisted }: PageTransitionEvent) => {
    const open = app.projects.getState().open;
    if (open && !persisted) void app.host.closeProject({ project: open.file.handle });
  };
  window.addEventListener('pagehide', onGone);
  window.addEventListener('beforeunload', onLeave);
  document.addEventListener('visibilitychange', onHide);
  return () => {
    window.removeEventListener('pagehide', onGone);
    window.removeEventListener('beforeunload', onLeave);
    document.removeEventListener('visibilitychange', onHide);
  };
}

/** A part of the window that is loaded when it is wanted may not come: whoever waits for it is told, and goes on. */
function sayWhatIsMissing(app: App): () => void {
  const onMissing = () => {
    app.window.setState({ dialog: null });
    app.window.say(
      'This part of the window cannot be shown: the part of Accord behind it has ended. Start Accord again.',
      true,
    );
  };
  window.addEventListener('vite:preloadError', onMissing);
  return () => window.removeEventListener('vite:preloadError', onMissing);
}

function keepNativeMenu(app: App): () => void {
  let shown = '';
  const update = () => {
    const menu = menuNow(app);
    const text = JSON.stringify(menu);
    if (text === shown) return;
    shown = text;
    void app.host.showMenu(menu);
  };
  update();
  const stops = [app.projects.subscribe(update), app.window.subscribe(update)];
  return () => stops.forEach(run);
}
