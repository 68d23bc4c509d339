import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Step } from '../../../shared/model/story.ts';
import { nameOfStep } from '../../../shared/report/story/step-words.ts';
import { StepPicture } from '../drawn/step-picture.tsx';
import type { StoryDrawn } from '../drawn/story-drawn.ts';
import type { Does } from './does.ts';
import styles from './speaker.module.css';
import { paused, reset, started, talked, timeWords } from './talk-time.ts';
import { useWidth } from './use-width.ts';

type Props = {
  drawn: StoryDrawn;
  steps: readonly Step[];
  at: number;
  cover: 'black' | 'white' | null;
  readers: string;
  notes: string;
  does: Does;
  /** In the window of the presentation itself, where there is little room. */
  isStrip?: boolean;
};

/** What only the speaker sees: the step that is shown, the next one, what to say, and the time. */
export function SpeakerView({ drawn, steps, at, cover, readers, notes, does, isStrip = false }: Props) {
  const now = steps[at];
  const then = steps[at + 1];
  const title = now ? nameOfStep(drawn.project, now) : 'The end of the story';
  return (
    <div className={styles.speaker} data-strip={isStrip || undefined}>
      <header className={styles.head}>
        <Times />
        <p className={styles.readers}>
          For: {readers}
          {cover && <b> The screen is {cover}.</b>}
        </p>
      </header>
      {!isStrip && (
        <section className={styles.now} aria-label="On the screen">
          <h2>
            {now ? `${at + 1} of ${steps.length}: ` : ''}
            {title}
          </h2>
          <Picture drawn={drawn} step={now} words="The end of the story" />
        </section>
      )}
      <section className={styles.next} aria-label="Next">
        <h2>{then ? `Next: ${nameOfStep(drawn.project, then)}` : 'Next: the end'}</h2>
        {!isStrip && <Picture drawn={drawn} step={then} words={now ? 'The end' : ''} />}
      </section>
      <section className={styles.notes} aria-label="What you say">
        {notes.trim() ? <p>{notes}</p> : <p className={styles.none}>Nothing is noted for this step.</p>}
      </section>
      <nav className={styles.buttons} aria-label="Steps">
        <button type="button" onClick={does.previous} disabled={at === 0}>
          <ChevronLeft aria-hidden size={18} /> Step before
        </button>
        <button type="button" data-primary onClick={does.next} disabled={at >= steps.length}>
          Next step <ChevronRight aria-hidden size={18} />
        </button>
        <button type="button" aria-pressed={cover === 'black'} onClick={() => does.cover('black')}>
          Black screen
        </button>
        <button type="button" onClick={does.leave}>
          End
        </button>
      </nav>
    </div>
  );
}

function Picture({ drawn, step, words }: { drawn: StoryDrawn; step: Step | undefined; words: string }) {
  const { width, ref } = useWidth();
  return (
    <div ref={ref} className={styles.picture}>
      {step && width > 0 && <StepPicture key={step.id} drawn={drawn} step={step} width={width} />}
      {!step && <p className={styles.ended}>{words}</p>}
    </div>
  );
}

/** The time of day, and for how long the speaker has been talking. */
function Times() {
  const [talk, setTalk] = useState(() => started(Date.now()));
  const now = useClock();
  const isPaused = talk.since === null;
  return (
    <div className={styles.times}>
      <time className={styles.clock}>
        {new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
      </time>
      <span className={styles.talked} role="timer" aria-label="Time since the start">
        {timeWords(talked(talk, now))}
      </span>
      <button type="button" onClick={() => setTalk(paused(talk, Date.now()))}>
        {isPaused ? <Play aria-hidden size={16} /> : <Pause aria-hidden size={16} />}
        {isPaused ? 'Go on' : 'Pause'}
      </button>
      <button type="button" onClick={() => setTalk(reset(talk, Date.now()))}>
        <RotateCcw aria-hidden size={16} /> Reset
      </button>
    </div>
  );
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
