import type { AudienceField } from '../model/own-audience.ts';
import { audienceWord } from '../picture/words.ts';
import { audienceTable } from './audience-table.ts';
import { linkRules, personRules, type Rule } from './field-rules.ts';

/** Which field of the table of audiences a place in a person or a line falls under; nothing when it is no secret. */
export function audienceFieldAt(of: 'people' | 'links', path: readonly string[]): AudienceField | undefined {
  let rules: Record<string, Rule> = of === 'people' ? personRules : linkRules;
  let found: AudienceField | undefined;
  for (const name of path) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) break;
    const leaf = (typeof rule === 'string' ? rule : rule.field).replace('?', '') as AudienceField | 'open';
    if (leaf !== 'open') found = leaf;
    if (typeof rule === 'string') break;
    rules = rule.of;
  }
  return found;
}

/** Whether a field is no secret from the partner, whatever is released. */
export const isOpenToPartner = (field: AudienceField): boolean => audienceTable[field].partner === 'yes';

/** Who gets a field only once it is released, or never, in a sentence; nothing about a field that everybody gets. */
export function privacyWords(field: AudienceField, isReleased = false): string | undefined {
  const { team, partner } = audienceTable[field];
  if (partner === 'yes') return undefined;
  const both = team === 'yes' ? 'the partner' : 'the team and the partner';
  const gets = team === 'yes' ? 'gets' : 'get';
  if (partner === 'no') return `Private: never in what ${both} ${gets}`;
  if (isReleased) return `Released: may be in what ${both} ${gets} (${audienceWord.partner})`;
  return `Private: stays out of what ${both} ${gets}, unless released`;
}
