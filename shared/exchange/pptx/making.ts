import type { Project } from '../../model/project.ts';
import { type Palette, palettes } from '../../picture/palette.ts';
import type { Canvas } from './canvas.ts';
import type { Pictures } from './pictures.ts';
import { Numbers } from './shape.ts';
import { headlineShape, type Layout, type Slide } from './slide.ts';
import { SlideParts } from './slide-parts.ts';
import type { Xml } from './xml.ts';

/** The colours on white, as on every page that is printed. */
export const onSlides: Palette = { ...palettes.light, paper: '#FFFFFF' };

/** What slides are made from: what the audience may see, on which day, and the pictures of all of them. */
export type Making = { project: Project; day: string; pictures: Pictures };

type Wanted = {
  layout?: Layout;
  headline: string;
  notes?: string;
  /** What is on the slide beside its headline. */
  draw: (canvas: Omit<Canvas, 'placing'>) => readonly Xml[];
};

/** A slide with a headline and what is drawn below it. */
export function slideOf({ layout = 'plain', headline, notes = '', draw }: Wanted, { pictures }: Making): Slide {
  const numbers = new Numbers();
  const parts = new SlideParts(pictures);
  const first = layout === 'plain' ? [headlineShape(headline, numbers, onSlides)] : [];
  const shapes = [...first, ...draw({ numbers, parts })];
  return { layout, shapes, notes, numbers, pictures: parts.relations() };
}
