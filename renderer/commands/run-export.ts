import type { ExportOutcome } from '../../shared/host/outcomes.ts';
import type { App } from '../store/app.ts';

/** Sooner than this there is nothing to say about progress. */
const patience = 500;

/**
 * Lets something be exported under a ticket: the window shows how far it is once that takes a while, and can cancel it.
 * What the host refuses is an outcome, too.
 */
export async function runExport(app: App, ask: (ticket: string) => Promise<ExportOutcome>): Promise<ExportOutcome> {
  const ticket = crypto.randomUUID();
  let isGivenUp = false;
  const cancel = () => {
    isGivenUp = true;
    void app.host.cancelExport({ ticket });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  app.window.setState({ exporting: { ticket, progress: null, isLong: false, cancel } });
  // While the user looks for a place, nothing takes long: the first stage is told when the place is known.
  const stop = app.window.subscribe(({ exporting }) => {
    if (timer || exporting?.ticket !== ticket || !exporting.progress) return;
    timer = setTimeout(() => {
      const isMine = app.window.getState().exporting?.ticket === ticket;
      if (isMine) app.window.setState(({ exporting: now }) => ({ exporting: now && { ...now, isLong: true } }));
    }, patience);
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
    if (app.window.getState().exporting?.ticket === ticket) app.window.setState({ exporting: null });
  }
}
