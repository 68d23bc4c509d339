import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { DefenceProduct, MapProduct, Product } from '../../shared/host/product.ts';
import { type PosterName, type PosterSize, posterName, posterOf, posterSize } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { exportView, paper } from '../../shared/model/view.ts';
import { contentsFor, contentsText } from '../../shared/report/contents.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { howMuchOf, leftOutSentence } from '../../shared/report/story/story-for.ts';
import { dayOf } from '../host/export.ts';
import { type CommandLineParts, Refused, readProject } from './parts.ts';
import { type ReaderOptions, readerOptions, readersOf } from './readers.ts';
import { leftOutWords, pagesOption, sectionsOption } from './report-options.ts';
import { type Output, productOutput, refusePlaces, writeAll } from './write-searched.ts';

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
  story?: true;
  handout?: true;
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
    .option('--png <out>', 'the picture of the map or the poster to write')
    .addOption(new Option('--scale <times>', 'how large the picture is').choices(['1', '2', '3', '4']).default('2'))
    .option('--transparent', 'the picture without its ground')
    .option(
      '--defence <out>',
      'the defence sheet to write, which says why it is worth it: a PDF of one page (.pdf), a Word document (.docx) or a web page (.html)',
    )
    .addOption(
      new Option(
        '--poster [metaphor]',
        'write a poster to --pdf, --svg or --png instead of the map (usual: the metaphor of the vision, else the bridge)',
      ).choices(posterName.options),
    )
    .addOption(
      new Option('--story', 'write the story to --pdf or --pptx instead of the map, a page for each step').conflicts(
        'poster',
      ),
    )
    .option('--handout', 'with --story: sheets of A4 with what the speaker says under each step')
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
    ...files.map(({ format, path }) => productOutput(project, path, productOf(options)(project, format, options))),
    ...(options.defence ? [productOutput(project, options.defence, defenceOf(project, options.defence, options))] : []),
  ];
  await refusePlaces(outputs, [file], Boolean(options.force), parts.disk);
  await writeAll(outputs, Boolean(options.force), parts);
  for (const line of leftOut) parts.say(line);
}

const productOf = ({ poster, story }: ExportOptions) => (poster ? posterChoices : story ? storyOf : choicesOf);

const isPrinted = ({ pdf, png, defence, what }: ExportOptions): boolean =>
  Boolean((pdf || png || (defence && defenceFormat(defence) === 'pdf')) && !what);

function sayWhat(project: Project, choices: MapProduct, { clock, say }: CommandLineParts): void {
  say(contentsText(contentsFor(project, choices.audience, { ...choices, day: dayOf(clock.now()) })));
}

/** Which sections of the report are left out and why, a sentence each. */
function leftOutOf(project: Project, options: ExportOptions): string[] {
  if (!options.pdf || options.poster) return [];
  if (options.story) {
    const readers = readersOf(project, options, 'partner');
    return [leftOutSentence(howMuchOf(project, readers))].filter(Boolean);
  }
  const { audience } = readersOf(project, options, 'myself');
  const { said, isAll } = leftOutWords(rightsOf(project, audience), options.sections);
  if (isAll) throw new Refused(`Nothing is left of the report. ${said.join(' ')}`);
  return said;
}

const orientationOf = ({ portrait }: ExportOptions): MapProduct['orientation'] => (portrait ? 'portrait' : 'landscape');

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
  picture: pictureOf(options),
});

const pictureOf = ({ scale, transparent }: ExportOptions) => ({
  scale: Number(scale),
  transparent: Boolean(transparent),
});

/** A poster is for whoever passes by, so that it is partner-safe unless another audience is named. */
function posterChoices(project: Project, format: MapProduct['format'], options: ExportOptions): Product {
  if (format === 'pptx') throw new Refused('A poster is written with --pdf OUT, --svg OUT or --png OUT.');
  const poster = typeof options.poster === 'string' ? options.poster : posterOf(project.vision);
  if (poster === 'picture' && !project.vision.image.trim())
    throw new Refused('The vision of this project has no picture of its own yet. Choose a metaphor: "accord posters".');
  const readers = readersOf(project, options, 'partner');
  const sheet = { size: options.size, orientation: orientationOf(options) };
  return { kind: 'poster', ...readers, format, poster, ...sheet, picture: pictureOf(options) };
}

const noStory =
  'This project has no story yet. Open it in Accord, choose Story, then Steps, and begin with a proposed story.';

/** A story is shown to a room, so that it is partner-safe unless another audience is named. */
function storyOf(project: Project, format: MapProduct['format'], options: ExportOptions): Product {
  if (format !== 'pdf' && format !== 'pptx') throw new Refused('A story is written with --pdf OUT or --pptx OUT.');
  if (project.story.steps.length === 0) throw new Refused(noStory);
  const readers = readersOf(project, options, 'partner');
  if (howMuchOf(project, readers).shown === 0)
    throw new Refused('There is no step in this story that these readers may see. Choose another audience.');
  const handout = format === 'pdf' && options.handout ? { handout: true } : {};
  return { kind: 'story', format, ...readers, ...handout };
}

/** The defence sheet in the format that the name of its file says. */
const defenceOf = (project: Project, path: string, options: ExportOptions): Product => ({
  kind: 'defence',
  format: defenceFormat(path),
  ...readersOf(project, options, 'team'),
});

const defenceFormats: ReadonlyMap<string, DefenceProduct['format']> = new Map([
  ['', 'pdf'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['html', 'html'],
  ['htm', 'html'],
]);

function defenceFormat(path: string): DefenceProduct['format'] {
  const ending = extname(path).slice(1).toLowerCase();
  const format = defenceFormats.get(ending);
  if (format) return format;
  throw new Refused(`A defence sheet is a PDF, a Word document or a web page: end its name in .pdf, .docx or .html.`);
}
