import { useState } from 'react';
import type { ExportOutcome } from '../../shared/host/outcomes.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { noneFoundWords } from '../../shared/report/private-words.ts';
import { useApp } from '../store/app.ts';

type Ended = { kind: 'choosing' } | { kind: 'trouble'; what: string };
type State = Ended | { kind: 'writing' };

/** An export that a dialog has chosen: whether it is being written, what went wrong, and the word when it is there. */
export function useExport() {
  const app = useApp();
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const end = (ended: Ended): Ended => {
    setState(ended);
    return ended;
  };
  const write = async (ask: () => Promise<ExportOutcome>, done: () => void): Promise<Ended | { kind: 'written' }> => {
    setState({ kind: 'writing' });
    const outcome = await ask().catch(
      (error: unknown): ExportOutcome => ({
        kind: 'notPrinted',
        what: error instanceof Error ? error.message : String(error),
      }),
    );
    if (outcome.kind === 'cancelled') return end({ kind: 'choosing' });
    if (outcome.kind === 'failed') return end({ kind: 'trouble', what: writeTrouble(outcome.why) });
    if (outcome.kind === 'notPrinted' || outcome.kind === 'notPrivate')
      return end({ kind: 'trouble', what: outcome.what });
    done();
    const isSafe = noneFoundWords(outcome.privateValues);
    app.window.say([`Exported: ${outcome.fileName} in ${outcome.place}.`, isSafe].filter(Boolean).join(' '));
    return { kind: 'written' };
  };
  return { state, write };
}
