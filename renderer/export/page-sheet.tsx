import { type RefObject, useEffect, useRef } from 'react';
import type { Mark } from './marks.ts';
import type { PdfPage } from './pdf.ts';
import styles from './preview.module.css';
import { sheetWords } from './sheet-words.ts';
import { useDrawn } from './use-drawn.ts';

type Props = {
  page: PdfPage;
  count: number;
  /** Screen pixels to a point. */
  scale: number;
  scroller: RefObject<HTMLElement | null>;
  marks: readonly Mark[] | undefined;
  words: (nth: number) => string;
  onInView: (page: number) => void;
};

/** One page as it will be printed, with what is private marked in its place. */
export function PageSheet({ page, count, scale, scroller, marks = [], words, onInView }: Props) {
  const frame = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useDrawn(place, page, scale, scroller);
  useEffect(() => {
    if (!frame.current) return;
    // The page that holds the middle of what is in view.
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onInView(page.number), {
      root: scroller.current,
      rootMargin: '-50% 0px',
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [page.number, scroller, onInView]);
  const about = marks.length > 0 ? `, with ${marks.length} private values marked` : '';
  return (
    <figure ref={frame} className={styles.sheet} data-page={page.number}>
      <div
        className={styles.paper}
        role="img"
        aria-label={`Page ${page.number} of ${count}, ${sheetWords(page)}${about}`}
        style={{ width: page.width * scale, height: page.height * scale }}
      >
        <div ref={place} className={styles.drawn} />
        {marks.flatMap((mark) =>
          mark.boxes.map((box) => (
            <span
              key={`${mark.nth} ${box.x} ${box.y}`}
              className={styles.mark}
              title={`Private: ${words(mark.nth)}`}
              data-mark
              style={{
                left: `${box.x * 100}%`,
                top: `${box.y * 100}%`,
                width: `${box.width * 100}%`,
                height: `${box.height * 100}%`,
              }}
            />
          )),
        )}
      </div>
      <figcaption>{page.number}</figcaption>
    </figure>
  );
}
