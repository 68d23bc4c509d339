import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { audienceLeft, rightsOf } from '../../../shared/report/rights.ts';
import { nameOfStep, titleOfStory } from '../../../shared/report/story/step-words.ts';
import { storyFor } from '../../../shared/report/story/story-for.ts';
import { returnFocus } from '../../commands/areas.ts';
import { openSpeakerWindow } from '../../commands/speaker-window.ts';
import { useApp, useProject, useWindow } from '../../store/app.ts';
import { useStoryDrawn } from '../drawn/story-drawn.ts';
import { useFindingsFor } from '../drawn/use-findings-for.ts';
import { Controls } from './controls.tsx';
import { KeysHelp } from './keys-help.tsx';
import styles from './present.module.css';
import { PresentMenu } from './present-menu.tsx';
import { begun, covered, goTo, next, type Present, pressed, previous } from './present-state.ts';
import { Progress } from './progress.tsx';
import { SpeakerStrip } from './speaker-strip.tsx';
import { SpeakerView } from './speaker-view.tsx';
import { SpeakerWindow } from './speaker-window.tsx';
import { StageView } from './stage-view.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { usePresentKeys } from './use-present-keys.ts';
import { useStage } from './use-stage.ts';
import { useSwipe } from './use-swipe.ts';

/** The story, full screen, for its audience: nothing that they may not see is in it. The speaker has a view of their own. */
export function Presentation() {
  const app = useApp();
  const project = useProject((it) => it);
  const chosen = useWindow((state) => state.storyAudience);
  const audience = audienceLeft(project, chosen);
  const presenting = useWindow((state) => state.presenting);
  const told = useMemo(() => storyFor(project, { audience }), [project, audience]);
  const { steps } = told;
  const count = steps.length;
  const drawn = useStoryDrawn(told.project, useFindingsFor(told));
  const [now, setNow] = useState(() =>
    begun(
      Math.max(
        0,
        steps.findIndex(({ id }) => id === presenting?.from),
      ),
    ),
  );
  const root = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  const { stage, scale } = useStage(root);

  const leave = useCallback(() => {
    const { presenting: open } = app.window.getState();
    if (open?.speaker && open.speaker !== 'refused') open.speaker.close();
    app.window.setState({ presenting: null });
    // The window can be used again in the next moment.
    requestAnimationFrame(() => returnFocus(before));
  }, [app, before]);
  const { isFull, toggle: toggleFull, stay } = useFullScreen(root, leave);
  const act = (change: (state: Present) => Present) => setNow((state) => change(state));
  const openSpeaker = () => {
    const open = presenting?.speaker;
    // Opened once more it would lose what is drawn in it, or be refused: then the notes would be on the wall.
    if (open && open !== 'refused' && !open.closed) return open.focus();
    stay();
    app.window.setState({ presenting: { from: null, speaker: openSpeakerWindow() ?? 'refused' } });
  };
  const does = {
    next: () => act((state) => next(state, count)),
    previous: () => act((state) => previous(state, count)),
    goTo: (at: number) => act((state) => goTo(state, at, count)),
    cover: (cover: 'black' | 'white') => act((state) => covered(state, cover)),
    keys: () => act((state) => ({ ...state, keys: !state.keys })),
    full: toggleFull,
    speaker: openSpeaker,
    leave,
  };
  const onKey = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (key === 'f') toggleFull();
    else if (key === 's') openSpeaker();
    else if (event.key !== 'F5') {
      const then = pressed(now, event.key, count);
      if (then === undefined) return;
      if (then === 'leave') leave();
      else setNow(then);
    }
    event.preventDefault();
  };
  usePresentKeys(window, onKey);
  const swipe = useSwipe(does);

  useEffect(() => {
    const rest = document.getElementById('app');
    rest?.toggleAttribute('inert', true);
    root.current?.focus({ preventScroll: true });
    return () => void rest?.toggleAttribute('inert', false);
  }, []);
  // Whoever goes back to the steps finds the one that was shown last.
  const shownId = steps[now.at]?.id ?? null;
  useEffect(() => {
    if (shownId) app.window.setState({ storyStep: shownId });
  }, [app, shownId]);

  const step = steps[Math.min(now.at, count)];
  const readers = rightsOf(project, audience).name;
  const speaker = presenting?.speaker ?? null;
  const notesOf = (id: string | undefined) => project.story.steps.find((each) => each.id === id)?.speakerNotes ?? '';
  const speaking = { drawn, steps, at: now.at, cover: now.cover, readers, notes: notesOf(step?.id), does };
  return createPortal(
    <div
      ref={root}
      className={styles.root}
      role="dialog"
      aria-modal="true"
      aria-label={`Presentation of ${titleOfStory(told.project)}`}
      tabIndex={-1}
      data-strip={speaker === 'refused' || undefined}
    >
      <PresentMenu container={root} steps={steps.map((each) => nameOfStep(told.project, each))} at={now.at} does={does}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: every key of the presentation is heard by the window */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as on any wall, a click goes on; there are buttons beside it */}
        <div className={styles.screen} onClick={swipe.onClick} onPointerDown={swipe.onPointerDown}>
          {step && stage && <StageView drawn={drawn} step={step} stage={stage} scale={scale} />}
          {!step && <End count={count} />}
          {now.cover && <div className={styles.cover} data-cover={now.cover} />}
        </div>
      </PresentMenu>
      <Progress count={count} at={now.at} typed={now.typed} />
      <Controls at={now.at} count={count} readers={readers} isFull={isFull} hasSpeaker={speaker !== null} does={does} />
      {now.keys && <KeysHelp onClose={does.keys} />}
      <p className={styles.heardOnly} role="status">
        {step ? `Step ${now.at + 1} of ${count}: ${nameOfStep(told.project, step)}` : 'The end of the story'}
        {now.cover ? `. The screen is ${now.cover}.` : ''}
      </p>
      {speaker === 'refused' && (
        <SpeakerStrip>
          <SpeakerView {...speaking} isStrip />
        </SpeakerStrip>
      )}
      {speaker && speaker !== 'refused' && (
        <SpeakerWindow
          opened={speaker}
          title={`Speaker: ${titleOfStory(told.project)}`}
          onKey={onKey}
          onClosed={() => app.window.setState({ presenting: { from: null, speaker: null } })}
        >
          <SpeakerView {...speaking} />
        </SpeakerWindow>
      )}
    </div>,
    document.body,
  );
}

const End = ({ count }: { count: number }) => (
  <div className={styles.end}>
    <h1>{count === 0 ? 'There is no step in this story that these readers may see.' : 'The end of the story'}</h1>
    <p>Press Escape to leave.</p>
  </div>
);
