import type { AudienceField } from '../model/own-audience.ts';
import type { Rule } from './field-rules.ts';

/** A field that stays behind; `unknown` is what a newer Accord, or another program, wrote into the file. */
export type Withheld = AudienceField | 'unknown';
/** Whether a field may be seen, in the record that is looked at. */
export type May = (field: AudienceField) => boolean;
/** Is told of everything that stays behind. */
export type OnWithheld = (field: Withheld, value: unknown) => void;

/** A record with what may be seen of it, and nothing that has no rule: a field that is not known is private. */
export function keepFields<Stored extends object>(
  record: Stored,
  rules: Record<string, Rule>,
  may: May,
  withheld: OnWithheld,
): Stored {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) withheld('unknown', value);
    else if (value !== undefined) keepField(kept, name, value, rule, may, withheld);
  }
  return kept as Stored;
}

function keepField(
  kept: Record<string, unknown>,
  name: string,
  value: unknown,
  rule: Rule,
  may: May,
  withheld: OnWithheld,
): void {
  const [leaf, within] = typeof rule === 'string' ? [rule, undefined] : [rule.field, rule.of];
  const field = leaf.replace('?', '') as AudienceField | 'open';
  if (field !== 'open' && !may(field)) {
    withheld(field, value);
    if (!leaf.endsWith('?')) kept[name] = Array.isArray(value) ? [] : '';
  } else kept[name] = within ? keepWithin(value, within, may, withheld) : value;
}

function keepWithin(value: unknown, rules: Record<string, Rule>, may: May, withheld: OnWithheld): unknown {
  if (Array.isArray(value)) return value.map((each) => keepWithin(each, rules, may, withheld));
  return typeof value === 'object' && value !== null ? keepFields(value, rules, may, withheld) : value;
}
