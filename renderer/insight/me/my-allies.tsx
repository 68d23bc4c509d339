import { type AllySide, alliesOn, allyWay, allyWords, namesOn } from '../../../shared/answers/ally-words.ts';
import { type Ally, isStrong } from '../../../shared/insight/avatar.ts';
import { type ProfileSide, profileSides } from '../../../shared/model/profile.ts';
import { aSide } from '../../../shared/picture/profile-words.ts';
import { capital, nameOf } from '../../../shared/picture/sentences.ts';
import { showDetailsOf } from '../../commands/me-commands.ts';
import { useApp } from '../../store/app.ts';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import styles from './me.module.css';

/** So many allies are shown of each side; the rest are counted. */
const most = 5;

/** Who has what I lack, on our side and on the partner's, and the way to each. */
export function MyAllies() {
  const { findings } = useRead();
  const { missing, profile } = findings.avatar;
  if (missing.length === 0)
    return (
      <Section title="What is missing, and who has it">
        <p>{profileSides.every((side) => profile[side] !== undefined) ? nothingMissing : nothingKnown}</p>
      </Section>
    );
  return missing.map((side) => (
    <Section
      key={side}
      title={
        isStrong(profile[side] ?? 0) ? `Where you are least strong: ${aSide[side]}` : `What is missing: ${aSide[side]}`
      }
    >
      <div className={styles.allies}>
        <AlliesOn on="ours" side={side} />
        <AlliesOn on="partner" side={side} />
      </div>
    </Section>
  ));
}

const nothingKnown = 'That is not known yet: answer some questions about each of the three.';
const nothingMissing = 'Nothing is missing: you are equally strong in all three.';

function AlliesOn({ on, side }: { on: AllySide; side: ProfileSide }) {
  const { project, findings } = useRead();
  const allies = alliesOn(project, findings.avatar, side, on);
  const place = namesOn(project, on);
  const left = allies.length - most;
  return (
    <section aria-label={place}>
      <h4>{place}</h4>
      {allies.length === 0 && (
        <p>
          Nobody{on === 'ours' ? ' else' : ''} is known to be {aSide[side]} here yet.
        </p>
      )}
      <ul>
        {allies.slice(0, most).map((ally) => (
          <AllyRow key={ally.person} ally={ally} side={side} />
        ))}
      </ul>
      {left > 0 && <p>and {left} more</p>}
    </section>
  );
}

function AllyRow({ ally, side }: { ally: Ally; side: ProfileSide }) {
  const app = useApp();
  const { project, findings } = useRead();
  const person = project.people[ally.person];
  const name = nameOf(person);
  return (
    <li className={styles.ally}>
      <p>
        <b>{name}</b>
        {person?.jobTitle && <span>, {person.jobTitle}</span>}
      </p>
      <p className={styles.why}>{capital(allyWords(project, ally, side))}</p>
      <p>
        <Said statement={allyWay(project, findings.avatar, ally)} />
      </p>
      <button type="button" aria-label={`Details of ${name}`} onClick={() => showDetailsOf(app, ally.person)}>
        Details
      </button>
    </li>
  );
}
