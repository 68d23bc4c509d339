import { renderToStaticMarkup } from 'react-dom/server';
import type { Project } from '../model/project.ts';
import type { Look } from './look.ts';
import { viewWords } from './look-words.ts';
import { MapPicture, mapBounds } from './map.tsx';
import { type Palette, palettes } from './palette.ts';
import { drawable } from './text.ts';

type Choices = { palette?: Palette; ground?: string; fontFaces?: string; look?: Look };

type Drawn = {
  project: Project;
  palette: Palette;
  ground?: string | undefined;
  look?: Look | undefined;
  fontFaces?: string | undefined;
};

/** The map as one SVG element, as large as what is drawn. */
export function MapSvg({ project, palette, ground, look, fontFaces }: Drawn) {
  const { x, y, width, height } = mapBounds(project, look);
  const view = look ? viewWords(project, look).join(', ') : '';
  const title = drawable(project.title) || 'Partnership map';
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
      <title>{view ? `${title}: ${drawable(view)}` : title}</title>
      {fontFaces && <style>{fontFaces}</style>}
      {ground && <rect x={x} y={y} width={width} height={height} fill={ground} />}
      <MapPicture project={project} palette={palette} look={look} />
    </svg>
  );
}

/**
 * The map as a standalone SVG document: no script, no foreignObject, nothing from elsewhere. `fontFaces` is CSS with
 * embedded fonts; `ground` a colour behind the map, none for a transparent one; `look` what of the map is in view.
 */
export function mapSvgDocument(
  project: Project,
  { palette = palettes.light, ground, fontFaces, look }: Choices = {},
): string {
  const drawing = renderToStaticMarkup(
    <MapSvg project={project} palette={palette} ground={ground} look={look} fontFaces={fontFaces} />,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}
