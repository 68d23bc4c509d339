import { type RefObject, useEffect, useState } from 'react';
import type { PdfPage } from './pdf.ts';

/** So far out of view a page is drawn already, in pixels. */
const ahead = '400px';
/** A canvas of more pixels takes more memory than it is worth. */
const mostPixels = 12_000_000;

/**
 * Draws a page into a place once that comes near. The picture that is there stays until the new one is whole: of a page that
 * is made again nobody sees a white sheet in between.
 */
export function useDrawn(
  place: RefObject<HTMLElement | null>,
  page: PdfPage,
  scale: number,
  root: RefObject<HTMLElement | null>,
): void {
  const isNear = useIsNear(place, root);
  useEffect(() => {
    if (!isNear) return;
    const wanted = new AbortController();
    const sharp = scale * Math.min(2, devicePixelRatio);
    const within = Math.min(sharp, Math.sqrt(mostPixels / (page.width * page.height)));
    void import('./pdf.ts')
      .then(({ drawPage }) => drawPage(page, within, wanted.signal))
      .then((canvas) => {
        if (!wanted.signal.aborted) place.current?.replaceChildren(canvas);
      })
      .catch(() => undefined); // It was given up: there is a newer one, or it is out of view.
    return () => wanted.abort();
  }, [isNear, page, scale, place]);
}

function useIsNear(place: RefObject<HTMLElement | null>, root: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      root: root.current,
      rootMargin: ahead,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, root]);
  return isNear;
}
