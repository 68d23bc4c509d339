import { EyeOff } from 'lucide-react';
import { quickHide } from '../commands/quick-hide.ts';
import { useCommand } from '../commands/use-command.ts';
import { usePartnerSafe } from '../store/app.ts';
import styles from './chrome.module.css';

/** Says that something is hidden, and how it comes back; nothing while everything is shown. */
export function PartnerSafeSign() {
  const isSafe = usePartnerSafe();
  const { keys, run } = useCommand(quickHide);
  if (!isSafe) return null;
  return (
    <button type="button" className={styles.sign} onClick={run}>
      <EyeOff aria-hidden size={14} />
      <span>Partner-safe view · press {keys} to show everything</span>
    </button>
  );
}
