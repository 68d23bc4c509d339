import { renderToStaticMarkup } from 'react-dom/server';
import type { Project } from '../model/project.ts';
import { MapPicture, mapBounds } from './map.tsx';
import { type Palette, palettes } from './palette.ts';
import { drawable } from './text.ts';

type Choices = { palette?: Palette; ground?: string; fontFaces?: string };

/**
 * The map as a standalone SVG document: no script, no foreignObject, nothing from elsewhere. `fontFaces` is CSS with
 * embedded fonts; `ground` a colour behind the map, none for a transparent one.
 */
export function mapSvgDocument(
  project: Project,
  { palette = palettes.light, ground, fontFaces }: Choices = {},
): string {
  const { x, y, width, height } = mapBounds(project);
  const drawing = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
      <title>{drawable(project.title) || 'Partnership map'}</title>
      {fontFaces && <style>{fontFaces}</style>}
      {ground && <rect x={x} y={y} width={width} height={height} fill={ground} />}
      <MapPicture project={project} palette={palette} />
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}
