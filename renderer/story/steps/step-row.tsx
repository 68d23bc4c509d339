import { GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Step } from '../../../shared/model/story.ts';
import { goneSentence, nameOfStep, showsWord } from '../../../shared/report/story/step-words.ts';
import { editStep, moveStepBy } from '../../commands/story-steps.ts';
import { useApp, useProject, useWindow } from '../../store/app.ts';
import { StepPicture } from '../drawn/step-picture.tsx';
import type { StoryDrawn } from '../drawn/story-drawn.ts';
import { StepMenu } from './step-menu.tsx';
import styles from './steps.module.css';
import type { StepDrag } from './use-step-drag.ts';
import { WhichField } from './which-field.tsx';

type Props = {
  step: Step;
  /** The step as its audience sees it; missing where they do not. */
  picture: Step | undefined;
  /** Who they are, and why they do not see it. */
  leftOut: { readers: string; why: string };
  nth: number;
  drawn: StoryDrawn;
  drag: StepDrag;
};

/** One step: its picture, its headline and what the speaker says, edited where they stand. */
export function StepRow({ step, picture, leftOut, nth, drawn, drag }: Props) {
  const app = useApp();
  const isChosen = useWindow((state) => state.storyStep === step.id);
  const gone = useProject((project) => goneSentence(project, step));
  const { dragged } = drag;
  const isDragged = dragged?.id === step.id;
  const name = nameOfStep(drawn.project, step);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    moveStepBy(app, step.id, by);
  };
  return (
    <li
      className={styles.step}
      data-step={step.id}
      data-chosen={isChosen || undefined}
      data-left-out={!picture || undefined}
      data-dragged={isDragged || undefined}
      data-drop={dragged && !isDragged && dragged.to === nth ? (dragged.by > 0 ? 'below' : 'above') : undefined}
      style={isDragged ? { transform: `translateY(${dragged.by}px)` } : undefined}
      onKeyDown={onKeyDown}
      // What is focused in a menu of the step is not in its row: choosing it then would take the keyboard from the menu.
      onFocus={({ currentTarget, target }) => {
        if (currentTarget.contains(target)) app.window.setState({ storyStep: step.id });
      }}
    >
      <button
        type="button"
        data-grip
        className={styles.grip}
        aria-label={`Step ${nth + 1}: ${name}. Alt and the up or down arrow move it.`}
        title="Drag to move this step (Alt+↑, Alt+↓)"
        onPointerDown={(event) => drag.begin(event, step.id)}
      >
        <span aria-hidden="true">{nth + 1}</span>
        <GripVertical aria-hidden size={16} />
      </button>
      <div className={styles.picture}>
        {picture ? (
          <StepPicture drawn={drawn} step={picture} width={pictureWidth} />
        ) : (
          <p className={styles.leftOutPicture}>Not shown to {leftOut.readers}</p>
        )}
      </div>
      <div className={styles.words}>
        <div className={styles.kind}>
          <span>{showsWord[step.shows]}</span>
          <WhichField step={step} />
        </div>
        <textarea
          aria-label={`Headline of step ${nth + 1}`}
          className={styles.headline}
          rows={1}
          value={step.headline}
          placeholder={`Headline: ${name}`}
          onChange={(event) => editStep(app, step.id, 'headline', { headline: event.target.value })}
        />
        <textarea
          aria-label={`What the speaker says at step ${nth + 1}`}
          className={styles.notes}
          rows={2}
          value={step.speakerNotes}
          placeholder="What you say. You see it in the speaker view; the partner never does."
          onChange={(event) => editStep(app, step.id, 'notes', { speakerNotes: event.target.value })}
        />
        {!picture && (
          <p className={styles.why} role="note">
            Not shown to {leftOut.readers}, because {leftOut.why}.
          </p>
        )}
        {gone && (
          <p className={styles.gone} role="note">
            {gone}
          </p>
        )}
      </div>
      <StepMenu step={step} nth={nth} />
    </li>
  );
}

const pictureWidth = 240;
