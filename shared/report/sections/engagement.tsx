import { type Attitude, attitude as attitudes } from '../../model/attitude.ts';
import type { Person } from '../../model/person.ts';
import { peopleOf } from '../../model/project.ts';
import { counted, list, nameOf } from '../../picture/sentences.ts';
import { attitudeWord, notAssessedWord } from '../../picture/words.ts';
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
  return (
    <>
      <h1>Engagement matrix</h1>
      <p className="intro">{inShort(everybody)}</p>
      <p className="under">Your judgement, not a measurement.</p>
      {everybody.some(isMarked) && (
        <p className="intro">
          <Mark letter="c" /> how somebody stands today. <Mark letter="d" /> how we want them to stand.
        </p>
      )}
      {sidesInOrder(shown).map(({ id, name }) => {
        const people = peopleInOrder(peopleOf(shown, id));
        if (people.length === 0) return null;
        return (
          <section key={id}>
            <h2>{name || 'Organisation without a name'}</h2>
            <Side people={people} />
          </section>
        );
      })}
    </>
  );
}

/** "6 of 14 people stand where we want them. 4 are not assessed." */
function inShort(people: readonly Person[]): string {
  if (people.length === 0) return 'There is nobody on the map yet, and so nobody to win over.';
  const assessed = people.filter(({ attitude }) => attitude?.current);
  const wanted = assessed.filter(({ attitude }) => attitude?.desired);
  const there = wanted.filter(({ attitude }) => attitude?.current === attitude?.desired).length;
  const open = people.length - assessed.length;
  const said = [
    wanted.length === 0
      ? 'Of nobody both is noted: how they stand and how we want them to stand.'
      : `${there} of the ${counted(wanted.length, 'person', 'people')} for whom both is noted ${there === 1 ? 'stands' : 'stand'} where we want them.`,
    open > 0 ? `${counted(open, 'person is', 'people are')} not assessed.` : '',
  ];
  return said.filter(Boolean).join(' ');
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
