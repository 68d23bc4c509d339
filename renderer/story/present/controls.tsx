import { ChevronLeft, ChevronRight, Maximize, Minimize, MonitorPlay, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Does } from './does.ts';
import styles from './present.module.css';
import { useAwake } from './use-awake.ts';

type Props = { at: number; count: number; readers: string; isFull: boolean; hasSpeaker: boolean; does: Does };

/** What the presenter can press; it is there while the pointer moves, or the keyboard is in it. */
export function Controls({ at, count, readers, isFull, hasSpeaker, does }: Props) {
  const isAwake = useAwake();
  return (
    <div className={styles.controls} data-awake={isAwake || undefined} role="toolbar" aria-label="Presentation">
      <Button label="Step before" onPress={does.previous} disabled={at === 0}>
        <ChevronLeft aria-hidden size={20} />
      </Button>
      <span className={styles.count}>
        {Math.min(at + 1, count)} / {count}
      </span>
      <Button label="Next step" onPress={does.next} disabled={at >= count}>
        <ChevronRight aria-hidden size={20} />
      </Button>
      <span className={styles.readers}>For: {readers}</span>
      {!hasSpeaker && (
        <Button label="Speaker view (S)" onPress={does.speaker}>
          <MonitorPlay aria-hidden size={20} />
        </Button>
      )}
      <Button label={isFull ? 'Leave the full screen (F)' : 'Full screen (F)'} onPress={does.full}>
        {isFull ? <Minimize aria-hidden size={20} /> : <Maximize aria-hidden size={20} />}
      </Button>
      <Button label="End (Esc)" onPress={does.leave}>
        <X aria-hidden size={20} />
      </Button>
    </div>
  );
}

type ButtonProps = { label: string; onPress: () => void; disabled?: boolean; children: ReactNode };

const Button = ({ label, onPress, disabled = false, children }: ButtonProps) => (
  <button type="button" aria-label={label} title={label} disabled={disabled} onClick={onPress}>
    {children}
  </button>
);
