import { useEffect, useRef, useState } from 'react';
import type { Product } from '../../shared/host/product.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { noneFoundWords } from '../../shared/report/private-words.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { runExport } from '../commands/run-export.ts';
import { useApp } from '../store/app.ts';

type Ended = { kind: 'choosing' } | { kind: 'trouble'; what: string };
type State = Ended | { kind: 'writing' };

/**
 * An export that a dialog or a page has chosen: whether it is being written, what went wrong, and the word when it is there.
 * Its place may be left meanwhile: then the window says what became of it.
 */
export function useExport() {
  const app = useApp();
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const end = (ended: Ended): Ended => {
    setState(ended);
    return ended;
  };
  const write = async (product: Product, done: () => void = () => {}): Promise<Ended | { kind: 'written' }> => {
    const open = app.projects.getState().open;
    if (!open) return { kind: 'choosing' };
    setState({ kind: 'writing' });
    const asked = { project: open.file.handle, content: open.project, product };
    const outcome = await runExport(app, wordOf(product), (ticket) => app.host.exportFile({ ...asked, ticket }));
    if (outcome.kind === 'cancelled') return end({ kind: 'choosing' });
    if (outcome.kind !== 'written') {
      const what = outcome.kind === 'failed' ? writeTrouble(outcome.why) : outcome.what;
      if (!isShown.current) app.window.say(`Not exported. ${what}`, true);
      return end({ kind: 'trouble', what });
    }
    done();
    const isSafe = noneFoundWords(outcome.privateValues, rightsOf(open.project, product.audience).name);
    app.window.say([`Exported: ${outcome.fileName} in ${outcome.place}.`, isSafe].filter(Boolean).join(' '));
    // A page that stays may export again.
    setState({ kind: 'choosing' });
    return { kind: 'written' };
  };
  return { state, write };
}

const words: Record<Product['kind'], string> = {
  map: 'Map',
  poster: 'Poster',
  defence: 'Defence sheet',
  story: 'Story',
  list: 'List',
};

const wordOf = (product: Product): string =>
  product.kind === 'map' && product.sections ? 'Report' : words[product.kind];
