import type { ReactNode } from 'react';
import { notKnownYet } from '../../../shared/answers/champion-words.ts';
import type { Evidence } from '../../../shared/model/judgement.ts';
import { EvidenceFields } from '../../ui/evidence-fields.tsx';
import { RadioField } from '../../ui/radio-field.tsx';
import styles from './champion.module.css';

type Props<Value extends string> = {
  question: string;
  /** What the question is called where its evidence is named. */
  short: string;
  value: Value | undefined;
  words: Record<Value, string>;
  evidence: Partial<Evidence> | undefined;
  onAnswer: (value: Value | undefined) => void;
  onEvidence: (evidence: Partial<Evidence>) => void;
  children?: ReactNode;
};

const open = '';

/** A question with its answers and "Don't know yet" in a row, how sure we are, and what else is to be said of it. */
export function QuestionField<Value extends string>(props: Props<Value>) {
  const { question, short, value, words, evidence, onAnswer, onEvidence, children } = props;
  return (
    <div className={styles.question}>
      <RadioField<Value | typeof open>
        label={question}
        value={value ?? open}
        words={{ ...words, [open]: notKnownYet }}
        onChange={(next) => onAnswer(next === open ? undefined : (next as Value))}
      />
      {children}
      <EvidenceFields of={short} value={evidence ?? {}} onChange={onEvidence} />
    </div>
  );
}
