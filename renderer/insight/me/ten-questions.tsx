import { useId, useState } from 'react';
import { notKnownYet } from '../../../shared/answers/champion-words.ts';
import type { Person } from '../../../shared/model/person.ts';
import { answeredCount, answerTo, profileQuestions } from '../../../shared/model/profile.ts';
import { answerWords } from '../../../shared/picture/words.ts';
import { answerAboutMyself } from '../../commands/me-commands.ts';
import { useApp } from '../../store/app.ts';
import { PrivateMark } from '../../ui/private-mark.tsx';
import styles from './me.module.css';

/** The columns: no to very much, and that it is not known. */
const choices = [...answerWords.map((word, answer) => ({ word, answer })), { word: notKnownYet, answer: undefined }];

/** The ten questions about myself; each answer is kept at once. They are out of the way once all of them are answered. */
export function TenQuestions({ me }: { me: Person }) {
  const answered = answeredCount(me.profile);
  const [startsOpen] = useState(answered < profileQuestions.length);
  return (
    <details className={styles.questions} open={startsOpen}>
      <summary>
        <h3>Ten questions</h3>
        <PrivateMark of={{ field: 'profile', released: me.released.includes('profile') }} />
        <span className={styles.count}>
          {answered} of {profileQuestions.length} answered
        </span>
        <progress aria-hidden max={profileQuestions.length} value={answered} />
      </summary>
      <div className={styles.heads} aria-hidden>
        <span />
        {choices.map(({ word }) => (
          <span key={word}>{word}</span>
        ))}
      </div>
      {profileQuestions.map(({ asks }, question) => (
        <Question key={asks} me={me} asks={asks} question={question} />
      ))}
    </details>
  );
}

function Question({ me, asks, question }: { me: Person; asks: string; question: number }) {
  const app = useApp();
  const name = useId();
  const now = answerTo(me.profile, question);
  return (
    <div className={styles.question} role="radiogroup" aria-labelledby={`${name}-asks`}>
      <span id={`${name}-asks`} className={styles.asks}>
        {asks}
      </span>
      {choices.map(({ word, answer }) => (
        <label key={word} title={word}>
          <input
            type="radio"
            name={name}
            aria-label={word}
            checked={now === answer}
            onChange={() => answerAboutMyself(app, me.id, question, answer)}
          />
        </label>
      ))}
    </div>
  );
}
