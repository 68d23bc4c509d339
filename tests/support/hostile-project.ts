import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProject } from '../../shared/file/parse.ts';
import { type Project, projectSchema } from '../../shared/model/project.ts';
import { samples } from './places.ts';

type Definition = {
  type: string;
  checks?: unknown[];
  format?: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  out?: Schema;
  in?: Schema;
};
type Schema = { _zod: { def: Definition } };

const wrappers = new Set(['optional', 'nullable', 'default', 'prefault', 'catch', 'readonly', 'nonoptional']);

/** A string that may hold whatever somebody writes: not an id, a day, a colour. */
const isFreeText = ({ type, checks = [], format }: Definition): boolean =>
  type === 'string' && checks.length === 0 && format === undefined;

/**
 * The value with every free text of its schema written anew, those that were not there included. Fields come with the
 * schema, so that one that is new tomorrow is hostile tomorrow.
 */
function filled(schema: Schema, value: unknown, next: () => string): unknown {
  const { def } = schema._zod;
  if (isFreeText(def)) return next();
  if (wrappers.has(def.type) && def.innerType) {
    const inner = def.innerType;
    if (value !== undefined && value !== null) return filled(inner, value, next);
    const isText = isFreeText(unwrapped(inner)._zod.def) || unwrapped(inner)._zod.def.type === 'object';
    return isText ? filledFresh(inner, next) : value;
  }
  if (def.type === 'pipe' && def.out) return filled(def.in ?? def.out, value, next);
  if (def.type === 'object' && def.shape && isRecord(value)) {
    const result: Record<string, unknown> = { ...value };
    for (const [name, field] of Object.entries(def.shape)) {
      const made = filled(field, value[name], next);
      if (made !== undefined) result[name] = made;
    }
    return result;
  }
  if (def.type === 'record' && def.valueType && isRecord(value)) {
    const each = def.valueType;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, filled(each, inside, next)]));
  }
  if (def.type === 'array' && def.element && Array.isArray(value)) {
    const each = def.element;
    if (value.length === 0 && isFreeText(each._zod.def)) return [next()];
    return value.map((inside) => filled(each, inside, next));
  }
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function unwrapped(schema: Schema): Schema {
  const { type, innerType } = schema._zod.def;
  return wrappers.has(type) && innerType ? unwrapped(innerType) : schema;
}

/** What was not there, when it can be made of texts alone. */
function filledFresh(schema: Schema, next: () => string): unknown {
  const bare = unwrapped(schema);
  const { def } = bare._zod;
  if (isFreeText(def)) return next();
  const made = filled(bare, {}, next);
  const check = bare as unknown as { safeParse(value: unknown): { success: boolean } };
  return check.safeParse(made).success ? made : undefined;
}

/** One Card with these texts, one after the other, in every field that holds free text; and how many fields that were. */
export function hostileProject(texts: readonly string[], from = 0): { project: Project; fields: number } {
  const read = parseProject(readFileSync(join(samples, 'one-card.accord')));
  if (!read.ok) throw new Error('the sample does not open');
  let fields = 0;
  const project = filled(projectSchema as unknown as Schema, read.value.project, () => {
    fields += 1;
    return texts[(from + fields) % texts.length] ?? '';
  });
  return { project: projectSchema.parse(project), fields };
}
