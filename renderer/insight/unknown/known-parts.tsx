import { useState } from 'react';
import type { Answer } from '../../../shared/answers/answer.ts';
import { allToFindOut } from '../../../shared/answers/answers.ts';
import { needWords, partWords } from '../../../shared/answers/unknown-answer.ts';
import type { Part } from '../../../shared/insight/completeness.ts';
import { SaidList } from '../statements.tsx';
import styles from './unknown.module.css';

/** A question, what is known of each part it rests on, and, when it is opened, everything to find out for it. */
export function KnownParts({ answer, parts }: { answer: Answer; parts: readonly Part[] }) {
  const [open, setOpen] = useState(false);
  const toFindOut = allToFindOut(answer);
  return (
    <section className={styles.question} aria-label={answer.question}>
      <h4>{answer.question}</h4>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.need}>
            <span>{needWords[part.need]}</span>
            <meter className={styles.meter} min={0} max={part.needed} value={part.known} aria-hidden="true" />
            <span className={styles.known}>{partWords(part)}</span>
          </li>
        ))}
      </ul>
      {toFindOut.length > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>To find out: {toFindOut.length}</summary>
          {open && <SaidList statements={toFindOut} />}
        </details>
      )}
    </section>
  );
}
