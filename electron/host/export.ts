import { pptxOf } from '../../shared/exchange/pptx/pptx.ts';
import type { ExportChoices } from '../../shared/host/contract.ts';
import type { Naming } from '../../shared/model/own-audience.ts';
import type { Project } from '../../shared/model/project.ts';
import type { AudienceChoice } from '../../shared/model/view.ts';
import { lookOf } from '../../shared/picture/look.ts';
import { mapSvgDocument } from '../../shared/picture/svg-document.tsx';
import { defenceSheetDocument } from '../../shared/report/defence-sheet.tsx';
import { reportDocument } from '../../shared/report/document.tsx';
import { forAudience } from '../../shared/report/for-audience.ts';
import { mapPictureDocument } from '../../shared/report/map-picture.tsx';
import { type PosterChoices, posterDocument, posterSvg } from '../../shared/report/poster.tsx';
import type { Fonts } from './fonts.ts';
import { type Clock, type Printer, PrintingFailed } from './ports.ts';

/** What it takes to print. */
type Printing = { printer: Printer; clock: Clock; fonts: Fonts };

const usualPicture = { scale: 2, transparent: false };

/**
 * The bytes of an export: the same for both doors and the command line. Throws `PrintingFailed` when there is nothing
 * to print with.
 */
export async function exportBytes(
  project: Project,
  { format, picture = usualPicture, ...choices }: ExportChoices,
  { printer, clock, fonts }: Printing,
): Promise<Uint8Array> {
  const day = dayOf(clock.now());
  if (format === 'pptx') return pptxOf(project, { ...choices, day });
  const theirs = forAudience(project, choices.audience, choices.naming);
  const fontFaces = await fonts.facesFor(textOf(theirs));
  if (format === 'pdf') return printer.print(reportDocument(project, { ...choices, day, fontFaces }));
  const look = choices.view === 'shown' ? lookOf(theirs, day) : undefined;
  if (format === 'svg') return new TextEncoder().encode(mapSvgDocument(theirs, { fontFaces, ...(look && { look }) }));
  const document = mapPictureDocument(theirs, { ...picture, look, fontFaces });
  if (document.kind === 'tooLarge') throw new PrintingFailed(document.why);
  return printer.picture({ ...document, ...picture });
}

/** The bytes of the defence sheet as a PDF. Throws `PrintingFailed` when there is nothing to print with. */
export async function defenceSheetBytes(
  project: Project,
  audience: AudienceChoice,
  { printer, clock, fonts }: Printing,
  naming?: Naming,
): Promise<Uint8Array> {
  const fontFaces = await fonts.facesFor(textOf(forAudience(project, audience, naming)));
  return printer.print(defenceSheetDocument(project, { audience, naming, day: dayOf(clock.now()), fontFaces }));
}

/**
 * The bytes of a poster, as a PDF of one page or as an SVG. Throws `PrintingFailed` when there is nothing to print with.
 */
export async function posterBytes(
  project: Project,
  { format, ...choices }: Omit<PosterChoices, 'fontFaces'> & { format: 'pdf' | 'svg' },
  { printer, fonts }: Printing,
): Promise<Uint8Array> {
  const poster = {
    ...choices,
    fontFaces: await fonts.facesFor(textOf(forAudience(project, choices.audience, choices.naming))),
  };
  if (format === 'svg') return new TextEncoder().encode(posterSvg(project, poster));
  return printer.print(posterDocument(project, poster));
}

/** The day of an instant where the machine is, YYYY-MM-DD. */
export function dayOf(instant: number): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Every character a project may draw; embedded pictures are not text. */
const textOf = (project: Project): string =>
  JSON.stringify(project, (_name, value) => (typeof value === 'string' && value.startsWith('data:') ? '' : value));
