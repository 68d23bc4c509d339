import { basename, resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { insightData } from '../../shared/answers/insight-data.ts';
import { insightJsonSchema } from '../../shared/answers/insight-schema.ts';
import { insightText } from '../../shared/answers/insight-text.ts';
import { fileJsonSchema } from '../../shared/file/json-schema.ts';
import type { ExportChoices } from '../../shared/host/contract.ts';
import { openTrouble, writeTrouble } from '../../shared/host/trouble.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { type PosterName, type PosterSize, posterName, posterNamed, posterSize } from '../../shared/model/poster.ts';
import type { Project } from '../../shared/model/project.ts';
import { audience, exportView, paper } from '../../shared/model/view.ts';
import { writeWhole } from '../host/atomic-write.ts';
import type { Disk } from '../host/disk.ts';
import { dayOf, defenceSheetBytes, exportBytes, posterBytes } from '../host/export.ts';
import type { Fonts } from '../host/fonts.ts';
import { readProjectFile } from '../host/open-file.ts';
import { type Clock, type Printer, PrintingFailed } from '../host/ports.ts';
import { galleryText } from './posters.ts';
import { leftOutWords, pagesOption, sectionsOption } from './report-options.ts';

/** What the command line works with. */
export type CommandLineParts = {
  version: string;
  disk: Disk;
  printer: Printer;
  clock: Clock;
  fonts: Fonts;
  say: (line: string) => void;
  complain: (line: string) => void;
};

/** One sentence for a person about why a command did nothing. */
class Refused extends Error {}

type ExportOptions = {
  pdf?: string;
  svg?: string;
  pptx?: string;
  png?: string;
  scale: string;
  transparent?: true;
  defence?: string;
  poster?: PosterName | true;
  size: PosterSize;
  paper: ExportChoices['paper'];
  landscape?: true;
  portrait?: true;
  audience?: ExportChoices['audience'];
  report?: ExportChoices['audience'];
  sections?: ExportChoices['sections'];
  pages: ExportChoices['pages'];
  view: ExportChoices['view'];
  people: boolean;
  force?: true;
};

const commands = new Set([
  'export',
  'insight',
  'posters',
  'validate',
  'schema',
  'help',
  '--help',
  '-h',
  '--version',
  '-V',
]);

/** Whether the arguments of a start ask for a command rather than for the window. */
export const isCommandLine = ([first = '']: readonly string[]): boolean => commands.has(first);

/**
 * Runs one command ("export FILE --pdf OUT") and gives the exit code: 0 done, 1 refused with one sentence, 2 not
 * understood. An output file is there whole or not at all.
 */
export async function runCommandLine(args: readonly string[], parts: CommandLineParts): Promise<number> {
  const program = describeCommands(parts);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    parts.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function describeCommands(parts: CommandLineParts): Command {
  const program = new Command('accord')
    .description('Accord without its window: exports and checks projects.')
    .version(parts.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => parts.say(text.trimEnd()),
      writeErr: (text) => parts.complain(text.trimEnd()),
    });
  program
    .command('export <file>')
    .description('write the map of a project, a report on it, slides, a picture, a poster or its defence sheet')
    .option('--pdf <out>', 'the PDF to write')
    .option('--svg <out>', 'the SVG to write')
    .option('--pptx <out>', 'the slides to write: one for each step of the story, or the map')
    .option('--png <out>', 'the picture of the map to write')
    .addOption(new Option('--scale <times>', 'how large the picture is').choices(['1', '2', '3', '4']).default('2'))
    .option('--transparent', 'the picture without its ground')
    .option('--defence <out>', 'the defence sheet to write, a PDF of one page that says why it is worth it')
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
    .option('--portrait', 'a tall sheet')
    .addOption(
      new Option(
        '--audience <who>',
        'who it is for: what is private stays out (usual: myself for the map, team for the defence sheet, partner for a poster)',
      ).choices(audience.options),
    )
    .addOption(
      new Option('--report <who>', 'another name of --audience').choices(audience.options).conflicts('audience'),
    )
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
  program
    .command('insight <file>')
    .description('print what the map answers: the questions, what the answers rest on, and what is not known')
    .option('--json', 'as data; "schema --insight" prints its schema')
    .action(async (file: string, { json }: { json?: true }) => {
      const project = await read(file, parts);
      const findings = findingsOf(project, dayOf(parts.clock.now()));
      parts.say(json ? JSON.stringify(insightData(project, findings), null, 2) : insightText(project, findings));
    });
  program
    .command('posters')
    .description('print the metaphors there are for a poster: what each says, when it fits and when it misleads')
    .action(() => parts.say(galleryText()));
  program
    .command('validate <file>')
    .description('say whether a file is a sound project')
    .action(async (file: string) => {
      const project = await read(file, parts);
      const count = Object.keys(project.people).length;
      parts.say(`${basename(file)} is a sound project: ${project.title || 'Untitled partnership'}, ${count} people.`);
    });
  program
    .command('schema')
    .description('print the JSON Schema of project files')
    .option('--insight', 'that of "insight --json" instead')
    .action(({ insight }: { insight?: true }) =>
      parts.say(JSON.stringify(insight ? insightJsonSchema() : fileJsonSchema(), null, 2)),
    );
  return program;
}

async function read(file: string, { disk }: CommandLineParts): Promise<Project> {
  const path = await disk.realPath(resolve(file)).catch(() => resolve(file));
  const opened = await readProjectFile(disk, path);
  if (opened.ok) return opened.value.project;
  const why = opened.failure.kind === 'missing' ? 'There is no such file.' : openTrouble(opened.failure);
  throw new Refused(`${file}: ${why}`);
}

async function exportFile(file: string, options: ExportOptions, parts: CommandLineParts): Promise<void> {
  const outputs = [
    ...(options.pdf ? [{ format: 'pdf' as const, path: options.pdf }] : []),
    ...(options.svg ? [{ format: 'svg' as const, path: options.svg }] : []),
    ...(options.pptx ? [{ format: 'pptx' as const, path: options.pptx }] : []),
    ...(options.png ? [{ format: 'png' as const, path: options.png }] : []),
  ];
  const { defence } = options;
  if (outputs.length === 0 && !defence)
    throw new Refused('Say what to write: --pdf OUT, --svg OUT, --pptx OUT, --png OUT or --defence OUT.');
  const who = options.audience ?? options.report;
  const leftOut = leftOutWords(who ?? 'myself', options.sections);
  if (options.pdf && leftOut.isAll) throw new Refused(`Nothing is left of the report. ${leftOut.said.join(' ')}`);
  const project = await read(file, parts);
  const paths = [...outputs.map(({ path }) => path), ...(defence ? [defence] : [])];
  for (const path of paths) if (!options.force) await refuseExisting(path, parts.disk);
  for (const { format, path } of outputs) {
    const force = Boolean(options.force);
    if (options.poster) {
      await write(path, await printed(() => poster(project, format, options, parts)), force, parts);
      continue;
    }
    const choices: ExportChoices = {
      format,
      paper: options.paper,
      orientation: options.portrait ? 'portrait' : 'landscape',
      audience: who ?? 'myself',
      view: options.view,
      people: options.people,
      sections: options.sections,
      pages: options.pages,
      picture: { scale: Number(options.scale), transparent: Boolean(options.transparent) },
    };
    await write(path, await printed(() => exportBytes(project, choices, parts)), force, parts);
    if (format === 'pdf') for (const line of leftOut.said) parts.say(line);
  }
  if (!defence) return;
  const sheet = await printed(() => defenceSheetBytes(project, who ?? 'team', parts));
  await write(defence, sheet, Boolean(options.force), parts);
}

/** A poster is for whoever passes by, so that it is partner-safe unless another audience is named. */
async function poster(
  project: Project,
  format: ExportChoices['format'],
  options: ExportOptions,
  parts: CommandLineParts,
) {
  if (format !== 'pdf' && format !== 'svg') throw new Refused('A poster is written with --pdf OUT or --svg OUT.');
  const named = typeof options.poster === 'string' ? options.poster : posterNamed(project.vision.metaphor);
  if (named === 'picture' && !project.vision.image.trim())
    throw new Refused('The vision of this project has no picture of its own yet. Choose a metaphor: "accord posters".');
  const orientation = options.portrait ? 'portrait' : 'landscape';
  const choices = {
    format,
    size: options.size,
    orientation,
    audience: options.audience ?? options.report ?? 'partner',
  } as const;
  return posterBytes(project, { ...choices, poster: named }, parts);
}

async function refuseExisting(path: string, disk: Disk): Promise<void> {
  const there = await disk.facts(resolve(path)).catch(() => null);
  if (there) throw new Refused(`${path} is there already. Choose another name, or replace it with --force.`);
}

async function printed(print: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await print();
  } catch (error) {
    if (error instanceof PrintingFailed) throw new Refused(error.message);
    throw error;
  }
}

async function write(path: string, bytes: Uint8Array, force: boolean, parts: CommandLineParts): Promise<void> {
  const written = await writeWhole(parts.disk, resolve(path), bytes, force ? 'anything' : 'absent');
  if (!written.ok) throw new Refused(`${path} was not written. ${writeTrouble(written.failure)}`);
  parts.say(`Wrote ${path}.`);
}
