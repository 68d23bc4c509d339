import { basename } from 'node:path';
import { Command, CommanderError } from 'commander';
import { insightData } from '../../shared/answers/insight-data.ts';
import { insightJsonSchema } from '../../shared/answers/insight-schema.ts';
import { insightText } from '../../shared/answers/insight-text.ts';
import { fileJsonSchema } from '../../shared/file/json-schema.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { dayOf } from '../host/export.ts';
import { addConvertCommand } from './convert-command.ts';
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import-command.ts';
import { type CommandLineParts, readProject } from './parts.ts';
import { galleryText } from './posters.ts';

const commands = new Set([
  'export',
  'convert',
  'import',
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
 * understood, 130 given up. An output file is there whole or not at all.
 */
export async function runCommandLine(args: readonly string[], parts: CommandLineParts): Promise<number> {
  const program = describeCommands(parts);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (parts.signal?.aborted) return givenUp(parts);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    parts.complain(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await parts.printer.close?.();
  }
}

function givenUp({ complain }: CommandLineParts): number {
  complain('Given up. Nothing was written.');
  return 130;
}

function describeCommands(given: CommandLineParts): Command {
  const program = new Command('accord')
    .description('Accord without its window: exports, converts, imports and checks projects.')
    .version(given.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => given.say(text.trimEnd()),
      writeErr: (text) => given.complain(text.trimEnd()),
    })
    .option('--password-file <file>', 'a file with the password of an encrypted project');
  const parts = {
    ...given,
    passwordFile: (): string | undefined => program.opts<{ passwordFile?: string }>().passwordFile,
  };
  addExportCommand(program, parts);
  addConvertCommand(program, parts);
  addImportCommand(program, parts);
  program
    .command('insight <file>')
    .description('print what the map answers: the questions, what the answers rest on, and what is not known')
    .option('--json', 'as data; "schema --insight" prints its schema')
    .action(async (file: string, { json }: { json?: true }) => {
      const project = await readProject(file, parts);
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
      const project = await readProject(file, parts);
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
