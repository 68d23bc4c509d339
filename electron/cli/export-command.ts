import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { DefenceProduct, MapProduct, Product } from '../../shared/host/product.ts';
import { type PosterName, type PosterSize, posterName, posterNamed, posterSize } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { exportView, paper } from '../../shared/model/view.ts';
import { contentsFor, contentsText } from '../../shared/report/contents.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { dayOf } from '../host/export.ts';
import { type CommandLineParts, Refused, readProject } from './parts.ts';
import { type ReaderOptions, readerOptions, readersOf } from './readers.ts';
import { leftOutWords, pagesOption, sectionsOption } from './report-options.ts';
import { type Output, refuseExisting, writeSearched } from './write-searched.ts';

type ExportOptions = ReaderOptions & {
  pdf?: string;
  svg?: string;
  pptx?: string;
  png?: string;
  scale: string;
  transparent?: true;
  defence?: string;
  poster?: PosterName | true;
  size: PosterSize;
  paper: MapProduct['paper'];
  landscape?: true;
  portrait?: true;
  what?: true;
  sections?: MapProduct['sections'];
  pages: MapProduct['pages'];
  view: MapProduct['view'];
  people: boolean;
  force?: true;
};

/** "export FILE --pdf OUT": writes a project in every form there is. */
export function addExportCommand(program: Command, parts: CommandLineParts): void {
  const command = program
    .command('export <file>')
    .description('write the map of a project, a report on it, slides, a picture, a poster or its defence sheet')
    .option('--pdf <out>', 'the PDF to write')
    .option('--svg <out>', 'the SVG to write')
    .option('--pptx <out>', 'the slides to write: one for each step of the story, or the map')
    .option('--png <out>', 'the picture of the map to write')
    .addOption(new Option('--scale <times>', 'how large the picture is').choices(['1', '2', '3', '4']).default('2'))
    .option('--transparent', 'the picture without its ground')
    .option(
      '--defence <out>',
      'the defence sheet to write, which says why it is worth it: a PDF of one page (.pdf), a Word document (.docx) or a web page (.html)',
    )
    .addOption(
      new Option(
        '--poster [metaphor]',
        'write a poster to --pdf or --svg instead of the map (usual: the metaphor of the vision, else the bridge)',
      ).choices(posterName.options),
    )
    .addOption(new Option('--size <size>', 'the size of a poster').choices(posterSize.options).default('A4'))
    .addOption(
      new Option('--paper <size>', 'the sheet, or "map" for one page as large as the map')
        .choices(paper.options)
        .default('A4'),
    )
    .addOption(new Option('--landscape', 'a wide sheet (this is usual)').conflicts('portrait'))
    .option('--portrait', 'a tall sheet');
  for (const option of readerOptions()) command.addOption(option);
  command
    .option('--what', 'print what would be in the map or the report and what is left out, and write nothing')
    .addOption(sectionsOption())
    .addOption(pagesOption())
    .addOption(
      // A script gets the same file however somebody last looked at the map in the window.
      new Option('--view <what>', 'the map as it was last looked at (its lens, filter and focus), or everything')
        .choices(exportView.options)
        .default('everything'),
    )
    .option('--no-people', 'leave the list of people out of the PDF')
    .option('--force', 'replace the output file when it is there already')
    .action((file: string, options: ExportOptions) => exportFile(file, options, parts));
}

type MapFile = { format: MapProduct['format']; path: string };

async function exportFile(file: string, options: ExportOptions, parts: CommandLineParts): Promise<void> {
  const formats = ['pdf', 'svg', 'pptx', 'png'] as const;
  const files = formats.flatMap((format): MapFile[] => {
    const path = options[format];
    return path ? [{ format, path }] : [];
  });
  if (files.length === 0 && !options.defence && !options.what)
    throw new Refused('Say what to write: --pdf OUT, --svg OUT, --pptx OUT, --png OUT or --defence OUT.');
  // What prints starts while the project is read and drawn.
  if (isPrinted(options)) parts.printer.prepare?.();
  const project = await readProject(file, parts);
  if (options.what) return sayWhat(project, choicesOf(project, files[0]?.format ?? 'pdf', options), parts);

  const leftOut = leftOutOf(project, options);
  const outputs: Output[] = [
    ...files.map(({ format, path }) => ({
      path,
      product: (options.poster ? posterOf : choicesOf)(project, format, options),
    })),
    ...(options.defence ? [{ path: options.defence, product: defenceOf(project, options.defence, options) }] : []),
  ];
  for (const { path } of outputs) if (!options.force) await refuseExisting(path, parts.disk);
  for (const output of outputs) {
    await writeSearched(project, output, Boolean(options.force), parts);
    if (output.path === options.pdf) for (const line of leftOut) parts.say(line);
  }
}

const isPrinted = ({ pdf, png, defence, what }: ExportOptions): boolean =>
  Boolean((pdf || png || (defence && defenceFormat(defence) === 'pdf')) && !what);

function sayWhat(project: Project, choices: MapProduct, { clock, say }: CommandLineParts): void {
  say(contentsText(contentsFor(project, choices.audience, { ...choices, day: dayOf(clock.now()) })));
}

/** Which sections of the report are left out and why, a sentence each. */
function leftOutOf(project: Project, options: ExportOptions): string[] {
  if (!options.pdf || options.poster) return [];
  const { audience } = readersOf(project, options, 'myself');
  const { said, isAll } = leftOutWords(rightsOf(project, audience), options.sections);
  if (isAll) throw new Refused(`Nothing is left of the report. ${said.join(' ')}`);
  return said;
}

const orientationOf = ({ portrait }: ExportOptions) => (portrait ? 'portrait' : 'landscape');

const choicesOf = (project: Project, format: MapProduct['format'], options: ExportOptions): MapProduct => ({
  kind: 'map',
  format,
  paper: options.paper,
  orientation: orientationOf(options),
  ...readersOf(project, options, 'myself'),
  view: options.view,
  people: options.people,
  sections: options.sections,
  pages: options.pages,
  picture: { scale: Number(options.scale), transparent: Boolean(options.transparent) },
});

/** A poster is for whoever passes by, so that it is partner-safe unless another audience is named. */
function posterOf(project: Project, format: MapProduct['format'], options: ExportOptions): Product {
  if (format !== 'pdf' && format !== 'svg') throw new Refused('A poster is written with --pdf OUT or --svg OUT.');
  const poster = typeof options.poster === 'string' ? options.poster : posterNamed(project.vision.metaphor);
  if (poster === 'picture' && !project.vision.image.trim())
    throw new Refused('The vision of this project has no picture of its own yet. Choose a metaphor: "accord posters".');
  const readers = readersOf(project, options, 'partner');
  return { kind: 'poster', ...readers, format, poster, size: options.size, orientation: orientationOf(options) };
}

/** The defence sheet in the format that the name of its file says. */
const defenceOf = (project: Project, path: string, options: ExportOptions): Product => ({
  kind: 'defence',
  format: defenceFormat(path),
  ...readersOf(project, options, 'team'),
});

function defenceFormat(path: string): DefenceProduct['format'] {
  const ending = extname(path).slice(1).toLowerCase();
  const known = { '': 'pdf', pdf: 'pdf', docx: 'docx', html: 'html', htm: 'html' } as const;
  if (ending in known) return known[ending as keyof typeof known];
  throw new Refused(`A defence sheet is a PDF, a Word document or a web page: end its name in .pdf, .docx or .html.`);
}
