import { useState } from 'react';
import { groupWords, usefulSize } from '../../../shared/answers/group-words.ts';
import { RadioField } from '../../ui/radio-field.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { Said, SaidList } from '../statements.tsx';
import styles from './together.module.css';

const sizes: Record<string, string> = { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };

const title = 'The smallest group that reaches many';

/** Whom to talk to, if there is time for only so many people. */
export function GroupPart() {
  const { project, findings } = useRead();
  const joined = findings.together.smallestGroup;
  const [chosen, setChosen] = useState<number>();
  const useful = usefulSize(joined);
  if (useful === 0)
    return (
      <Section title={title}>
        <p>As far as the lines say, nobody passes anything on, and no group reaches more than itself.</p>
      </Section>
    );
  const size = Math.min(chosen ?? useful, joined.length);
  const { reaches, adds, missed, note } = groupWords(project, joined, size);
  const choices = Object.fromEntries(joined.map((_each, index) => [String(index + 1), sizes[index + 1] ?? '']));
  return (
    <Section title={title} note="Within two steps: those who listen, those who listen to them, and the group itself.">
      {joined.length > 1 && (
        <RadioField
          label="People in the group"
          value={String(size)}
          words={choices}
          onChange={(next) => setChosen(Number(next))}
        />
      )}
      <p className={styles.result}>
        <Said statement={reaches} />
      </p>
      <SaidList statements={missed ? [...adds, missed] : adds} />
      <p className={styles.note}>{note}</p>
    </Section>
  );
}
