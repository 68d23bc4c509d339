import type { z } from 'zod';
import { type Project, storedProjectSchema } from '../model/project.ts';
import { currentVersion, format } from './envelope.ts';
import { toStored } from './stored.ts';

/** The text of a project file. The same project always gives the same bytes, so that version control shows small diffs. */
export function serializeProject(project: Project, extras: Record<string, unknown> = {}): string {
  const ordered = arranged(toStored(project), storedProjectSchema);
  return `${JSON.stringify({ format, version: currentVersion, project: ordered, ...sorted(extras) }, null, 2)}\n`;
}

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  defaultValue?: unknown;
};
const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The fields of a value in the order of its schema, unknown ones after them; what equals its default is left out. */
function arranged(value: unknown, schema: z.ZodType): unknown {
  const { type, shape, element, innerType } = definition(schema);
  if (innerType) return arranged(value, innerType);
  if (type === 'array' && element && Array.isArray(value)) return value.map((item) => arranged(item, element));
  if (!shape || typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    if (record[name] === undefined || isDefault(record[name], field)) continue;
    result[name] = arranged(record[name], field);
  }
  return Object.assign(result, sorted(record, shape));
}

function isDefault(value: unknown, schema: z.ZodType): boolean {
  const { type, defaultValue } = definition(schema);
  if (type !== 'default') return false;
  return Array.isArray(defaultValue) ? Array.isArray(value) && value.length === 0 : value === defaultValue;
}

/** The fields that are not in `known`, by name. */
function sorted(record: Record<string, unknown>, known: object = {}): Record<string, unknown> {
  const names = Object.keys(record).filter((name) => !Object.hasOwn(known, name));
  return Object.fromEntries(names.sort().map((name) => [name, record[name]]));
}
