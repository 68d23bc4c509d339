import { useState } from 'react';
import type { ExportOutcome } from '../../shared/host/outcomes.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { noneFoundWords } from '../../shared/report/private-words.ts';
import { useApp } from '../store/app.ts';

type State = { kind: 'choosing' } | { kind: 'writing' } | { kind: 'trouble'; what: string };

/** An export that a dialog has chosen: whether it is being written, what went wrong, and the word when it is there. */
export function useExport() {
  const app = useApp();
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const write = async (ask: () => Promise<ExportOutcome>, done: () => void) => {
    setState({ kind: 'writing' });
    const outcome = await ask().catch(
      (error: unknown): ExportOutcome => ({
        kind: 'notPrinted',
        what: error instanceof Error ? error.message : String(error),
      }),
    );
    if (outcome.kind === 'cancelled') return setState({ kind: 'choosing' });
    if (outcome.kind === 'failed') return setState({ kind: 'trouble', what: writeTrouble(outcome.why) });
    if (outcome.kind === 'notPrinted' || outcome.kind === 'notPrivate')
      return setState({ kind: 'trouble', what: outcome.what });
    done();
    const isSafe = noneFoundWords(outcome.privateValues);
    app.window.say([`Exported: ${outcome.fileName} in ${outcome.place}.`, isSafe].filter(Boolean).join(' '));
  };
  return { state, write };
}
