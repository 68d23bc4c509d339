import { CircleCheck, CircleDashed, CircleX, type LucideIcon, TriangleAlert } from 'lucide-react';
import { supportWord } from '../../../shared/answers/support-words.ts';
import type { SupportState } from '../../../shared/insight/support-states.ts';
import styles from './support.module.css';

const icons: Record<SupportState, LucideIcon> = {
  secured: CircleCheck,
  'in-doubt': TriangleAlert,
  missing: CircleX,
  'not-known': CircleDashed,
};

/** A state by its word, its shape and its colour; a screen reader hears when it changes. */
export function StateChip({ state }: { state: SupportState }) {
  const Icon = icons[state];
  return (
    <span className={styles.chip} data-state={state} aria-live="polite">
      <Icon aria-hidden size={15} />
      {supportWord[state]}
    </span>
  );
}
