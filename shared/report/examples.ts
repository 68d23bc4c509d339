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

/** The first words within a value; nothing for numbers, ids, days and pictures: whom it is about says enough. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return isNoText.test(value) ? '' : short(vocabulary[value] ?? value.trim());
  if (typeof value !== 'object' || value === null) return '';
  for (const each of Object.values(value)) {
    const text = textOf(each);
    if (text) return text;
  }
  return '';
}
