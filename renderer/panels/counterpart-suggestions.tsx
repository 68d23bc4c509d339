import { Check, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { OrganisationGaps } from '../../shared/insight/counterparts.ts';
import { pairKey, type SuggestedPair, suggestedPairs } from '../../shared/insight/suggested-pairs.ts';
import { acceptCounterparts, showOnMap } from '../commands/counterpart-commands.ts';
import { useApp, useProject, useWindow } from '../store/app.ts';
import { CheckField } from '../ui/fields.tsx';
import { useSome } from '../ui/show-more.tsx';
import { likenessWords } from './counterpart-words.ts';
import styles from './counterparts.module.css';
import panelStyles from './panels.module.css';

const ends = ({ ours, partner }: SuggestedPair) => ({ from: ours.id, to: partner.id });

/** Pairs that seem to do the same job. They are ghost lines on the map until they are accepted or the panel is closed. */
export function CounterpartSuggestions({ gaps }: { gaps: readonly OrganisationGaps[] }) {
  const app = useApp();
  const project = useProject((it) => it);
  const turnedDown = useWindow((state) => state.turnedDown);
  const [onMap, setOnMap] = useState(true);
  const pairs = useMemo(
    () => suggestedPairs(project, new Set(turnedDown.map(({ from, to }) => pairKey(from, to)))),
    [project, turnedDown],
  );
  const { some, more } = useSome(pairs, 50);

  useEffect(() => app.window.setState({ suggestions: onMap ? pairs.map(ends) : [] }), [app, onMap, pairs]);
  useEffect(() => () => app.window.setState({ suggestions: [] }), [app]);

  if (pairs.length === 0)
    return (
      <section className={panelStyles.section}>
        <h3>Suggestions</h3>
        <p className={panelStyles.under}>{whyNone(gaps)}</p>
        <TurnedDown />
      </section>
    );
  const all = pairs.length === 1 ? 'Accept the suggestion' : `Accept all ${pairs.length} suggestions`;
  return (
    <section className={panelStyles.section} aria-label="Suggestions">
      <h3>Suggestions</h3>
      <CheckField label="Show suggestions on the map" value={onMap} onChange={setOnMap} />
      <ul className={styles.list}>
        {some.map((pair) => (
          <SuggestedRow key={pairKey(pair.ours.id, pair.partner.id)} pair={pair} />
        ))}
      </ul>
      {more}
      <TurnedDown />
      <button
        type="button"
        data-primary
        className={styles.wide}
        onClick={() => acceptCounterparts(app, pairs.map(ends))}
      >
        <Check aria-hidden size={16} /> {all}
      </button>
    </section>
  );
}

/** Why nothing is suggested, and what would help. */
function whyNone(gaps: readonly OrganisationGaps[]): string {
  const isEmpty = (side: 'ours' | 'partner') =>
    gaps.every(({ organisation, everybody }) => organisation.side !== side || everybody === 0);
  if (isEmpty('ours') || isEmpty('partner')) return 'Pairs can be suggested once there are people on both sides.';
  if (gaps.every(({ missing }) => missing === 0)) return 'Everybody has a counterpart.';
  return 'No two people without a counterpart seem to do the same job. Functions of units and job titles help to find some.';
}

function TurnedDown() {
  const app = useApp();
  const isAny = useWindow((state) => state.turnedDown.length > 0);
  if (!isAny) return null;
  return (
    <button type="button" className={styles.wide} onClick={() => app.window.setState({ turnedDown: [] })}>
      Make suggestions again that were turned down
    </button>
  );
}

function SuggestedRow({ pair }: { pair: SuggestedPair }) {
  const app = useApp();
  const names = `${pair.ours.name || 'Somebody'} and ${pair.partner.name || 'somebody'}`;
  const turnDown = () => app.window.setState((state) => ({ turnedDown: [...state.turnedDown, ends(pair)] }));
  return (
    <li className={styles.pair}>
      <button type="button" className={styles.person} onClick={() => showOnMap(app, [pair.ours, pair.partner])}>
        <strong>{names}</strong>
        <span>{likenessWords(pair.why)}</span>
      </button>
      <div className={styles.choices}>
        <button type="button" aria-label={`Accept ${names}`} onClick={() => acceptCounterparts(app, [ends(pair)])}>
          <Check aria-hidden size={16} /> Accept
        </button>
        <button type="button" aria-label={`Not this one: ${names}`} onClick={turnDown}>
          <X aria-hidden size={16} /> Not this one
        </button>
      </div>
    </li>
  );
}
