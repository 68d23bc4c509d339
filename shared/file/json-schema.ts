import { z } from 'zod';
import { storedProjectSchema } from '../model/project.ts';
import { currentVersion, format } from './envelope.ts';

/** The JSON Schema (2020-12) of a project file, made from the same schemas that check it. */
export function fileJsonSchema(): object {
  const file = z.looseObject({
    format: z.literal(format),
    version: z.literal(currentVersion),
    project: storedProjectSchema,
  });
  return { title: 'Accord project', ...z.toJSONSchema(file, { io: 'input' }) };
}
