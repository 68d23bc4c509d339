import type { OpenedProject, OpenOutcome } from '../../shared/host/outcomes.ts';

/** The project of an opening that must have worked. */
export function openedBy(outcome: OpenOutcome): OpenedProject {
  if (outcome.kind === 'opened') return outcome.opened;
  throw new Error(`not opened: ${JSON.stringify(outcome)}`);
}
