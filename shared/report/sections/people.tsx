import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import { type Project, peopleOf, unitsOf } from '../model/project.ts';
import type { Look } from '../picture/look.ts';
import { priorityWords } from '../picture/organisation.tsx';
import { attitudeWord, coverageWord, roleWord, sideWord } from '../picture/words.ts';

/**
 * The people of a project by organisation and unit, as headings (which become bookmarks) and tables. With a look, only
 * those it shows: whoever is hidden or dimmed on the map is not listed.
 */
export function PeopleList({ project: whole, look }: { project: Project; look: Look | undefined }) {
  const project = look?.filtered ? onlyShown(whole, look) : whole;
  return (
    <section className="people">
      <h1>People</h1>
      {look && look.shown < look.total && (
        <p className="under">
          {look.shown} of {look.total}, as on the map
        </p>
      )}
      {sidesInOrder(project).map((organisation) => (
        <OrganisationPart
          key={organisation.id}
          project={project}
          organisation={organisation}
          nobody={look?.filtered ? 'Nobody is shown.' : 'Nobody yet.'}
        />
      ))}
    </section>
  );
}

const onlyShown = (project: Project, look: Look): Project => ({
  ...project,
  people: Object.fromEntries(
    Object.entries(project.people).filter(([, person]) => look.person(person.id) === 'shown'),
  ) as Project['people'],
});

const sideOrder = ['ours', 'partner', 'other'];

const sidesInOrder = (project: Project): Organisation[] =>
  Object.values(project.organisations).sort((a, b) => sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side));

type PartProps = { project: Project; organisation: Organisation; nobody: string };

function OrganisationPart({ project, organisation, nobody }: PartProps) {
  const people = peopleOf(project, organisation.id);
  const units = unitsOf(project, organisation.id).sort((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x);
  const withoutUnit = people.filter((person) => person.unit === undefined);
  return (
    <section>
      <h2>{organisation.name || 'Organisation without a name'}</h2>
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
            <h3>{unit.name || 'Unit without a name'}</h3>
            {facts.length > 0 && <p className="under">{facts.join(' · ')}</p>}
            <PeopleTable people={members} me={project.me} />
          </section>
        );
      })}
      {withoutUnit.length > 0 && (
        <section>
          {units.length > 0 && <h3>Without a unit</h3>}
          <PeopleTable people={withoutUnit} me={project.me} />
        </section>
      )}
    </section>
  );
}

function PeopleTable({ people, me }: { people: Person[]; me: Person['id'] | undefined }) {
  const inOrder = people.sort((a, b) => a.position.y - b.position.y || a.position.x - b.position.x);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Job title</th>
          <th scope="col">Roles</th>
          <th scope="col">What we think</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((person) => (
          <tr key={person.id}>
            <td>
              <b>{person.name || 'No name yet'}</b>
              {person.id === me && ' (you)'}
              {person.placeholder && <div className="under">Not identified yet</div>}
              {contactWords(person) && <div className="under">{contactWords(person)}</div>}
            </td>
            <td>
              {person.jobTitle}
              {person.seniorManagement && <div className="under">Senior management</div>}
            </td>
            <td>{person.roles.map((role) => roleWord[role]).join(', ')}</td>
            <td>
              {judgementWords(person)}
              {person.goals && <div>Wants: {person.goals}</div>}
              {person.notes && <div className="note">{person.notes}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
