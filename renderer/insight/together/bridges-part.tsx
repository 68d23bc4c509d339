import { noBridgeSentence, onlyBridgeStatement } from '../../../shared/answers/resilience-words.ts';
import { useSome } from '../../ui/show-more.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import styles from './together.module.css';

const title = 'On whom alone we depend';

/** The only bridges: without them, our organisation would lose touch with somebody of the partner side. */
export function BridgesPart() {
  const { project, findings } = useRead();
  const found = findings.together.onlyBridges;
  const { some, more } = useSome(found.bridges, 5);
  if (found.bridges.length === 0)
    return (
      <Section title={title}>
        <p>{noBridgeSentence(project, found)}</p>
      </Section>
    );
  return (
    <Section
      title={title}
      note="People without whom we would lose touch with somebody of the other side. In touch are those who work together, are counterparts, listen to each other or are linked informally."
    >
      <ul className={styles.list}>
        {some.map((bridge) => (
          <li key={bridge.person}>
            <Said statement={onlyBridgeStatement(project, found, bridge)} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
