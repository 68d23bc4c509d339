import { renderToStaticMarkup } from 'react-dom/server';
import { drawable, fontStack } from '../text.ts';
import { Poster, type PosterProps } from './poster.tsx';

type DrawingProps = PosterProps & { fontFaces?: string };

/** A poster as an `svg` element, as large as its sheet. */
export function PosterDrawing({ fontFaces, ...props }: DrawingProps) {
  const { content, sheet } = props;
  const { width, height } = sheet.millimetres;
  const title = drawable(content.title);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={`${title}: poster`}
      width={`${width.toFixed(2)}mm`}
      height={`${height.toFixed(2)}mm`}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      preserveAspectRatio="none"
      fontFamily={fontStack}
    >
      <title>{title}</title>
      {fontFaces && <style>{fontFaces}</style>}
      <Poster {...props} />
    </svg>
  );
}

/**
 * A poster as a standalone SVG document: no script, no foreignObject, nothing from elsewhere. `fontFaces` is CSS with
 * embedded fonts.
 */
export const posterSvgDocument = (props: DrawingProps): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(<PosterDrawing {...props} />)}\n`;
