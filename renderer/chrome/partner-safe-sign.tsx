import { EyeOff } from 'lucide-react';
import { quickHide } from '../commands/quick-hide.ts';
import { useCommand } from '../commands/use-command.ts';
import { usePartnerSafe } from '../store/app.ts';
import styles from './chrome.module.css';

/** Says in what view one is, in words that tell a passer-by nothing; who hovers over it is told how to go back. */
export function PartnerSafeSign() {
  const isSafe = usePartnerSafe();
  const { keys, run } = useCommand(quickHide);
  if (!isSafe) return null;
  return (
    <button type="button" className={styles.sign} title={`${keys} goes back`} onClick={run}>
      <EyeOff aria-hidden size={14} />
      <span>Partner view</span>
    </button>
  );
}
