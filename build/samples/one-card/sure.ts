import type { Confidence } from '../../../shared/model/judgement.ts';

/** How sure we are, how we know, and when somebody last looked at it. */
export const sure = (confidence: Confidence, basis: string, reviewed = '2026-10-12') => ({
  confidence,
  basis,
  reviewed,
});
