import { useEffect, useMemo, useRef } from 'react';
import { namesOf } from '../../../shared/insight/title/names.ts';
import { showInsightPage } from '../../commands/screen-commands.ts';
import { useApp, useProject } from '../../store/app.ts';
import { ImagePart } from './image-part.tsx';
import { MetaphorPart } from './metaphor-part.tsx';
import { NamesPart } from './names-part.tsx';
import { PromisePart } from './promise-part.tsx';
import { ReadersPart } from './readers-part.tsx';
import { TitlePart } from './title-part.tsx';
import styles from './vision.module.css';
import { VisionPreview } from './vision-preview.tsx';

/** How we say what it is: the title, the metaphor, the image, the promise, and what readers make of them. */
export function VisionPage() {
  const app = useApp();
  const names = useNames();
  const page = useFocusFromElsewhere();
  return (
    <div ref={page} className={styles.page} tabIndex={-1}>
      <div className={styles.columns}>
        <div className={styles.work}>
          <header className={styles.head}>
            <h2>How do we say what it is?</h2>
            <p className={styles.note}>One title, one metaphor, one image and one promise, until nobody is confused.</p>
            <button type="button" onClick={() => showInsightPage(app, 'short', 'vision')}>
              What the map answers, in short
            </button>
          </header>
          <TitlePart names={names} />
          <NamesPart />
          <PromisePart names={names} />
          <MetaphorPart />
          <ImagePart />
          <ReadersPart />
        </div>
        <VisionPreview />
      </div>
    </div>
  );
}

/** The keyboard goes on here when the button is gone that led here. */
function useFocusFromElsewhere() {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, []);
  return page;
}

/** The names of the project, gathered again only when somebody or something gets another name. */
function useNames() {
  const organisations = useProject((project) => project.organisations);
  const units = useProject((project) => project.units);
  const people = useProject((project) => project.people);
  const namesInUse = useProject((project) => project.vision.namesInUse);
  return useMemo(
    () => namesOf({ organisations, units, people, vision: { namesInUse } }),
    [organisations, units, people, namesInUse],
  );
}
