import { useState } from 'react';
import { statement } from '../../../shared/answers/answer.ts';
import { championAnswer, nextAsk } from '../../../shared/answers/champion-answer.ts';
import { championContradictions } from '../../../shared/answers/champion-contradictions.ts';
import { looks } from '../../../shared/answers/champion-standing.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import type { Person } from '../../../shared/model/person.ts';
import { capital, nameOf } from '../../../shared/picture/sentences.ts';
import { endSpotlight, shine } from '../../commands/spotlight.ts';
import { useApp } from '../../store/app.ts';
import { AnswerHead, Evidence, Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { SaidList, useFollowed } from '../statements.tsx';
import { AskNext } from './ask-next.tsx';
import { CandidateList } from './candidate-list.tsx';
import styles from './champion.module.css';
import { Compare } from './compare.tsx';
import { Kinds } from './kinds.tsx';

/** Who is our champion over there? The answer, what to ask next, the order with an interview each, and two side by side. */
export function ChampionPage() {
  const app = useApp();
  const { project, findings } = useRead();
  const [opened, setOpened] = useState<PersonId>();
  const order = findings.champion;
  const answer = championAnswer(project, findings);
  const asked = nextAsk(findings);
  const contradictions = championContradictions(project, order.candidates);

  const saidOf = (id: PersonId) => {
    const candidate = order.candidates.find(({ person }) => person === id);
    return candidate && statement(`${capital(nameOf(project.people[id]))} ${looks(candidate)}.`, [id]);
  };
  useFollowed(opened && saidOf(opened));
  const open = ({ id, name }: Person) => {
    setOpened(id);
    app.projects.select([id]);
    shine(app, saidOf(id) ?? statement(name, [id]));
  };
  const close = () => {
    setOpened(undefined);
    endSpotlight(app);
  };

  return (
    <div className={styles.page}>
      <AnswerHead answer={answer}>
        {asked && <AskNext project={project} findings={findings} asked={asked} onOpen={open} />}
      </AnswerHead>
      {order.candidates.length > 0 && (
        <Section title="The candidates, in order" note={listNote}>
          <CandidateList
            project={project}
            order={order}
            opened={opened}
            onOpen={(person) => (person.id === opened ? close() : open(person))}
          />
        </Section>
      )}
      {contradictions.length > 0 && (
        <Section title="What does not go together">
          <SaidList statements={contradictions} />
        </Section>
      )}
      <Compare project={project} order={order} opened={opened} />
      <Evidence answer={answer} />
      <Kinds />
    </div>
  );
}

const listNote =
  'A bar goes from the least to the most that somebody can still turn out to be. Open a name to answer the questions.';
