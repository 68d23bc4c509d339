import type { Project } from '../../shared/model/project.ts';
import { capital } from '../../shared/picture/sentences.ts';

/**
 * A sentence without anything that somebody typed into the project, which can be anything: what is left was said by us. A
 * sentence may begin with what was typed, with a capital then.
 */
export function saidAround(project: Project): (text: string) => string {
  const typed = [...new Set(typedInto(project))].sort((a, b) => b.length - a.length);
  return (text) => typed.reduce((rest, each) => rest.split(each).join(''), text);
}

function typedInto(value: unknown): string[] {
  if (typeof value === 'string')
    return value.trim() === '' ? [] : [value, value.trim()].flatMap((each) => [each, capital(each)]);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedInto) : [];
}
