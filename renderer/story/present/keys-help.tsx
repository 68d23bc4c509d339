import styles from './present.module.css';
import { keysHelp } from './present-state.ts';

/** The keys, over the story. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <section className={styles.keys} aria-label="Keys">
      <h2>Keys</h2>
      <dl>
        {keysHelp.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </section>
  );
}
