import type { Organisation } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import { peopleOf } from '../../model/project.ts';
import { priorityWords } from '../../picture/organisation.tsx';
import { drawable } from '../../picture/text.ts';
import { attitudeWord, coverageWord, roleWord, sideWord } from '../../picture/words.ts';
import { peopleInOrder, sidesInOrder, unitsInOrder } from '../in-order.ts';
import { printable } from '../printable.ts';
import { cardAnchor, hasCard, type Report, rowAnchor } from '../report.ts';
import { type Section, sheetFor } from '../section.ts';

/** Everybody by organisation and unit. */
export const people: Section = {
  title: 'People',
  about: 'everybody by organisation and unit',
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'people', page: sheetFor(asked), kind: 'flow', look: 'people', content: <PeopleList report={report} /> },
  ],
};

/**
 * The people as headings (which become bookmarks) and tables. With a look, only those it shows: whoever is hidden or
 * dimmed on the map is not listed.
 */
function PeopleList({ report }: { report: Report }) {
  const { shown, look } = report;
  const isJudged = Object.values(shown.people).some(hasThoughts);
  return (
    <>
      <h1>People</h1>
      {look && look.shown < look.total && (
        <p className="under">
          {look.shown} of {look.total}, as on the map
        </p>
      )}
      {sidesInOrder(shown).map((organisation) => (
        <OrganisationPart key={organisation.id} report={report} organisation={organisation} isJudged={isJudged} />
      ))}
    </>
  );
}

/** `isJudged`: whether anything is thought of anybody at all; otherwise nobody need read that there is a place for it. */
type PartProps = { report: Report; organisation: Organisation; isJudged: boolean };

function OrganisationPart({ report, organisation, isJudged }: PartProps) {
  const { shown: project, look } = report;
  const people = peopleOf(project, organisation.id);
  const units = unitsInOrder(project, organisation.id);
  const nobody = look?.filtered ? 'Nobody is shown.' : 'Nobody yet.';
  const withoutUnit = people.filter((person) => person.unit === undefined);
  return (
    <section>
      <h2>{drawable(organisation.name) || 'Organisation without a name'}</h2>
      <p className="under">{sideWord[organisation.side]}</p>
      {people.length === 0 && <p className="under">{nobody}</p>}
      {units.map((unit) => {
        const members = people.filter((person) => person.unit === unit.id);
        if (members.length === 0) return null;
        const facts = [priorityWords(unit), unit.attitude?.current && attitudeWord[unit.attitude.current]].filter(
          Boolean,
        );
        return (
          <section key={unit.id}>
            <h3>{drawable(unit.name) || 'Unit without a name'}</h3>
            {facts.length > 0 && <p className="under">{facts.join(' · ')}</p>}
            <PeopleTable report={report} people={members} isJudged={isJudged} />
          </section>
        );
      })}
      {withoutUnit.length > 0 && (
        <section>
          {units.length > 0 && <h3>Without a unit</h3>}
          <PeopleTable report={report} people={withoutUnit} isJudged={isJudged} />
        </section>
      )}
    </section>
  );
}

function PeopleTable({ report, people, isJudged }: { report: Report; people: Person[]; isJudged: boolean }) {
  const inOrder = peopleInOrder(people);
  // Called by what they do, people have no job title beside their name.
  const hasJobs = Object.values(report.shown.people).some(
    ({ jobTitle, seniorManagement }) => jobTitle || seniorManagement,
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {hasJobs && <th scope="col">Job title</th>}
          <th scope="col">Roles</th>
          {isJudged && <th scope="col">What we think</th>}
        </tr>
      </thead>
      <tbody>
        {inOrder.map((person) => (
          <tr key={person.id} id={rowAnchor(person.id)}>
            <td>
              <b>{drawable(person.name) || 'No name yet'}</b>
              {person.id === report.project.me && ' (you)'}
              {hasCard(report, person.id) && (
                <>
                  {' '}
                  <a className="to-map" href={`#${cardAnchor(person.id)}`}>
                    on the map
                  </a>
                </>
              )}
              {person.placeholder && <div className="under">Not identified yet</div>}
              {contactWords(person) && <div className="under">{contactWords(person)}</div>}
            </td>
            {hasJobs && (
              <td>
                {drawable(person.jobTitle)}
                {person.seniorManagement && <div className="under">Senior management</div>}
              </td>
            )}
            <td>{person.roles.map((role) => roleWord[role]).join(', ')}</td>
            {isJudged && <Thoughts person={person} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const hasThoughts = (person: Person): boolean => Boolean(judgementWords(person) || person.goals || person.notes);

const Thoughts = ({ person }: { person: Person }) => (
  <td>
    {judgementWords(person)}
    {person.goals && <div>Wants: {printable(person.goals)}</div>}
    {person.notes && <div className="note">{printable(person.notes)}</div>}
  </td>
);

const contactWords = ({ contact }: Person): string =>
  [contact?.email, contact?.phone, contact?.location, contact?.other].filter(Boolean).join(' · ');

/** "Neutral, we want Supportive · influence 7 of 10 · contact: Brief". */
function judgementWords(person: Person): string {
  const { attitude, tower, interest, coverage } = person;
  const now = attitude?.current && attitudeWord[attitude.current];
  const wanted =
    attitude?.desired && attitude.desired !== attitude.current && `we want ${attitudeWord[attitude.desired]}`;
  const parts = [
    [now, wanted].filter(Boolean).join(', '),
    tower?.value === undefined ? '' : `influence ${tower.value} of 10`,
    interest?.value === undefined ? '' : `interest ${interest.value} of 10`,
    coverage?.current ? `contact: ${coverageWord[coverage.current]}` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
