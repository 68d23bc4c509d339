const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** "1st", "2nd", "11th". */
export const ordinal = (rank: number): string => `${rank}${endings[rules.select(rank)] ?? 'th'}`;
