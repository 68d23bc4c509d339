import { useEffect, useMemo, useRef, useState } from 'react';
import {
  failureWords,
  routeStatement,
  stepStatement,
  strongestStatement,
  unreachedStatement,
} from '../../../shared/answers/voice-words.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import { explainVoice, type Way } from '../../../shared/insight/explain-voice.ts';
import { hearingIn } from '../../../shared/insight/hearing.ts';
import type { Project } from '../../../shared/model/project.ts';
import { nameOf } from '../../../shared/picture/sentences.ts';
import { shine, showOnMap } from '../../commands/spotlight.ts';
import { useApp } from '../../store/app.ts';
import { useRead } from '../reading.ts';
import { Said, useFollowed } from '../statements.tsx';
import styles from './heard.module.css';

/** So many ways are explained at once. */
const atOnce = 6;

/** By which ways somebody is heard. The strongest of them is shown on the map, and follows the map when it changes. */
export function VoiceExplanation({ person }: { person: PersonId }) {
  const app = useApp();
  const { project, findings } = useRead();
  const [most, setMost] = useState(atOnce);
  const explanation = useMemo(
    () => explainVoice(hearingIn(project), findings.listeners, person, most),
    [project, findings, person, most],
  );
  const { ways, left, unreached } = explanation;
  const strongest = strongestStatement(project, explanation);
  const whole = useRef<HTMLDivElement>(null);
  const first = useRef(strongest);
  useFollowed(strongest);
  useEffect(() => shine(app, first.current), [app]);
  useEffect(() => void whole.current?.closest('li')?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={whole} className={styles.explanation}>
      <button
        type="button"
        className={styles.onMap}
        onClick={() => showOnMap(app, app.window.getState().spotlight ?? strongest)}
      >
        Show on the map
      </button>
      {ways.length === 0 ? (
        <p>{strongest.text}</p>
      ) : (
        <ul className={styles.ways}>
          {ways.map((way) => (
            <WayTo key={way.listener} project={project} way={way} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + atOnce * 4)}>
          Show more of the {left} other ways
        </button>
      )}
      {ways.length > 0 && unreached.length > 0 && (
        <p>
          <Said statement={unreachedStatement(project, explanation)} />
        </p>
      )}
    </div>
  );
}

/** How somebody is heard by one listener, on what that depends, and what else there is. */
function WayTo({ project, way }: { project: Project; way: Way }) {
  const { listener, route, weakest, otherwise } = way;
  return (
    <li>
      <h4>Heard by {nameOf(project.people[listener])}</h4>
      <dl>
        <dt>Strongest way</dt>
        <dd>
          <Said statement={routeStatement(project, route)} />
        </dd>
        <dt>Weakest step</dt>
        <dd>
          {route.steps.length === 1 ? 'It is this one step.' : <Said statement={stepStatement(project, weakest)} />}
        </dd>
        <dt>If that relation fails</dt>
        <dd>
          {otherwise && <Said statement={routeStatement(project, otherwise)} />} <span>{failureWords(way)}</span>
        </dd>
      </dl>
    </li>
  );
}
