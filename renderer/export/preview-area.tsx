import { Minus, Plus, Scan } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ShownProduct } from '../../shared/host/product.ts';
import { PageSheet } from './page-sheet.tsx';
import styles from './preview.module.css';
import { reached } from './reached.ts';
import { pagesWords } from './sheet-words.ts';
import { Thumbnails } from './thumbnails.tsx';
import type { Marks } from './use-marks.ts';
import type { Preview, Shown } from './use-preview.ts';

type Props = {
  preview: Preview;
  marks: Marks | undefined;
  /** The page that was asked for last. */
  goTo: { page: number } | undefined;
  isTwin: boolean;
};

const steps = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;
/** Screen pixels to a point, where a sheet is as large as on paper. */
const perPoint = 96 / 72;

/** The real pages as they will be, with what is private marked on them. */
export function PreviewArea({ preview: { shown, isMaking, trouble }, marks, goTo, isTwin }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState<number>();
  const room = useRoom(scroller);
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    if (goTo) scrollTo(scroller.current, goTo.page);
  }, [goTo]);

  const pages = shown?.drawn.kind === 'pages' ? shown.drawn.pdf.pages : [];
  const widest = Math.max(1, ...pages.map(({ width }) => width * perPoint));
  const tallest = Math.max(1, ...pages.map(({ height }) => height * perPoint));
  const fits = Math.min(1.5, (room.width - 48) / widest, Math.max(0.35, (room.height - 40) / tallest));
  const scale = zoom ?? Math.max(0.05, fits);
  const isOfShown = marks?.of === shown;
  const next = (up: boolean) =>
    setZoom(
      up ? (steps.find((step) => step > scale * 1.02) ?? 4) : (steps.findLast((step) => step < scale * 0.98) ?? 0.25),
    );
  return (
    <section className={styles.area} aria-label="Preview" aria-busy={isMaking}>
      <header className={styles.bar}>
        <p className={styles.count}>
          {pages.length > 0
            ? isTwin
              ? 'The same as pages: this file itself has none to show'
              : pagesWords(pages)
            : pictureWords(shown)}
          {isMaking && <span className={styles.making}>{shown ? 'Being made again' : 'Being made'}</span>}
        </p>
        <div className={styles.zoom}>
          <button type="button" aria-label="Smaller" title="Smaller" onClick={() => next(false)}>
            <Minus aria-hidden size={15} />
          </button>
          <span>{pages.length > 0 || zoom !== undefined ? `${Math.round(scale * 100)} %` : ''}</span>
          <button type="button" aria-label="Larger" title="Larger" onClick={() => next(true)}>
            <Plus aria-hidden size={15} />
          </button>
          <button type="button" aria-pressed={zoom === undefined} onClick={() => setZoom(undefined)}>
            <Scan aria-hidden size={15} /> Fit
          </button>
        </div>
      </header>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          There is no preview. {trouble}
        </p>
      )}
      <div className={styles.pages} data-many={pages.length > 1 || undefined}>
        {pages.length > 1 && (
          <Thumbnails
            pages={pages}
            current={current}
            marks={isOfShown ? marks : undefined}
            onChoose={(page) => scrollTo(scroller.current, page)}
          />
        )}
        <section
          ref={scroller}
          className={styles.scroller}
          aria-label="Pages"
          {...reached}
          data-stale={isMaking || undefined}
        >
          {pages.map((page) => (
            <PageSheet
              key={page.number}
              page={page}
              count={pages.length}
              scale={scale * perPoint}
              scroller={scroller}
              marks={isOfShown ? marks?.onPage.get(page.number) : undefined}
              words={(nth) => marks?.found.find((each) => each.nth === nth)?.what ?? ''}
              onInView={setCurrent}
            />
          ))}
          {shown?.drawn.kind === 'picture' && (
            <img
              className={styles.picture}
              data-transparent={isTransparent(shown.product) || undefined}
              src={shown.drawn.address}
              alt="The file as it will be"
              style={zoom === undefined ? undefined : { width: `${zoom * 100}%`, maxWidth: 'none', maxHeight: 'none' }}
            />
          )}
        </section>
      </div>
    </section>
  );
}

const scrollTo = (scroller: HTMLElement | null, page: number) =>
  scroller?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });

const isTransparent = (product: ShownProduct): boolean =>
  product.kind === 'map' && product.picture?.transparent === true;

const pictureWords = (shown: Shown | undefined): string => {
  if (shown?.drawn.kind !== 'picture') return '';
  return shown.product.format === 'svg' ? 'A drawing, sharp at any size' : 'A picture';
};

/** How large the place for the pages is. */
function useRoom(of: { current: HTMLElement | null }): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 640, height: 640 });
  useEffect(() => {
    if (!of.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of]);
  return room;
}
