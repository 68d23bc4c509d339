import { assertNever } from '../../shared/base/assert-never.ts';
import { defenceDocx } from '../../shared/exchange/docx/defence.ts';
import { pptxOf } from '../../shared/exchange/pptx/pptx.ts';
import type {
  DefenceProduct,
  ListProduct,
  MapProduct,
  PosterProduct,
  Product,
  Readers,
  StoryProduct,
} from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { lookOf } from '../../shared/picture/look.ts';
import { mapSvgDocument } from '../../shared/picture/svg-document.tsx';
import { defenceSheetDocument } from '../../shared/report/defence-sheet.tsx';
import { defenceWebPage } from '../../shared/report/defence-web-page.tsx';
import { reportDocument } from '../../shared/report/document.tsx';
import { forAudience } from '../../shared/report/for-audience.ts';
import { mapPictureDocument } from '../../shared/report/map-picture.tsx';
import { posterDocument, posterPictureDocument, posterSvg } from '../../shared/report/poster.tsx';
import { rightsOf } from '../../shared/report/rights.ts';
import { storyDocument } from '../../shared/report/story/story-document.tsx';
import type { Fonts } from './fonts.ts';
import { withProperties } from './pdf-properties.ts';
import { withPicturesForSlides } from './pictures-for-slides.ts';
import { type Clock, type Printer, PrintingFailed } from './ports.ts';
import { listFiles } from './product-files.ts';

/** What it takes to print. */
export type Printing = { printer: Printer; clock: Clock; fonts: Fonts };

const usualPicture = { scale: 2, transparent: false };

/**
 * The bytes of a product: the same for both doors and the command line. Throws `PrintingFailed` when there is nothing to
 * print with.
 */
export function productBytes(project: Project, product: Product, printing: Printing): Promise<Uint8Array> {
  switch (product.kind) {
    case 'map':
      return mapBytes(project, product, printing);
    case 'poster':
      return posterBytes(project, product, printing);
    case 'defence':
      return defenceBytes(project, product, printing);
    case 'story':
      return storyBytes(project, product, printing);
    case 'list':
      return listBytes(project, product);
    default:
      return assertNever(product);
  }
}

async function mapBytes(
  project: Project,
  { format, picture = usualPicture, ...choices }: MapProduct,
  { printer, clock, fonts }: Printing,
): Promise<Uint8Array> {
  const day = dayOf(clock.now());
  if (format === 'pptx') return pptxOf(await withPicturesForSlides(project, printer), { ...choices, day });
  const theirs = forAudience(project, choices.audience, choices.naming);
  const fontFaces = await fonts.facesFor(textOf(theirs));
  if (format === 'pdf') {
    const html = reportDocument(project, { ...choices, day, fontFaces });
    return pdfOf(html, `Partnership map, ${forWhom(project, choices)}`, { printer, clock });
  }
  const look = choices.view === 'shown' ? lookOf(theirs, day) : undefined;
  if (format === 'svg') return encoded(mapSvgDocument(theirs, { fontFaces, ...(look && { look }) }));
  const document = mapPictureDocument(theirs, { ...picture, look, fontFaces });
  if (document.kind === 'tooLarge') throw new PrintingFailed(document.why);
  return printer.picture({ ...document, ...picture });
}

async function posterBytes(
  project: Project,
  { format, picture = usualPicture, ...choices }: PosterProduct,
  { printer, clock, fonts }: Printing,
): Promise<Uint8Array> {
  const poster = { ...choices, fontFaces: await facesFor(project, choices, fonts) };
  if (format === 'svg') return encoded(posterSvg(project, poster));
  if (format === 'pdf') {
    const html = posterDocument(project, poster);
    return pdfOf(html, `Poster of a partnership, ${forWhom(project, choices)}`, { printer, clock });
  }
  return printer.picture({ ...posterPictureDocument(project, { ...poster, ...picture }), ...picture });
}

async function defenceBytes(
  project: Project,
  { format, audience, naming }: DefenceProduct,
  { printer, clock, fonts }: Printing,
): Promise<Uint8Array> {
  const choices = { audience, naming, day: dayOf(clock.now()) };
  if (format === 'docx') return defenceDocx(project, choices);
  const fontFaces = await facesFor(project, choices, fonts);
  if (format === 'html') return encoded(defenceWebPage(project, { ...choices, fontFaces }));
  const html = defenceSheetDocument(project, { ...choices, fontFaces });
  return pdfOf(html, `Defence sheet of a partnership, ${forWhom(project, choices)}`, { printer, clock });
}

async function storyBytes(
  project: Project,
  { format, audience, naming, handout = false }: StoryProduct,
  { printer, clock, fonts }: Printing,
): Promise<Uint8Array> {
  const day = dayOf(clock.now());
  if (format === 'pptx') {
    const shown = await withPicturesForSlides(project, printer);
    return pptxOf(shown, { audience, naming, view: 'everything', day });
  }
  const fontFaces = await facesFor(project, { audience, naming }, fonts);
  const html = storyDocument(project, { audience, naming, handout, day, fontFaces });
  return pdfOf(html, `Story of a partnership, ${forWhom(project, { audience })}`, { printer, clock });
}

async function listBytes(project: Project, product: ListProduct): Promise<Uint8Array> {
  const file = listFiles(project, product)[product.part ?? 0];
  if (!file) throw new Error(`a file of ${product.format} has no part ${product.part}`);
  return file.bytes;
}

/** The printed document, which says what it is and for whom. */
async function pdfOf(html: string, subject: string, { printer, clock }: Omit<Printing, 'fonts'>): Promise<Uint8Array> {
  const title = /<title>([^<]*)</.exec(html)?.[1] ?? '';
  return withProperties(await printer.print(html), { title, subject, day: dayOf(clock.now()) });
}

const forWhom = (project: Project, { audience }: Readers): string => `for: ${rightsOf(project, audience).name}`;

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const facesFor = (project: Project, { audience, naming }: Readers, fonts: Fonts): Promise<string> =>
  fonts.facesFor(textOf(forAudience(project, audience, naming)));

/** The day of an instant where the machine is, YYYY-MM-DD. */
export function dayOf(instant: number): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Every character a project may draw; embedded pictures are not text. */
const textOf = (project: Project): string =>
  JSON.stringify(project, (_name, value) => (typeof value === 'string' && value.startsWith('data:') ? '' : value));
