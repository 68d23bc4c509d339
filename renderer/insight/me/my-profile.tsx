import { adviceFor } from '../../../shared/answers/me-advice.ts';
import { sidesOf } from '../../../shared/insight/avatar.ts';
import type { Person } from '../../../shared/model/person.ts';
import { screenPalette } from '../../../shared/picture/palette.ts';
import { ProfileLeaves } from '../../../shared/picture/profile-leaves.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import styles from './me.module.css';

/** My profile as a picture, and what somebody like me is good for and overlooks. */
export function MyProfile({ me }: { me: Person }) {
  const { project, findings } = useRead();
  const advice = adviceFor(project, findings.avatar);
  return (
    <Section title="My profile">
      <div className={styles.profile}>
        <ProfileLeaves sides={sidesOf(me.profile)} palette={screenPalette} />
        <div className={styles.type}>
          {advice.length === 0 && (
            <p>
              Each leaf is as long as that side of you is strong. They grow as you answer the ten questions; a dashed
              leaf is not known yet.
            </p>
          )}
          {advice.map(({ side, goodFor, overlooks }) => (
            <div key={side}>
              <p>{goodFor}</p>
              <p>{overlooks}</p>
            </div>
          ))}
        </div>
      </div>
    </Section>
  );
}
