import { useDeferredValue, useId, useMemo } from 'react';
import { titlePasses, titleSentence } from '../../../shared/answers/title-words.ts';
import { hiddenIn, hiddenMarked, withoutHidden } from '../../../shared/insight/title/hidden.ts';
import type { Names } from '../../../shared/insight/title/names.ts';
import { isTrouble, titleFindings } from '../../../shared/insight/title/title-checks.ts';
import { setVision } from '../../../shared/model/edits/vision.ts';
import { useApp, useProject } from '../../store/app.ts';
import { WordsField } from '../../ui/words-field.tsx';
import { Part } from './part.tsx';
import { Remarks, withJudged } from './remarks.tsx';
import styles from './vision.module.css';

/** So much of a title is shown with its hidden characters marked. */
const mostMarked = 120;

/** The title, and what would keep a reader from understanding it, said while it is typed. */
export function TitlePart({ names }: { names: Names }) {
  const app = useApp();
  const title = useProject((project) => project.vision.title);
  const remarksId = useId();
  // With thousands of names the checks take longer than a letter: what is typed is there first.
  const checked = useDeferredValue(title);
  const remarks = useMemo(
    () =>
      withJudged(
        checked,
        titleFindings(checked, names).map((finding) => ({
          text: titleSentence(finding),
          isTrouble: isTrouble(finding),
        })),
      ),
    [checked, names],
  );
  return (
    <Part title="The title" note="Short, catchy, and confusing nobody.">
      <WordsField
        label="Title"
        value={title}
        placeholder="For example: One Card"
        className={styles.title}
        describedBy={remarksId}
        isOneLine
        onChange={(next) =>
          app.projects.edit('Change the title', setVision({ title: next }), { merge: 'vision title' })
        }
      />
      <Hidden title={title} />
      {title.trim() === '' ? (
        <p id={remarksId} className={styles.empty}>
          What would a user call it? Collect three, say each aloud, and keep the one that needs no explanation.
        </p>
      ) : (
        <Remarks id={remarksId} remarks={remarks} passes={titlePasses} />
      )}
    </Part>
  );
}

/** The title with a mark for each character that nobody sees, and a way to be rid of them. */
function Hidden({ title }: { title: string }) {
  const app = useApp();
  if (title.trim() === '' || hiddenIn(title).length === 0) return null;
  const clean = () =>
    app.projects.edit('Take hidden characters out of the title', setVision({ title: withoutHidden(title) }));
  return (
    <p className={styles.hidden}>
      <bdi>{hiddenMarked(title.slice(0, mostMarked))}</bdi>
      <button type="button" onClick={clean}>
        Take them out
      </button>
    </p>
  );
}
