import { resolve } from 'node:path';
import { projectExtension } from '../host/file-names.ts';

/** The project files among the arguments of a start, as absolute paths. The first argument is the program. */
export const filesIn = (argv: readonly string[], folder: string): string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(`.${projectExtension}`))
    .map((argument) => resolve(folder, argument));
