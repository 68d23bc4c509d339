import { X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { setVision } from '../../../shared/model/edits/vision.ts';
import { type PosterName, posterNamed } from '../../../shared/model/poster.ts';
import { type PosterContent, posterContent } from '../../../shared/picture/posters/content.ts';
import { gallery } from '../../../shared/picture/posters/gallery.ts';
import { setVisionImage } from '../../commands/set-picture.ts';
import { useApp, useProject } from '../../store/app.ts';
import { TextField } from '../../ui/fields.tsx';
import { PictureButtons } from '../../ui/picture-field.tsx';
import { MetaphorCard, MetaphorGallery, MetaphorMeaning } from '../metaphor-gallery.tsx';
import { Part } from './part.tsx';
import styles from './vision.module.css';

type Choice = PosterName | 'own' | '';

const choiceOf = (metaphor: string): Choice => posterNamed(metaphor) ?? (metaphor.trim() === '' ? '' : 'own');

const undecided = 'Go through the pictures with the arrow keys: each says when it fits and when it misleads.';

/** What it is like: one metaphor of the gallery, drawn with what is in this project, or the user's own in words. */
export function MetaphorPart() {
  const app = useApp();
  const metaphor = useProject((project) => project.vision.metaphor);
  const content = useContent();
  // Somebody who has chosen to write their own has not written anything yet.
  const [isOwn, setOwn] = useState(false);
  const chosen = choiceOf(metaphor) || (isOwn ? 'own' : '');
  // One step for all that the arrow keys pass, and another for what is written: undone, our own words are there again.
  const edit = (label: string, text: string, merge: string) =>
    app.projects.edit(label, setVision({ metaphor: text }), { merge: `vision metaphor ${merge}` });
  const choose = (choice: PosterName | 'own') => {
    setOwn(choice === 'own');
    if (choice === 'own') edit('Choose a metaphor of our own', '', 'chosen');
    else edit(`Choose the metaphor ${gallery[choice].name.toLowerCase()}`, choice, 'chosen');
  };
  return (
    <Part title="One metaphor" note="What is it like? One picture in words that everybody has seen before.">
      <fieldset className={styles.metaphors} aria-label="Metaphor">
        <MetaphorGallery
          content={content}
          value={chosen === '' || chosen === 'own' ? undefined : chosen}
          onChange={choose}
          isLarge
        >
          {(group) => (
            <MetaphorCard
              group={group}
              name="In our own words"
              says="A picture that only you and your partner can know."
              isChosen={chosen === 'own'}
              onChoose={() => choose('own')}
            >
              <span className={styles.ownWords}>“…”</span>
            </MetaphorCard>
          )}
        </MetaphorGallery>
      </fieldset>
      {chosen === 'own' && (
        <TextField
          label="Our metaphor, in a few words"
          value={choiceOf(metaphor) === 'own' ? metaphor : ''}
          onChange={(text) => {
            setOwn(true);
            edit('Change the metaphor', text, 'written');
          }}
        />
      )}
      <div aria-live="polite" className={styles.about}>
        {chosen === '' && <p>{undecided}</p>}
        {chosen !== '' && chosen !== 'own' && <MetaphorMeaning of={chosen} />}
        {chosen === 'picture' && content.image === '' && <YourPicture />}
      </div>
      {chosen !== '' && (
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            setOwn(false);
            app.projects.edit('Choose no metaphor yet', setVision({ metaphor: '' }));
          }}
        >
          <X aria-hidden size={16} /> Choose no metaphor yet
        </button>
      )}
    </Part>
  );
}

/** The own picture before there is one: it is the overarching image, which can be chosen here, too. */
function YourPicture() {
  const app = useApp();
  const [trouble, setTrouble] = useState('');
  return (
    <>
      <p>Choose your picture. It is kept as “The overarching image” below, where it can be described and replaced.</p>
      <div className={styles.imageButtons}>
        <PictureButtons
          label="Your picture"
          isThere={false}
          onFile={(file) => void setVisionImage(app, file).then(setTrouble)}
          onRemove={() => undefined}
        />
      </div>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </>
  );
}

/** What posters show of the project, the same as before while nothing of it has changed; drawn when there is time. */
function useContent(): PosterContent {
  const project = useDeferredValue(useProject((it) => it));
  const now = useMemo(() => posterContent(project), [project]);
  const [kept, setKept] = useState(now);
  if (kept !== now && JSON.stringify(kept) !== JSON.stringify(now)) setKept(now);
  return kept;
}
