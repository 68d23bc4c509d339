import { memo, useId } from 'react';
import { voiceWordText } from '../../../shared/answers/voice-words.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import { type Voice, voiceWords } from '../../../shared/insight/voice.ts';
import { ordinal } from '../../../shared/picture/ordinal.ts';
import { VoiceExplanation } from './explanation.tsx';
import styles from './heard.module.css';

type Props = {
  voice: Voice;
  name: string;
  /** Job title and organisation. */
  under: string;
  isOne: boolean;
  isOpen: boolean;
  /** The one row that the Tab key comes to; the arrows go on from there. */
  isStop: boolean;
  onToggle: (id: PersonId) => void;
  onReach: (id: PersonId) => void;
};

/** Somebody in the ranking, and below it, once it is opened, why. */
export const RankingRow = memo(({ voice, name, under, isOne, isOpen, isStop, onToggle, onReach }: Props) => {
  const id = useId();
  const { person, rank, tied, word } = voice;
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-heard={person}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onToggle(person)}
        onFocus={() => onReach(person)}
      >
        <span className={styles.rank}>
          {ordinal(rank)}
          {tied && <small>tie</small>}
        </span>
        <span className={styles.who}>
          <strong>{name}</strong>
          <span>{[under, isOne ? 'one of those who listen' : ''].filter(Boolean).join(' · ')}</span>
        </span>
        <VoiceMark level={voiceWords.indexOf(word)} />
        <span>{voiceWordText[word]}</span>
      </button>
      {isOpen && (
        <div id={id}>
          <VoiceExplanation person={person} />
        </div>
      )}
    </li>
  );
});

/** The word again, to be seen at a glance: a bar more for every word. */
function VoiceMark({ level }: { level: number }) {
  return (
    <svg className={styles.mark} width="22" height="14" aria-hidden="true">
      {voiceWords.slice(1).map((word, nth) => (
        <rect key={word} x={nth * 6} y={9 - nth * 3} width={4} height={5 + nth * 3} data-on={nth < level} />
      ))}
    </svg>
  );
}
