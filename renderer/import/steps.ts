import type { Summary } from './messages.ts';
import { countOf, outcomes, outcomeWords } from './words.ts';

/** The steps of an import, in their order. What need not be asked is passed over, and can be gone back to. */
export type Step = 'choose' | 'files' | 'columns' | 'preview';

export const stepWords: Record<Exclude<Step, 'choose'>, string> = {
  files: 'Files',
  columns: 'Columns',
  preview: 'Preview',
};

/** "Preview. New 3, Updated 0, …": what whoever does not see the step hears when it is there. */
export function stepHeard(step: Step, summary: Summary | null): string {
  if (step !== 'preview' || !summary) return step === 'choose' ? '' : stepWords[step];
  return `${stepWords.preview}. ${outcomes.map((each) => `${outcomeWords[each]} ${countOf(summary, each)}`).join(', ')}.`;
}
