import { memo } from 'react';
import { type PosterName, posterName } from '../../../shared/model/poster.ts';
import type { PosterContent } from '../../../shared/picture/posters/content.ts';
import { gallery } from '../../../shared/picture/posters/gallery.ts';
import { PosterDrawing } from '../../../shared/picture/posters/poster-document.tsx';
import { posterSheet } from '../../../shared/picture/posters/sheet.ts';
import styles from './poster.module.css';

type Props = { content: PosterContent; value: PosterName; onChange: (name: PosterName) => void };

/** The gallery: every metaphor drawn from this project, and what the chosen one says, fits and hides. */
export function MetaphorChoice({ content, value, onChange }: Props) {
  const { says, fits, misleads } = gallery[value];
  return (
    <fieldset className={styles.part}>
      <legend>Metaphor</legend>
      <div className={styles.gallery}>
        {posterName.options.map((name) => (
          <label key={name} className={styles.metaphor}>
            <input type="radio" name="metaphor" value={name} checked={name === value} onChange={() => onChange(name)} />
            <Small content={content} name={name} />
            <span>{gallery[name].name}</span>
          </label>
        ))}
      </div>
      <dl className={styles.meaning} aria-live="polite">
        <dt>It says</dt>
        <dd>{says}</dd>
        <dt>It fits</dt>
        <dd>{fits}</dd>
        <dt>It misleads</dt>
        <dd>{misleads}</dd>
      </dl>
    </fieldset>
  );
}

const small = posterSheet('A4', 'landscape');

const Small = memo(function Small({ content, name }: { content: PosterContent; name: PosterName }) {
  return (
    <span className={styles.small} aria-hidden>
      <PosterDrawing content={content} metaphor={gallery[name]} sheet={small} />
    </span>
  );
});
