import { useId, useMemo } from 'react';
import { promisePasses, promiseSentence } from '../../../shared/answers/title-words.ts';
import type { Names } from '../../../shared/insight/title/names.ts';
import { promiseFindings } from '../../../shared/insight/title/promise-checks.ts';
import { setVision } from '../../../shared/model/edits/vision.ts';
import { useApp, useProject } from '../../store/app.ts';
import { WordsField } from '../../ui/words-field.tsx';
import { Part } from './part.tsx';
import { Remarks, withJudged } from './remarks.tsx';
import styles from './vision.module.css';

/** What is promised to the users, and whether it is heard as a promise. */
export function PromisePart({ names }: { names: Names }) {
  const app = useApp();
  const promise = useProject((project) => project.vision.promise);
  const remarksId = useId();
  const remarks = useMemo(
    () =>
      withJudged(
        promise,
        promiseFindings(promise, names).map((finding) => ({ text: promiseSentence(finding), isTrouble: false })),
      ),
    [promise, names],
  );
  return (
    <Part title="The promise to the users" note="In one sentence: what they can do then that they cannot do now.">
      <WordsField
        label="The promise to the users"
        value={promise}
        placeholder="For example: one card opens both houses"
        className={styles.promise}
        describedBy={remarksId}
        isOneLine
        onChange={(next) =>
          app.projects.edit('Change the promise', setVision({ promise: next }), { merge: 'vision promise' })
        }
      />
      {promise.trim() !== '' && <Remarks id={remarksId} remarks={remarks} passes={promisePasses} />}
    </Part>
  );
}
