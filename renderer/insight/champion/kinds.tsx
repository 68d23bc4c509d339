import { type ChampionName, championNames } from '../../../shared/answers/champion-words.ts';
import { Section } from '../answer-view.tsx';
import styles from './champion.module.css';

/** What Champion, Coach, Cheerleader, Hostage and Sniper mean, a sentence each. */
export const Kinds = () => (
  <Section title="What the names mean">
    <dl className={styles.kinds}>
      {(Object.keys(championNames) as ChampionName[]).map((each) => (
        <div key={each}>
          <dt>{championNames[each].word}</dt>
          <dd>{championNames[each].means}</dd>
        </div>
      ))}
    </dl>
  </Section>
);
