import { type AudienceField, audienceField } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';
import * as words from '../picture/words.ts';
import { noRights } from './rights.ts';
import { says } from './says.ts';
import { type Owner, sift } from './sift.ts';

/** One value of each field that this project has something of, to show what the field is: "Dana Whitfield: Supportive". */
export function examplesOf(project: Project): Partial<Record<AudienceField, string>> {
  const found: Partial<Record<AudienceField, string>> = {};
  const note = (field: string, value: unknown, owner: Owner) => {
    const known = audienceField.safeParse(field).data;
    if (!known || found[known] !== undefined) return;
    const example = [nameOfOwner(project, owner), textOf(value)].filter(Boolean).join(': ');
    if (example && says(value)) found[known] = example;
  };
  sift(project, noRights(), note);
  // What lies within another field (how we know of an attitude) is told only where that one may be seen.
  sift(project, noRights(...(Object.keys(found) as AudienceField[])), note);
  return found;
}

function nameOfOwner(project: Project, owner: Owner): string {
  if (!owner || (owner.of !== 'people' && owner.of !== 'units' && owner.of !== 'organisations')) return '';
  const record = (project[owner.of] as Record<string, { name: string }>)[owner.id];
  return record ? short(record.name) : '';
}

const longest = 60;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

const vocabulary: Record<string, string> = Object.assign({}, words.attitudeWord, words.coverageWord, words.roleWord);
const isNoText = /^(data:|[0-9a-f]{8}-[0-9a-f-]{27}$|\d{4}-\d\d-\d\d$)/i;

const highest = 10;
/** What is beside a judgement, and no example of it. */
const beside = new Set(['confidence', 'basis', 'reviewed', 'on', 'askAgain']);

/** The first words within a value; nothing for ids, days, pictures and answers: whom it is about says enough. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return isNoText.test(value) ? '' : short(vocabulary[value] ?? value.trim());
  if (typeof value !== 'object' || value === null) return '';
  if ('value' in value && typeof value.value === 'number') return `${value.value} of ${highest}`;
  for (const [name, each] of Object.entries(value)) {
    const text = beside.has(name) || isAnswers(each) ? '' : textOf(each);
    if (text) return text;
  }
  return '';
}

/** One of several questions about somebody: a number or a yes without its question says nothing. */
const isAnswers = (value: unknown): boolean => typeof value === 'object' && value !== null && 'value' in value;
