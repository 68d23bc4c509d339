import { ArrowLeft } from 'lucide-react';
import { type ComponentType, useEffect, useLayoutEffect, useRef } from 'react';
import { opinionWords } from '../../shared/picture/words.ts';
import { insightPages, showInsightPage, showStoryPage, storyPages } from '../commands/screen-commands.ts';
import { useApp, useWindow } from '../store/app.ts';
import type { InsightPage } from '../store/window-store.ts';
import { ChampionPage } from './champion/champion-page.tsx';
import { HeardPage } from './heard/heard-page.tsx';
import styles from './insight.module.css';
import { MePage } from './me/me-page.tsx';
import { ReadContext, useReading } from './reading.ts';
import { ShortPage } from './short/short-page.tsx';
import { SupportPage } from './support/support-page.tsx';
import { TogetherPage } from './together/together-page.tsx';
import { UnknownPage } from './unknown/unknown-page.tsx';
import { WorthPage } from './worth/worth-page.tsx';

const pages: Record<InsightPage, ComponentType> = {
  short: ShortPage,
  worth: WorthPage,
  champion: ChampionPage,
  heard: HeardPage,
  me: MePage,
  support: SupportPage,
  together: TogetherPage,
  unknown: UnknownPage,
};

/** The five questions, answered from the map in words. */
export function InsightScreen() {
  const app = useApp();
  const page = useWindow((state) => state.insightPage);
  const from = useWindow((state) => state.insightFrom);
  const reading = useReading();
  const scrolled = usePlaceInPage(reading !== undefined);
  const tabs = useRef<HTMLElement>(null);
  const Page = pages[page];
  // Where the pages do not fit beside each other, the one that is shown is to be seen.
  useEffect(
    () =>
      void tabs.current
        ?.querySelector(`[data-page="${page}"]`)
        ?.scrollIntoView({ inline: 'nearest', block: 'nearest' }),
    [page],
  );
  return (
    <div className={styles.screen}>
      <nav ref={tabs} className={styles.pages} aria-label="Answers">
        {from && (
          <button type="button" className={styles.back} onClick={() => showStoryPage(app, from)}>
            <ArrowLeft aria-hidden size={16} /> Back to the {storyPages[from].toLowerCase()}
          </button>
        )}
        {(Object.keys(insightPages) as InsightPage[]).map((each) => (
          <button
            key={each}
            type="button"
            data-page={each}
            aria-current={each === page ? 'page' : undefined}
            onClick={() => showInsightPage(app, each)}
          >
            {insightPages[each]}
          </button>
        ))}
      </nav>
      <div ref={scrolled} className={styles.page} tabIndex={-1}>
        {reading === undefined && <p className={styles.note}>Reading the map…</p>}
        {reading?.kind === 'failed' && (
          <p role="alert">
            The map could not be read: {reading.why} Nothing in the project was changed. Change something on the map, or
            open the project again, to try once more.
          </p>
        )}
        {reading?.kind === 'read' && (
          <ReadContext value={reading}>
            <Page />
          </ReadContext>
        )}
        <p className={styles.opinion}>{opinionWords}</p>
      </div>
    </div>
  );
}

/**
 * The scrolled page: it begins at its top, and where it was left when one comes back from the map. The keyboard goes on in
 * it when the button is gone that led here.
 */
function usePlaceInPage(isThere: boolean) {
  const app = useApp();
  const page = useWindow((state) => state.insightPage);
  const scrolled = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scrolled.current;
    if (!element || !isThere) return;
    const { insightPlace } = app.window.getState();
    element.scrollTop = insightPlace.page === page ? insightPlace.top : 0;
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
    return () => app.window.setState({ insightPlace: { page, top: element.scrollTop } });
  }, [app, page, isThere]);
  return scrolled;
}
