import type { Whose } from '../../shared/compare/merge.ts';
import type { MergeWords } from '../../shared/compare/merge-words.ts';
import styles from './merge.module.css';

type Props = { words: MergeWords; chosen: Whose | undefined; onChoose: (whose: Whose) => void };

/** One person, line or other thing: what happened to it here and there, and which of the two is kept. */
export function MergeRow({ words: { part, title, mine, theirs }, chosen, onChoose }: Props) {
  const said: Record<Whose, string> = { mine, theirs };
  const why = part.isConflict ? undefined : part.usual === 'mine' ? 'Only you changed it.' : 'Only they changed it.';
  return (
    <fieldset className={styles.row}>
      <legend>
        {title} {why && <span className={styles.why}>{why}</span>}
      </legend>
      <div className={styles.sides}>
        {(['mine', 'theirs'] as const).map((whose) => (
          <label key={whose} className={styles.side}>
            <input type="radio" name={part.key} checked={chosen === whose} onChange={() => onChoose(whose)} />
            <strong>{whose === 'mine' ? 'Mine' : 'Theirs'}</strong>
            <span>{said[whose]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
