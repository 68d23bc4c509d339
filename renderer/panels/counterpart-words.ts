import type { Likeness } from '../../shared/insight/jobs.ts';
import type { UnitFunction } from '../../shared/model/unit.ts';

const inFunction: Record<UnitFunction, string> = {
  'senior-management': 'both senior management',
  'front-line': 'also at the front line',
  it: 'also in IT',
  marketing: 'also in marketing',
  finance: 'also in finance',
  legal: 'also in legal affairs',
  other: '',
};

/** Why two people could be counterparts: "also in IT, “service” in both job titles". */
export function likenessWords(why: Likeness): string {
  const words = why.sharedWords.map((word) => `“${word}”`).join(' and ');
  return [
    why.function ? inFunction[why.function] : '',
    why.bothSenior && why.function !== 'senior-management' ? 'both senior management' : '',
    why.similarity === 1 ? 'the same job title' : words && `${words} in both job titles`,
  ]
    .filter(Boolean)
    .join(', ');
}
