import { contradictionsAbout } from '../../../shared/answers/champion-contradictions.ts';
import { proposalSaid, qualityQuestion, qualityWord } from '../../../shared/answers/champion-words.ts';
import { type ChampionCandidate, championQuestions } from '../../../shared/insight/champion.ts';
import type { Person } from '../../../shared/model/person.ts';
import { capital, nameOf } from '../../../shared/picture/sentences.ts';
import { answerWords } from '../../../shared/picture/words.ts';
import { useApp, useProject } from '../../store/app.ts';
import { PrivateMark } from '../../ui/private-mark.tsx';
import styles from './champion.module.css';
import { ChampionTestPart } from './champion-test-part.tsx';
import { setQuality } from './edit-champion.ts';
import { QuestionField } from './question-field.tsx';

const words = Object.fromEntries(answerWords.map((word, value) => [String(value), word]));

/** The compact interview about one candidate: the four questions, the champion test, buy-in and accountability. */
export function Interview({ candidate }: { candidate: ChampionCandidate }) {
  // The project that was read lags behind the letters that are being typed.
  const person = useProject((project) => project.people[candidate.person]);
  if (!person) return null;
  const doubts = contradictionsAbout(person, candidate);
  return (
    <div className={styles.interview}>
      <p className={styles.private}>
        <PrivateMark of={{ field: 'champion', released: person.released.includes('champion') }} showsWords />
      </p>
      {doubts.length > 0 && (
        <ul className={styles.doubts} aria-label="What does not go together">
          {doubts.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <Questions person={person} candidate={candidate} />
      <ChampionTestPart person={person} candidate={candidate} />
    </div>
  );
}

function Questions({ person, candidate }: { person: Person; candidate: ChampionCandidate }) {
  const app = useApp();
  const name = nameOf(person);
  return championQuestions.map((question) => {
    const own = person.qualities?.[question];
    const { proposed } = candidate.answers[question];
    return (
      <QuestionField
        key={question}
        question={capital(qualityQuestion[question](name))}
        short={qualityWord[question]}
        value={own?.value === undefined ? undefined : String(own.value)}
        words={words}
        evidence={own}
        onAnswer={(value) =>
          setQuality(app, person, question, { value: value === undefined ? undefined : Number(value) })
        }
        onEvidence={(evidence) => setQuality(app, person, question, evidence)}
      >
        {proposed !== undefined && own?.value === undefined && (
          <Proposal
            text={proposalSaid(proposed, name)}
            onTake={() => setQuality(app, person, question, { value: proposed })}
          />
        )}
      </QuestionField>
    );
  });
}

/** An answer that the map proposes. It counts until there is one of one's own, and says what it is. */
const Proposal = ({ text, onTake }: { text: string; onTake: () => void }) => (
  <p className={styles.proposal}>
    <span>
      <b>A proposal, not your answer.</b> {text} It counts until you answer yourself.
    </span>
    <button type="button" onClick={onTake}>
      Use this answer
    </button>
  </p>
);
