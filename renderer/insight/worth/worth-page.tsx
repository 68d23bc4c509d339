import { worthAnswer } from '../../../shared/answers/worth-answer.ts';
import { setDefence } from '../../../shared/model/edits/value.ts';
import { defenceSheet } from '../../commands/export-commands.ts';
import { useApp, useProject } from '../../store/app.ts';
import { CommandButton } from '../../ui/command-button.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { AnswerHead, Evidence, Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { CulturesSection } from './cultures-section.tsx';
import { GainsSection } from './gains-section.tsx';
import { PainsSection } from './pains-section.tsx';
import styles from './worth.module.css';

/** Why it is worth it: the users' gain kept apart from our pain, and where the cultures differ. */
export function WorthPage() {
  const app = useApp();
  const { project, findings } = useRead();
  const defence = useProject(({ value }) => value.defence);
  const answer = worthAnswer(project, findings);
  return (
    <>
      <AnswerHead answer={answer}>
        <p className={styles.sheet}>
          <CommandButton command={defenceSheet} words />
          <span className={styles.hint}>One page for the day the boss asks: the users' gain first.</span>
        </p>
      </AnswerHead>
      <Section title="In one sentence, why it is worth it" privacy={{ field: 'defence' }}>
        <WordsField
          label="In one sentence, why it is worth it"
          value={defence}
          placeholder="It costs us two weeks of ringing telephones, and gives everybody one card instead of two."
          className={styles.defence}
          onChange={(text) =>
            app.projects.edit('Change the sentence why it is worth it', setDefence(text), { merge: 'defence' })
          }
        />
      </Section>
      <GainsSection />
      <PainsSection />
      <CulturesSection />
      <Evidence answer={answer} />
    </>
  );
}
