import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProject } from '../../shared/file/parse.ts';
import type { Project } from '../../shared/model/project.ts';
import { samples } from './places.ts';

/** A sample as the app has it open, by the name of its file. */
export function sampleProject(name: string): Project {
  const read = parseProject(readFileSync(join(samples, `${name}.accord`)));
  if (!read.ok) throw new Error(`the sample ${name} cannot be read: ${JSON.stringify(read.failure)}`);
  return read.value.project;
}
