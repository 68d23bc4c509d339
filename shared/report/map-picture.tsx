import type { Project } from '../model/project.ts';
import type { Look } from '../picture/look.ts';
import { mapBounds } from '../picture/map.tsx';
import { palettes } from '../picture/palette.ts';
import { MapSvg } from '../picture/svg-document.tsx';
import { printedDocument } from './printed-document.tsx';

type Choices = {
  /** Pixels to the map unit. */
  scale: number;
  /** Without a ground, for a page of another colour. */
  transparent: boolean;
  look: Look | undefined;
  /** CSS with the embedded fonts. */
  fontFaces: string;
};

/** More pixels than this on a side no browser paints, and more in all no program opens with ease. */
const longestSide = 16_000;
const mostPixels = 80_000_000;

/** The map as a document to take a picture of, or why the picture would be too large. */
export type MapPictureDocument =
  | { kind: 'document'; html: string; width: number; height: number }
  | { kind: 'tooLarge'; why: string };

/** The map as a page of exactly its size. The project is what the audience may see. */
export function mapPictureDocument(project: Project, choices: Choices): MapPictureDocument {
  const { look, scale, transparent, fontFaces } = choices;
  const { width, height } = mapBounds(project, look);
  if (!isPossible(width, height, scale)) return { kind: 'tooLarge', why: tooLarge(width, height, scale) };
  const ground = transparent ? undefined : palettes.light.paper;
  const styles = `${fontFaces}\nhtml, body { margin: 0; overflow: hidden } svg { display: block }`;
  const svg = <MapSvg project={project} palette={palettes.light} ground={ground} look={look} />;
  return { kind: 'document', html: printedDocument('Partnership map', styles, svg), width, height };
}

const isPossible = (width: number, height: number, scale: number): boolean =>
  Math.max(width, height) * scale <= longestSide && width * height * scale * scale <= mostPixels;

function tooLarge(width: number, height: number, scale: number): string {
  const across = (length: number) => Math.round(length * scale).toLocaleString('en-GB');
  const smaller = [3, 2, 1].find((each) => each < scale && isPossible(width, height, each));
  const rather = smaller ? `Choose the scale ${smaller}, or` : 'Choose';
  return (
    `The picture would have ${across(width)} x ${across(height)} pixels, more than a picture can have here ` +
    `(16,000 on a side, 80 million in all). ${rather} the PDF or the SVG, which can be of any size.`
  );
}
