import type { Screen } from '../../shared/model/view.ts';
import styles from './chrome.module.css';

const words: Partial<Record<Screen, string>> = {
  insight: 'The answers are not part of the partner view.',
  grid: 'The grid is not part of the partner view.',
};

/** Whether a screen says nothing that the partner may see. */
export const isPutAway = (screen: Screen): boolean => words[screen] !== undefined;

/** What stands in the place of such a screen. */
export const PutAway = ({ screen }: { screen: Screen }) => <p className={styles.putAway}>{words[screen]}</p>;
