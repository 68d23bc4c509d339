import type { Engagement, EngagementGap } from '../insight/engagement.ts';
import { counted, nameOf } from '../picture/sentences.ts';
import { attitudeWord } from '../picture/words.ts';

/** "6 of 14 people stand where we want them. 4 are not assessed." */
export function engagementShort({ gaps, there, unsaid, notAssessed }: Engagement): string {
  const wanted = gaps.length + there.length;
  const open = notAssessed.length;
  if (wanted + unsaid.length + open === 0) return 'There is nobody on the map yet, and so nobody to win over.';
  const said = [
    wanted === 0
      ? 'Of nobody both is noted: how they stand and how we want them to stand.'
      : `${there.length} of the ${counted(wanted, 'person', 'people')} for whom both is noted ${there.length === 1 ? 'stands' : 'stand'} where we want them.`,
    open > 0 ? `${counted(open, 'person is', 'people are')} not assessed.` : '',
  ];
  return said.filter(Boolean).join(' ');
}

/** "Neutral, wanted Supportive: one step up". */
export function gapWords({ from, to, steps }: EngagementGap): string {
  const far = Math.abs(steps) === 1 ? 'one step' : `${numberWord[Math.abs(steps)]} steps`;
  return `${attitudeWord[from]}, wanted ${attitudeWord[to]}: ${far} ${steps > 0 ? 'up' : 'down'}`;
}

/** The same with the name, as a sentence of a list. */
export const gapSentence = (gap: EngagementGap): string => `${nameOf(gap.person)}: ${gapWords(gap)}`;

/** The scale has five attitudes: nobody is further than four steps away. */
const numberWord: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four' };
