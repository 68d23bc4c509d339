import type { ExportOutcome } from '../../shared/host/outcomes.ts';
import type { App } from '../store/app.ts';
import type { Exporting } from '../store/window-store.ts';

/** Sooner than this there is nothing to say about progress. */
const patience = 500;

/** How far the export of this ticket is. One that has ended meanwhile stays as it ended. */
export function changeExport(app: App, ticket: string, change: Partial<Exporting>): void {
  app.window.setState(({ exports }) => ({
    exports: exports.map((each) => (each.ticket === ticket ? { ...each, ...change } : each)),
  }));
}

/**
 * Lets something be exported under a ticket: the window shows how far it is once that takes a while, and can cancel it, also
 * while others are exported. What the host refuses is an outcome, too.
 */
export async function runExport(
  app: App,
  what: string,
  ask: (ticket: string) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  const ticket = crypto.randomUUID();
  let isGivenUp = false;
  const cancel = () => {
    isGivenUp = true;
    void app.host.cancelExport({ ticket });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begun: Exporting = { ticket, what, progress: null, isLong: false, cancel };
  app.window.setState(({ exports }) => ({ exports: [...exports, begun] }));
  // While the user looks for a place, nothing takes long: the first stage is told when the place is known.
  const stop = app.window.subscribe(({ exports }) => {
    if (timer || !exports.find((each) => each.ticket === ticket)?.progress) return;
    timer = setTimeout(() => changeExport(app, ticket, { isLong: true }), patience);
  });
  try {
    const outcome = await ask(ticket);
    if (isGivenUp && outcome.kind === 'cancelled') app.window.say('The export was cancelled. Nothing was written.');
    return outcome;
  } catch (error) {
    return { kind: 'notPrinted', what: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
    stop();
    app.window.setState(({ exports }) => ({ exports: exports.filter((each) => each.ticket !== ticket) }));
  }
}
