import { influenceSaid } from '../../../shared/answers/champion-influence.ts';
import { championTestSaid, tagNotEarned } from '../../../shared/answers/champion-test-words.ts';
import { championNames, testQuestion, testWord } from '../../../shared/answers/champion-words.ts';
import type { ChampionCandidate } from '../../../shared/insight/champion.ts';
import { championTest } from '../../../shared/insight/champion-test.ts';
import { championKind } from '../../../shared/model/champion.ts';
import type { Person } from '../../../shared/model/person.ts';
import { capital, nameOf } from '../../../shared/picture/sentences.ts';
import { lowHighWord, yesNoWord } from '../../../shared/picture/words.ts';
import { useApp } from '../../store/app.ts';
import { useRead } from '../reading.ts';
import styles from './champion.module.css';
import { setChampionTag, setTestAnswer } from './edit-champion.ts';
import { QuestionField } from './question-field.tsx';

type Props = { person: Person; candidate: ChampionCandidate };

/** The champion test about one candidate, buy-in and accountability, and the role of a champion. */
export function ChampionTestPart({ person, candidate }: Props) {
  const { listeners } = useRead().findings;
  const name = nameOf(person);
  const kind = championKind(person);
  return (
    <>
      <h4 className={styles.part}>The champion test</h4>
      <p>{capital(influenceSaid(person, candidate.voice, listeners))}</p>
      <TestQuestion person={person} part="speaksForUs" words={yesNoWord} />
      <TestQuestion person={person} part="personalStake" words={yesNoWord} />
      <h4 className={styles.part}>Buy-in and accountability</h4>
      <TestQuestion person={person} part="buyIn" words={lowHighWord} />
      <TestQuestion person={person} part="accountability" words={lowHighWord} />
      <p>
        {kind ? (
          <>
            By these two, {name} is a <b>{championNames[kind].word}</b>. {championNames[kind].means}
          </>
        ) : (
          'Champion, Cheerleader, Hostage or Sniper: not known yet. Both answers are needed.'
        )}
      </p>
      <Tag person={person} candidate={candidate} />
    </>
  );
}

function TestQuestion<Value extends string>({
  person,
  part,
  words,
}: {
  person: Person;
  part: 'speaksForUs' | 'personalStake' | 'buyIn' | 'accountability';
  words: Record<Value, string>;
}) {
  const app = useApp();
  const judged = person.champion?.[part];
  return (
    <QuestionField
      question={capital(testQuestion[part](nameOf(person)))}
      short={testWord[part]}
      value={judged?.value as Value | undefined}
      words={words}
      evidence={judged}
      onAnswer={(value) => setTestAnswer(app, person, part, { value } as object)}
      onEvidence={(evidence) => setTestAnswer(app, person, part, evidence)}
    />
  );
}

/** What the test says, and the role that goes with it. The role can be set by hand whatever the test says. */
function Tag({ person, candidate }: Props) {
  const app = useApp();
  const name = nameOf(person);
  const test = championTest(person, candidate.voice);
  const isTagged = test.tag !== 'none';
  return (
    <div className={styles.verdict} data-outcome={test.outcome}>
      <p>
        <b>{capital(test.tag === 'not-earned' ? tagNotEarned(name, test) : championTestSaid(name, test))}</b>{' '}
        {test.outcome === 'coach' && championNames.coach.means}
        {test.tag === 'earned' && 'The tag of a Champion is earned.'}
      </p>
      <button
        type="button"
        data-primary={test.outcome === 'champion' && !isTagged ? '' : undefined}
        onClick={() => setChampionTag(app, person.id, name, !isTagged)}
      >
        {isTagged ? 'Remove the Champion tag' : 'Tag as Champion'}
      </button>
    </div>
  );
}
