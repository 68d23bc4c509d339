import { failure, type Result, success } from '../base/result.ts';
import { brokenRules, type Project, storedProjectSchema } from '../model/project.ts';
import { decode } from './decode.ts';
import { currentVersion, format } from './envelope.ts';
import type { ParseFailure } from './failures.ts';
import { migrate } from './migrations/migrate.ts';
import { plainIssue } from './plain-issue.ts';
import { fromStored } from './stored.ts';
import { parseStrictJson, pathText } from './strict-json.ts';

/** A file that was read: its project, the version it was written in, and unknown fields beside `project`. */
export type ParsedFile = { project: Project; version: number; extras: Record<string, unknown> };

/** Reads the bytes of a project file: all of it, or one reason why not. The bytes are never altered. */
export function parseProject(bytes: Uint8Array): Result<ParsedFile, ParseFailure> {
  const parsed = parseWithoutRules(bytes);
  const [broken] = parsed.ok ? brokenRules(parsed.value.project) : [];
  return broken ? failure({ kind: 'wrongValue', ...broken }) : parsed;
}

/** The same of bytes whose records are sound one by one, and may break the rules across them. */
export function parseWithoutRules(bytes: Uint8Array): Result<ParsedFile, ParseFailure> {
  const text = decode(bytes);
  if (!text.ok) return text;
  const json = parseStrictJson(text.value);
  // A letter or a list that was given our ending is not ours: nobody is to look for what is damaged in it.
  if (!json.ok && json.failure.kind === 'damaged' && !text.value.trimStart().startsWith('{'))
    return failure({ kind: 'notOurs', looksLike: 'a text' });
  if (!json.ok) return json;
  return readEnvelope(json.value);
}

function readEnvelope(json: unknown): Result<ParsedFile, ParseFailure> {
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== format)
    return failure({ kind: 'notOurs', looksLike: 'JSON of another program' });
  const { format: _format, version, project: raw, ...extras } = json as Record<string, unknown>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failure({ kind: 'wrongValue', where: 'version', what: 'it must be a whole number from 1' });
  if (version > currentVersion) return failure({ kind: 'tooNew', version });
  const project = readProject(migrate(raw, version, currentVersion));
  return project.ok ? success({ project: project.value, version, extras }) : project;
}

function readProject(raw: unknown): Result<Project, ParseFailure> {
  const stored = storedProjectSchema.safeParse(raw);
  if (!stored.success) {
    const [issue] = stored.error.issues;
    const path = issue?.path ?? [];
    const what = issue ? plainIssue(issue, valueAt(raw, path)) : 'it is not allowed';
    return failure({ kind: 'wrongValue', where: whereIn(raw, path), what });
  }
  return fromStored(stored.data);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const name of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[name];
  return value;
}

/** The path of a field, with the id of the record it is in. */
function whereIn(raw: unknown, path: readonly PropertyKey[]): string {
  const [collection, at] = path;
  const list = (raw as Record<PropertyKey, unknown> | null)?.[collection ?? ''];
  const record = Array.isArray(list) && typeof at === 'number' ? (list[at] as { id?: unknown } | null) : undefined;
  const id = typeof record?.id === 'string' ? ` (${record.id})` : '';
  return `project.${pathText(path)}${id}`;
}
