import { type RefObject, useEffect, useRef } from 'react';
import type { PdfPage } from './pdf.ts';
import styles from './preview.module.css';
import { useDrawn } from './use-drawn.ts';
import type { Marks } from './use-marks.ts';

type Props = {
  pages: readonly PdfPage[];
  current: number;
  marks: Marks | undefined;
  onChoose: (page: number) => void;
};

/** All pages small, with their numbers; a press goes to one. */
export function Thumbnails({ pages, current, marks, onChoose }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only this list is scrolled, not what it is in.
    const shown = list.current?.querySelector<HTMLElement>(`[data-thumbnail="${current}"]`);
    if (!list.current || !shown) return;
    const [box, within] = [shown.getBoundingClientRect(), list.current.getBoundingClientRect()];
    list.current.scrollBy({
      top: Math.min(0, box.top - within.top) + Math.max(0, box.bottom - within.bottom),
      left: Math.min(0, box.left - within.left) + Math.max(0, box.right - within.right),
    });
  }, [current]);
  return (
    <nav ref={list} className={styles.thumbnails} aria-label="Pages">
      {pages.map((page) => (
        <button
          key={page.number}
          type="button"
          data-thumbnail={page.number}
          aria-current={page.number === current ? 'page' : undefined}
          aria-label={`Page ${page.number}${marks?.onPage.get(page.number)?.length ? ', with private values' : ''}`}
          onClick={() => onChoose(page.number)}
        >
          <Thumbnail page={page} root={list} />
          <span>
            {page.number}
            {(marks?.onPage.get(page.number)?.length ?? 0) > 0 && <i className={styles.swatch} />}
          </span>
        </button>
      ))}
    </nav>
  );
}

/** The longer side, in pixels. */
const size = 76;

function Thumbnail({ page, root }: { page: PdfPage; root: RefObject<HTMLElement | null> }) {
  const place = useRef<HTMLDivElement>(null);
  const scale = size / Math.max(page.width, page.height);
  useDrawn(place, page, scale, root);
  return (
    <div ref={place} className={styles.thumbnail} style={{ width: page.width * scale, height: page.height * scale }} />
  );
}
