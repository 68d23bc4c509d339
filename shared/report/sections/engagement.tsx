import { engagementShort, gapWords } from '../../answers/engagement-words.ts';
import { type Engagement, engagementOf } from '../../insight/engagement.ts';
import { type Attitude, attitude as attitudes } from '../../model/attitude.ts';
import type { Person } from '../../model/person.ts';
import { peopleOf } from '../../model/project.ts';
import { counted, list, nameOf, nameOfOrganisation } from '../../picture/sentences.ts';
import { attitudeWord, notAssessedWord, opinionSentence } from '../../picture/words.ts';
import { peopleInOrder, sidesInOrder } from '../in-order.ts';
import type { Report } from '../report.ts';
import { ofPeople, type Section, sheetFor } from '../section.ts';

/** The engagement matrix: how everybody stands (C) and how we want them to stand (D). */
export const engagement: Section = {
  title: 'Engagement matrix',
  about: 'how everybody stands, and how we want them to stand',
  withheld: { unless: ['attitude'], why: ofPeople },
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'engagement', page: sheetFor(asked), kind: 'flow', look: 'engagement', content: <Matrix report={report} /> },
  ],
};

function Matrix({ report: { shown } }: { report: Report }) {
  const everybody = Object.values(shown.people);
  const engagement = engagementOf(everybody);
  return (
    <>
      <h1>Engagement matrix</h1>
      <p className="intro">{engagementShort(engagement)}</p>
      <p className="under">{opinionSentence}</p>
      {everybody.some(isMarked) && (
        <p className="intro">
          <Mark letter="c" /> how somebody stands today. <Mark letter="d" /> how we want them to stand.
        </p>
      )}
      {sidesInOrder(shown).map((side) => {
        const { id } = side;
        const people = peopleInOrder(peopleOf(shown, id));
        if (people.length === 0) return null;
        return (
          <section key={id}>
            <h2>{nameOfOrganisation(side)}</h2>
            <Side people={people} />
          </section>
        );
      })}
      <Gaps engagement={engagement} />
    </>
  );
}

/** Who does not stand where we want them, the widest gap first. */
function Gaps({ engagement: { gaps } }: { engagement: Engagement }) {
  if (gaps.length === 0) return null;
  return (
    <section>
      <h2>{counted(gaps.length, 'gap', 'gaps')} between C and D</h2>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap.person.id}>
            <b>{nameOf(gap.person)}</b>: {gapWords(gap)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isMarked = ({ attitude }: Person): boolean => Boolean(attitude?.current || attitude?.desired);

/** Whoever has either letter in the matrix; the others by name. */
function Side({ people }: { people: readonly Person[] }) {
  const marked = people.filter(isMarked);
  const unmarked = people.filter((person) => !isMarked(person));
  return (
    <>
      {marked.length > 0 && <MatrixTable people={marked} />}
      {unmarked.length > 0 && (
        <p className="intro">
          {notAssessedWord}: {list(unmarked.map(nameOf))}.
        </p>
      )}
    </>
  );
}

const MatrixTable = ({ people }: { people: readonly Person[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Person</th>
        {attitudes.options.map((each) => (
          <th key={each} scope="col">
            {attitudeWord[each]}
          </th>
        ))}
        <th scope="col">{notAssessedWord}</th>
      </tr>
    </thead>
    <tbody>
      {people.map((person) => (
        <tr key={person.id}>
          <td>
            <b>{person.name || 'No name yet'}</b>
            {person.jobTitle && <div className="under">{person.jobTitle}</div>}
          </td>
          {attitudes.options.map((each) => (
            <MatrixCell key={each} person={person} attitude={each} />
          ))}
          <td>{!person.attitude?.current && <Mark letter="c" />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

function MatrixCell({ person, attitude }: { person: Person; attitude: Attitude }) {
  const { current, desired } = person.attitude ?? {};
  return (
    <td className={current === attitude ? 'stand' : undefined}>
      {current === attitude && <Mark letter="c" />}
      {desired === attitude && <Mark letter="d" />}
    </td>
  );
}

const Mark = ({ letter }: { letter: 'c' | 'd' }) => <span className={letter}>{letter.toUpperCase()}</span>;
