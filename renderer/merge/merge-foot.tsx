import { useEffect, useState } from 'react';
import { counted } from '../../shared/picture/sentences.ts';
import styles from './merge.module.css';

type Props = {
  /** How much is decided. */
  said: string;
  /** What keeps the decisions from going together. */
  broken: readonly string[];
  decisions: number;
  isReady: boolean;
  onLeave: () => void;
  onKeep: () => void;
};

/** How far one is, and the ways out. What was decided by hand is not lost by one key: leaving is asked once. */
export function MergeFoot({ said, broken, decisions, isReady, onLeave, onKeep }: Props) {
  const [isLeaving, setLeaving] = useState(false);
  const stay = () => setLeaving(false);
  const askToLeave = () => (decisions > 0 && !isLeaving ? setLeaving(true) : onLeave());
  useEscape(isLeaving ? stay : askToLeave);
  return (
    <footer className={styles.foot}>
      <div role="status">
        <strong>{said}</strong>
        {broken.map((sentence) => (
          <p key={sentence}>{sentence} Decide one of the two otherwise.</p>
        ))}
      </div>
      {isLeaving && (
        <p role="alert">
          {counted(decisions, 'decision is', 'decisions are')} not kept when you leave.{' '}
          <button type="button" onClick={stay}>
            Go on deciding
          </button>
        </p>
      )}
      <button type="button" onClick={askToLeave}>
        {isLeaving ? 'Leave' : 'Not now'}
      </button>
      <button type="button" data-primary disabled={!isReady} onClick={onKeep}>
        Keep what is decided
      </button>
    </footer>
  );
}

function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
