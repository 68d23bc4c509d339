import { useEffect, useRef } from 'react';
import type { KeptVersion } from '../../shared/host/contract.ts';
import { sizeWords } from '../store/size-words.ts';
import { timeWords } from '../store/when-saved.ts';
import type { Facts } from './version-reader.ts';
import styles from './versions.module.css';

type Props = {
  id: string;
  version: KeptVersion;
  facts: Facts | undefined;
  isChosen: boolean;
  /** It came into view: what it says is wanted now. */
  onSeen: () => void;
  onChoose: () => void;
};

/** One version in the list: its map, when it was kept, its name, and what changed since the one before it. */
export function VersionRow({ id, version: { savedAt, name, size }, facts, isChosen, onSeen, onChoose }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  const isFilled = facts !== undefined;
  useEffect(() => {
    const element = row.current;
    if (!element || isFilled) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen.current(), {
      rootMargin: '160px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isFilled]);
  // What it says makes it higher: it is brought into view once more.
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
    void isFilled;
  }, [isChosen, isFilled]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and says which one is chosen
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    <div ref={row} id={id} role="option" aria-selected={isChosen} className={styles.version} onClick={onChoose}>
      {facts?.picture ? (
        <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(facts.picture)}`} alt="" />
      ) : (
        <span className={styles.noPicture} />
      )}
      <div className={styles.words}>
        <p className={styles.when}>
          <time dateTime={new Date(savedAt).toISOString()}>{timeWords(savedAt)}</time>
          <span className={styles.size}>{sizeWords(size)}</span>
        </p>
        {name && <p className={styles.name}>{name}</p>}
        <p className={styles.said}>{facts?.said ?? ' '}</p>
      </div>
    </div>
  );
}
