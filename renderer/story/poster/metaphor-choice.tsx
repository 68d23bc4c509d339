import type { PosterName } from '../../../shared/model/poster.ts';
import type { PosterContent } from '../../../shared/picture/posters/content.ts';
import { MetaphorGallery, MetaphorMeaning } from '../metaphor-gallery.tsx';
import styles from './poster.module.css';

type Props = { content: PosterContent; value: PosterName; onChange: (name: PosterName) => void };

/** Which metaphor the poster is drawn with, and what the chosen one says, fits and hides. */
export const MetaphorChoice = (props: Props) => (
  <fieldset className={styles.part}>
    <legend>Metaphor</legend>
    <MetaphorGallery {...props} />
    <div className={styles.meaning} aria-live="polite">
      <MetaphorMeaning of={props.value} withSays />
    </div>
  </fieldset>
);
