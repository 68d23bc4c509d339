import type { Frame } from '../../model/geometry.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Project } from '../../model/project.ts';
import type { View } from '../../model/view.ts';
import { legendOf } from '../../picture/legend.tsx';
import { lookOf } from '../../picture/look.ts';
import { viewWords } from '../../picture/look-words.ts';
import { counted } from '../../picture/sentences.ts';
import { legendIn, legendShapes } from './legend-shapes.tsx';
import { type Making, onSlides, slideOf } from './making.ts';
import { type MapPart, organisationPart, partInside, wholeMap } from './map-part.ts';
import { mapShapes } from './map-shapes.tsx';
import { fitInto, perPoint, places } from './measures.ts';
import { fillOf } from './paint.ts';
import { preset, shape } from './shape.ts';
import type { Slide } from './slide.ts';
import { paragraph, textBody } from './words.ts';

type Wanted = { headline: string; notes?: string; view: View | undefined };

/** A slide of the map as a view looks at it: its place, lens, filter and focus. */
export function mapSlide({ headline, notes = '', view }: Wanted, making: Making): Slide {
  const project = lookedAt(making.project, view);
  const look = lookOf(project, making.day);
  const part = view?.area ? partInside(project, view.area, look) : wholeMap(project, look);
  return drawn({ headline, notes, under: viewWords(project, look).join(' · '), part, project }, making);
}

/** A slide of one organisation with its people, and how many lines lead out of it. */
export function organisationSlide(organisation: Organisation, view: View | undefined, making: Making): Slide {
  const project = lookedAt(making.project, view);
  const part = organisationPart(project, organisation.id, lookOf(project, making.day));
  const { people } = part.project;
  const out = Object.values(project.links).filter(({ from, to }) => from in people !== to in people).length;
  const leading =
    out === 0
      ? []
      : [
          `${counted(out, 'line leads', 'lines lead')} to other organisations and ${out === 1 ? 'is' : 'are'} on the whole map`,
        ];
  const under = [counted(Object.keys(people).length, 'person', 'people'), ...leading].join(' · ');
  return drawn({ headline: organisation.name.trim() || 'No name yet', notes: '', under, part, project }, making);
}

/** Names smaller than this, in points, cannot be read from a chair. */
const readable = 7;
const nameSize = 14;

/** Whether the names on a slide of the whole map are too small to be read. */
export function isHardToRead({ project }: Making): boolean {
  const { scale } = fitInto(places.body, wholeMap(project, undefined).bounds, mostScale);
  return (nameSize * scale) / perPoint < readable;
}

const lookedAt = (project: Project, map: View | undefined): Project => ({ ...project, view: { ...project.view, map } });

type Drawn = { headline: string; notes: string; under: string; part: MapPart; project: Project };

/** EMU to the unit at most: a map of two people does not fill a wall. */
const mostScale = 1.15 * perPoint;

function drawn({ headline, notes, under, part, project }: Drawn, making: Making): Slide {
  const look = lookOf(project, making.day);
  const body = under === '' ? places.body : places.lowerBody;
  const legend = legendIn(body.width, legendOf(part.project, onSlides, look));
  const air = legend.height > 0 ? 8 * perPoint : 0;
  const room = { ...body, height: body.height - legend.height - air };
  const below = { ...body, y: body.y + room.height + air, height: legend.height };
  const placing = fitInto(room, part.bounds, mostScale);
  const seen = { part, whole: project, look, palette: onSlides };
  return slideOf(
    {
      headline,
      notes,
      draw: (canvas) => [
        ...(under === '' ? [] : [lineOfWords(under, places.under, canvas.numbers.next())]),
        ...mapShapes(seen, { ...canvas, placing }),
        ...legendShapes(legend, below, onSlides, canvas),
      ],
    },
    making,
  );
}

function lineOfWords(text: string, frame: Frame, id: number) {
  const words = paragraph(text, { size: 12 * perPoint, colour: onSlides.ink2 });
  return shape(
    { id, name: 'How the map is looked at' },
    {
      frame,
      geometry: preset('rect'),
      fill: fillOf(undefined),
      stroke: '',
      text: textBody([words], { wraps: true }),
      isTextBox: true,
    },
  );
}
