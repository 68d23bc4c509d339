import { Plus } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { pairsToOffer } from '../../../shared/answers/culture-pairs.ts';
import { pairName } from '../../../shared/answers/culture-words.ts';
import type { EntryId } from '../../../shared/base/ids.ts';
import { type CultureFinding, worthFindings } from '../../../shared/insight/worth.ts';
import { addValueEntry } from '../../../shared/model/edits/value.ts';
import { newCulture } from '../../../shared/model/value.ts';
import { useApp, useProject } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import { useAdded } from '../../ui/use-added.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { Section } from '../answer-view.tsx';
import { CultureCard } from './culture-card.tsx';
import styles from './worth.module.css';

/** So many pairs are drawn at once. */
const pairsAtOnce = 12;

/** How both organisations work, pair by pair; where they differ most comes first. */
export function CulturesSection() {
  const app = useApp();
  const project = useProject((it) => it);
  const found = useMemo(() => worthFindings(project).cultures, [project]);
  const list = useRef<HTMLDivElement>(null);
  const { added } = useAdded(list);
  const inOrder = useSettledOrder(found, list);
  const { some, more } = useSome(inOrder, pairsAtOnce);
  useKeptFocus(list);
  const byId = new Map(project.value.cultures.map((culture) => [culture.id, culture]));
  const last = inOrder.at(-1);
  const shown = last && more && !some.includes(last) ? [...some, last] : some;

  const add = (left: string, right: string) => {
    const culture = newCulture(left, right);
    added.current = culture.id;
    const name = left ? `Add the pair “${pairName(culture)}”` : 'Add a pair of our own';
    app.projects.edit(name, addValueEntry('cultures', culture));
  };
  return (
    <Section
      title="Where the two cultures meet"
      privacy={{ field: 'culturePlaces' }}
      note="Neither end is better. Place both organisations on each line: drag the mark, click, or use the arrow keys."
    >
      <div ref={list} className={styles.list}>
        {found.length === 0 && (
          <p className={styles.empty}>Begin with the pair that you have quarrelled about before.</p>
        )}
        {shown.map((each) => {
          const culture = byId.get(each.culture);
          return culture && <CultureCard key={culture.id} project={project} culture={culture} found={each} />;
        })}
        {more}
        <fieldset className={styles.offers} aria-label="Add a pair">
          {pairsToOffer(project.value.cultures).map(({ left, right }) => (
            <button key={left} type="button" onClick={() => add(left, right)}>
              <Plus aria-hidden size={14} />
              {pairName({ left, right })}
            </button>
          ))}
          <button type="button" onClick={() => add('', '')}>
            <Plus aria-hidden size={14} />A pair of our own
          </button>
        </fieldset>
      </div>
    </Section>
  );
}

/** The pairs in an order that stays while somebody works on them: a line must not go away under the hand on its mark. */
function useSettledOrder(found: readonly CultureFinding[], list: RefObject<HTMLElement | null>): CultureFinding[] {
  const [order, setOrder] = useState<readonly EntryId[]>(() => found.map(({ culture }) => culture));
  useEffect(() => {
    const element = list.current;
    const settle = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && element?.contains(relatedTarget)) return;
      setOrder(found.map(({ culture }) => culture));
    };
    element?.addEventListener('focusout', settle);
    return () => element?.removeEventListener('focusout', settle);
  }, [found, list]);
  const byId = new Map(found.map((each) => [each.culture, each]));
  const kept = new Set(order);
  return [...order.flatMap((id) => byId.get(id) ?? []), ...found.filter(({ culture }) => !kept.has(culture))];
}
