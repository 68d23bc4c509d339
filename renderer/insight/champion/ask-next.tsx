import type { KeyboardEvent, MouseEvent } from 'react';
import { askedQuestion, type NextAsk } from '../../../shared/answers/champion-answer.ts';
import type { Findings } from '../../../shared/insight/findings.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Project } from '../../../shared/model/project.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { answerWords, yesNoWord } from '../../../shared/picture/words.ts';
import { type App, useApp } from '../../store/app.ts';
import styles from './champion.module.css';
import { setQuality, setTestAnswer } from './edit-champion.ts';

type Props = { project: Project; findings: Findings; asked: NextAsk; onOpen: (person: Person) => void };

/** The answers to the question to ask next, one press each, and why it is the next one. */
export function AskNext({ project, findings, asked, onOpen }: Props) {
  const app = useApp();
  const person = project.people[asked.person];
  if (!person) return null;
  // The second click of a double click, and a key that is held, would answer the question that comes after this one.
  const once = (answer: () => void) => (event: MouseEvent) => {
    if (event.detail < 2) answer();
  };
  const pressOnce = (event: KeyboardEvent) => event.repeat && event.key === 'Enter' && event.preventDefault();
  return (
    <div className={styles.ask}>
      <fieldset className={styles.askAnswers} aria-label={askedQuestion(project, asked)}>
        {choices(app, person, asked).map(({ word, choose }) => (
          <button key={word} type="button" onClick={once(choose)} onKeyDown={pressOnce}>
            {word}
          </button>
        ))}
      </fieldset>
      <p className={styles.why}>
        {why(findings, asked)}{' '}
        <button type="button" onClick={() => onOpen(person)}>
          All questions about {nameOf(person)}
        </button>
      </p>
    </div>
  );
}

function choices(app: App, person: Person, { question }: NextAsk): { word: string; choose: () => void }[] {
  if (question === 'speaksForUs' || question === 'personalStake')
    return (['yes', 'no'] as const).map((value) => ({
      word: yesNoWord[value],
      choose: () => setTestAnswer(app, person, question, { value }),
    }));
  return answerWords.map((word, value) => ({ word, choose: () => setQuality(app, person, question, { value }) }));
}

function why({ champion }: Findings, { question }: NextAsk): string {
  if (champion.ask) return 'Of all the open questions this one tells most about who is first.';
  if (question === 'speaksForUs' || question === 'personalStake') return 'The champion test needs this answer.';
  return 'It shows how strong a champion this person could be.';
}
