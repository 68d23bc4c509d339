import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Format, FormatName } from '../../shared/exchange/format.ts';
import { formatNamed, formats, formatsCalled, lossWords } from '../../shared/exchange/formats.ts';
import { projectFrom } from '../../shared/exchange/merge/project-from.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { Readers } from '../../shared/host/product.ts';
import { brokenRules, type Project, type ProjectId } from '../../shared/model/project.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { lockBytes } from '../host/encryption.ts';
import type { ReadFile } from '../host/open-file.ts';
import { type CommandLineParts, openProject, Refused } from './parts.ts';
import { skippedLines } from './preview-text.ts';
import { readFound } from './read-found.ts';
import { type ReaderOptions, readerOptions, readersOf } from './readers.ts';
import { bytesOutput, type Output, refusePlaces, writeAll } from './write-searched.ts';

type ConvertOptions = ReaderOptions & { as?: FormatName; from?: FormatName; force?: true };

const names = formats.map(({ name }) => name);

/** "--from gephi-csv": what a file is that is read, where neither it nor its name says so. */
export const fromOption = (): Option =>
  new Option('--from <format>', 'what is read, where the file does not tell').choices(names);

/** "convert IN OUT": a project or a file of another program, as another one. */
export function addConvertCommand(program: Command, parts: CommandLineParts): void {
  const command = program
    .command('convert <in...>')
    .usage('[options] <in...> <out>')
    .description(
      'turn a project into a file of another program, or such a file into a project, by the endings of their names; several files that are read become one map',
    )
    .addOption(new Option('--as <format>', 'what is written, where the ending can be several').choices(names))
    .addOption(fromOption());
  for (const option of readerOptions()) command.addOption(option);
  command
    .option('--force', 'replace the output file when it is there already')
    .action((files: string[], options: ConvertOptions) => convert(files, options, parts));
}

const isProject = (path: string): boolean => extname(path).toLowerCase() === '.accord';

async function convert(files: readonly string[], options: ConvertOptions, parts: CommandLineParts): Promise<void> {
  const [out, ...read] = [...files].reverse();
  if (out === undefined || read.length === 0) throw new Refused('Say what to read and what to write: convert IN OUT.');
  const format = isProject(out) && !options.as ? undefined : formatOf(out, options.as);
  const found = await sourceIn(read.reverse(), out, options, parts);
  const source = format ? found : ofItsOwn(found);
  const { project } = source;
  const readers = readersOf(project, options, 'myself');
  const isWhole = !format && readers.audience === 'myself' && readers.naming === undefined;
  const outputs = format
    ? outputsOf(project, readers, format, out)
    : [bytesOutput(project, out, readers, isWhole ? wholeBytes(source) : bytesFor(project, readers))];
  await refusePlaces(outputs, read, Boolean(options.force), parts.disk);
  if (format) parts.say(lossWords(format));
  if (source.lock && !isWhole) parts.say(`${out} is not encrypted as ${read[0]} is: whoever has it can read it.`);
  await writeAll(outputs, Boolean(options.force), parts);
}

function formatOf(out: string, as: FormatName | undefined): Format {
  const format = as === undefined ? formatsCalled(out)[0] : formatNamed(as);
  if (format) return format;
  const endings = [...new Set(formats.flatMap(({ extensions }) => extensions))].map((each) => `.${each}`);
  throw new Refused(
    `${out}: Its name does not say what to write. Let it end with .accord, ${endings.join(', ')}, or add --as.`,
  );
}

/** What is read: a project, and of its own file what stands beside it and what it is encrypted with. */
type Source = Pick<ReadFile, 'project'> & Partial<ReadFile>;

async function sourceIn(
  files: readonly string[],
  out: string,
  { from }: ConvertOptions,
  parts: CommandLineParts,
): Promise<Source> {
  const [first = ''] = files;
  if (isProject(first)) {
    if (files.length > 1)
      throw new Refused('A project is converted by itself. Name one file to read and one to write.');
    return openProject(first, parts);
  }
  const found = await readFound(files, from, parts);
  for (const line of skippedLines(found.skipped)) parts.say(line);
  const title = basename(isProject(out) ? out : first);
  const project = projectFrom(found, found.title ?? title.slice(0, title.length - extname(title).length));
  const [broken] = brokenRules(project);
  if (broken)
    throw new Refused(
      `${first}: This does not make a sound project (${broken.where}: ${broken.what}). Nothing was written.`,
    );
  return { project };
}

/** A project of its own: two files of one id would keep their versions in one place. */
const ofItsOwn = (source: Source): Source => ({
  ...source,
  project: { ...source.project, id: randomUUID() as ProjectId },
});

/** All of a project: what a newer Accord wrote beside it stays, and so does its password. */
function wholeBytes({ project, extras, lock }: Source): Uint8Array {
  const plain = new TextEncoder().encode(serializeProject(project, extras));
  return lock ? lockBytes(plain, lock) : plain;
}

const bytesFor = (project: Project, { audience, naming }: Readers): Uint8Array =>
  new TextEncoder().encode(serializeProject(forAudience(project, audience, naming)));

/** The file of a format, or its two tables: OUT-people.csv and OUT-links.csv. */
function outputsOf(project: Project, readers: Readers, format: Format, out: string): Output[] {
  const stem = out.slice(0, out.length - extname(out).length);
  return format
    .write(forAudience(project, readers.audience, readers.naming))
    .map(({ suffix, extension, bytes }) =>
      bytesOutput(project, suffix === '' ? out : `${stem}${suffix}.${extension}`, readers, bytes),
    );
}
