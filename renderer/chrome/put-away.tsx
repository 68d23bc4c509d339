import type { Screen } from '../../shared/model/view.ts';
import styles from './chrome.module.css';

const words: Partial<Record<Screen, string>> = {
  insight: 'The answers are put away in the partner-safe view.',
  grid: 'The grid is put away in the partner-safe view.',
};

/** Whether a screen says nothing that the partner may see. */
export const isPutAway = (screen: Screen): boolean => words[screen] !== undefined;

/** What stands in the place of such a screen. */
export const PutAway = ({ screen }: { screen: Screen }) => <p className={styles.putAway}>{words[screen]}</p>;
