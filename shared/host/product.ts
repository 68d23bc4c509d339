import { z } from 'zod';
import { listFormat } from '../model/list-format.ts';
import { naming } from '../model/own-audience.ts';
import { posterName, posterSize } from '../model/poster.ts';
import { audienceChoice, exportView, mapPages, orientation, paper, sectionChoice } from '../model/view.ts';

/** For whom it is, and how people are called, if not as that audience usually has it. */
const readers = { audience: audienceChoice, naming: naming.optional() };

/** How many pixels to the unit, and whether the ground shows through. */
const pictureChoices = z.strictObject({ scale: z.number().min(1).max(4), transparent: z.boolean() });

const mapProduct = z.strictObject({
  kind: z.literal('map'),
  format: z.enum(['pdf', 'svg', 'pptx', 'png']),
  ...readers,
  paper,
  orientation,
  /** The map as the content says it is looked at, or everything. */
  view: exportView,
  /** Add the list of people after the map (PDF only). */
  people: z.boolean(),
  /** What is in the PDF, in this order, instead of the map and the people. Of a section named twice the first counts. */
  sections: z.array(sectionChoice).min(1).max(100).optional(),
  /** How the map is divided into pages (PDF only); one page when it is not said. */
  pages: mapPages.optional(),
  /** Of a PNG; usual: twice, on paper. */
  picture: pictureChoices.optional(),
});
/** The map, or a report with it in it. */
export type MapProduct = z.infer<typeof mapProduct>;

const posterProduct = z.strictObject({
  kind: z.literal('poster'),
  format: z.enum(['pdf', 'svg', 'png']),
  ...readers,
  poster: posterName,
  size: posterSize,
  orientation,
  /** Of a PNG; usual: twice, with its sky. */
  picture: pictureChoices.optional(),
});
export type PosterProduct = z.infer<typeof posterProduct>;

const defenceProduct = z.strictObject({
  kind: z.literal('defence'),
  format: z.enum(['pdf', 'docx', 'html']),
  ...readers,
});
export type DefenceProduct = z.infer<typeof defenceProduct>;

const storyProduct = z.strictObject({
  kind: z.literal('story'),
  format: z.enum(['pdf', 'pptx']),
  ...readers,
  /** Pages of A4 with what the speaker says under each step (PDF only). */
  handout: z.boolean().optional(),
});
/** The steps of the story, a page or a slide each. */
export type StoryProduct = z.infer<typeof storyProduct>;

const listProduct = z.strictObject({
  kind: z.literal('list'),
  format: listFormat,
  ...readers,
  /** Which file of a format that gives several, from 0; all of them when it is not said. */
  part: z.int().min(0).max(9).optional(),
});
/** The people and lines as a list or a map of another program. */
export type ListProduct = z.infer<typeof listProduct>;

/** Everything that a project can become for others to see: of one format, for one audience. */
export const product = z.discriminatedUnion('kind', [
  mapProduct,
  posterProduct,
  defenceProduct,
  storyProduct,
  listProduct,
]);
export type Product = z.infer<typeof product>;

/** What can be looked at before it is written: pages, slides or a picture. */
export type ShownProduct = Exclude<Product, ListProduct>;

/** For whom a product is, and how people are called in it. */
export type Readers = Pick<Product, 'audience' | 'naming'>;
