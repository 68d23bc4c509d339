import { Map as MapIcon } from 'lucide-react';
import { useMemo } from 'react';
import { recordsOf } from '../../shared/compare/compare.ts';
import { type Topic, topicSentences } from '../../shared/compare/topics.ts';
import type { Said } from '../../shared/compare/words.ts';
import { showRecord } from '../commands/screen-commands.ts';
import { useApp, useProject } from '../store/app.ts';
import { useSome } from '../ui/show-more.tsx';
import type { Compared } from './use-compared.ts';
import styles from './versions.module.css';

type Props = { compared: Compared; topic: Topic; onBefore: (() => void) | undefined; onShow: (id: string) => void };

const groupWord = { people: 'People', lines: 'Lines', rest: 'The rest' } as const;
type Group = keyof typeof groupWord;

const groupOf = ({ collection }: Said): Group =>
  collection === 'people' ? 'people' : collection === 'links' ? 'lines' : 'rest';

/** Everything that is different, a sentence each: people, lines, and the rest. */
export function ChangeList({ compared: { before, after, comparison }, topic, onBefore, onShow }: Props) {
  const all = useMemo(() => topicSentences(before, after, comparison, topic), [before, after, comparison, topic]);
  return (
    <section className={styles.changes} aria-label="What is different">
      {all.length === 0 && <p className={styles.hint}>Nothing is different.</p>}
      {all.length === 0 && onBefore && (
        <button type="button" onClick={onBefore}>
          Compare with the version before
        </button>
      )}
      {(Object.keys(groupWord) as Group[]).map((group) => (
        <Sentences
          key={`${group} ${topic}`}
          group={group}
          said={all.filter((each) => groupOf(each) === group)}
          onShow={onShow}
        />
      ))}
    </section>
  );
}

function Sentences({ group, said, onShow }: { group: Group; said: readonly Said[]; onShow: Props['onShow'] }) {
  const { some, more } = useSome(said, 100);
  if (said.length === 0) return null;
  return (
    <>
      <h3>
        {groupWord[group]} <span className={styles.count}>{said.length}</span>
      </h3>
      <ul>
        {some.map((each) => (
          <li key={`${each.id} ${each.text}`}>
            <Sentence said={each} onShow={onShow} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** A sentence about something on the map leads there: in the picture beside it, and on the map itself while it is there. */
function Sentence({ said: { text, collection, id }, onShow }: { said: Said; onShow: Props['onShow'] }) {
  const app = useApp();
  const isOnMap = useProject((project) => Boolean(collection && id && recordsOf(project, collection)[id]));
  if (!id) return <p className={styles.sentence}>{text}</p>;
  const goThere = () => {
    app.window.setState({ dialog: null });
    // The window gives the focus back as it closes: what is chosen on the map has it after that.
    requestAnimationFrame(() => showRecord(app, id));
  };
  return (
    <div className={styles.sentence}>
      <button type="button" className={styles.said} title="Show in the picture" onClick={() => onShow(id)}>
        {text}
      </button>
      {isOnMap && (
        <button
          type="button"
          className={styles.there}
          title="Close the versions and show this on the map"
          aria-label={`On the map: ${text}`}
          onClick={goThere}
        >
          <MapIcon aria-hidden size={15} />
        </button>
      )}
    </div>
  );
}
