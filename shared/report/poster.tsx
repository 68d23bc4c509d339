import type { Naming } from '../model/own-audience.ts';
import type { PosterName, PosterSize } from '../model/poster.ts';
import type { Project } from '../model/project.ts';
import type { AudienceChoice, Orientation } from '../model/view.ts';
import { posterContent } from '../picture/posters/content.ts';
import { gallery } from '../picture/posters/gallery.ts';
import { PosterDrawing, posterSvgDocument } from '../picture/posters/poster-document.tsx';
import { pixelsOf, posterSheet } from '../picture/posters/sheet.ts';
import { forAudience } from './for-audience.ts';
import { printedDocument } from './printed-document.tsx';

export type PosterChoices = {
  /** A metaphor of the gallery, or the user's own picture. */
  poster: PosterName;
  size: PosterSize;
  orientation: Orientation;
  audience: AudienceChoice;
  /** How people are called, if not as the audience usually has it. */
  naming?: Naming | undefined;
  /** CSS with the embedded fonts. */
  fontFaces: string;
};

/** In millimetres. A page is cut to whole dots: without it, its last row of dots may stay white beside a dark ground. */
const bleed = 0.4;

/** A poster as one complete HTML document, ready to print on one page of exactly its size. */
export function posterDocument(project: Project, choices: PosterChoices): string {
  const parts = partsOf(project, choices);
  const { width, height } = parts.sheet.millimetres;
  const styles = `@page { size: ${width.toFixed(2)}mm ${height.toFixed(2)}mm; margin: 0; }
html, body { margin: 0; padding: 0; -webkit-print-color-adjust: exact; }
svg { position: fixed; left: 0; top: 0; width: ${(width + bleed).toFixed(2)}mm; height: ${(height + bleed).toFixed(2)}mm; }`;
  return printedDocument(parts.content.title, `${choices.fontFaces}\n${styles}`, <PosterDrawing {...parts} />);
}

/** A poster as a page of exactly its size in CSS pixels, to take a picture of. `transparent` leaves its sky out. */
export function posterPictureDocument(project: Project, choices: PosterChoices & { transparent: boolean }) {
  const parts = partsOf(project, choices);
  const size = pixelsOf(parts.sheet);
  const styles = `html, body { margin: 0; overflow: hidden } svg { display: block; width: ${size.width}px; height: ${size.height}px }`;
  const drawing = <PosterDrawing {...parts} hasSky={!choices.transparent} />;
  return { html: printedDocument(parts.content.title, `${choices.fontFaces}\n${styles}`, drawing), ...size };
}

/** A poster as a standalone SVG document with its fonts. */
export const posterSvg = (project: Project, choices: PosterChoices): string =>
  posterSvgDocument({ ...partsOf(project, choices), fontFaces: choices.fontFaces });

function partsOf(project: Project, { poster, size, orientation, audience, naming }: PosterChoices) {
  const content = posterContent(forAudience(project, audience, naming));
  const metaphor = gallery[poster];
  return { content, metaphor, sheet: posterSheet(size, orientation) };
}
