import { championAnswer } from '../../answers/champion-answer.ts';
import { championLead, looks, place, someNames } from '../../answers/champion-standing.ts';
import { championTestSaid } from '../../answers/champion-test-words.ts';
import { answerInTable, championNames, qualityWord } from '../../answers/champion-words.ts';
import { type ChampionCandidate, championQuestions, openQuestions } from '../../insight/champion.ts';
import { capital, nameOf } from '../../picture/sentences.ts';
import { opinionSentence } from '../../picture/words.ts';
import type { Report } from '../report.ts';
import { ofPeople, type Section, sheetFor } from '../section.ts';

/** Who could be our champion over there, in order and in words. */
export const champions: Section = {
  title: 'Champions',
  about: 'who could be our champion over there, in order, and the champion test',
  withheld: { unless: ['qualities', 'champion'], why: ofPeople },
  orientation: 'portrait',
  sheets: (report, asked) => [
    {
      key: 'champions',
      page: sheetFor(asked),
      kind: 'flow',
      look: 'champions',
      content: <Champions report={report} />,
    },
  ],
};

/** Whether anything is known that this list could say. */
const isKnown = (candidate: ChampionCandidate): boolean =>
  openQuestions(candidate).length < championQuestions.length ||
  candidate.kind !== undefined ||
  candidate.test.speaksForUs !== 'unknown' ||
  candidate.test.personalStake !== 'unknown';

function Champions({ report }: { report: Report }) {
  const { project } = report;
  const findings = report.findings();
  const { candidates } = findings.champion;
  const known = candidates.filter(isKnown);
  const unknown = candidates.filter((each) => !isKnown(each)).map(({ person }) => person);
  return (
    <>
      <h1>Champions</h1>
      <p className="intro">{championAnswer(project, findings).short.text}</p>
      <p className="under">{opinionSentence}</p>
      <div className="list">
        {known.map((candidate) => (
          <Candidate key={candidate.person} report={report} candidate={candidate} />
        ))}
      </div>
      {unknown.length > 0 && <p className="intro">None of this is known yet about {someNames(project, unknown)}.</p>}
    </>
  );
}

function Candidate({ report, candidate }: { report: Report; candidate: ChampionCandidate }) {
  const { project } = report;
  const { champion } = report.findings();
  const person = project.people[candidate.person];
  const { kind, test } = candidate;
  return (
    <article className="candidate">
      <div>
        <h2 style={{ margin: 0, fontSize: 13 }}>{capital(nameOf(person))}</h2>
        {person?.jobTitle && <p className="under">{person.jobTitle}</p>}
        <p className="place">{capital(place(champion, championLead(champion), candidate))}</p>
        <p>{capital(looks(candidate))}</p>
      </div>
      <dl>
        {championQuestions.map((question) => (
          <Answered key={question} what={qualityWord[question]} answer={answerInTable(candidate.answers[question])} />
        ))}
      </dl>
      <div>
        <p>{capital(championTestSaid(nameOf(person), test))}</p>
        {kind && <p className="under">By buy-in and accountability: {championNames[kind].word}.</p>}
      </div>
    </article>
  );
}

const Answered = ({ what, answer }: { what: string; answer: string }) => (
  <>
    <dt>{what}</dt>
    <dd>{answer}</dd>
  </>
);
