import { useMemo, useRef, useState } from 'react';
import type { Findings } from '../../../shared/insight/findings.ts';
import { viewLeft } from '../../../shared/model/view-left.ts';
import { useProject } from '../../store/app.ts';
import { ReadForStory } from '../drawn/read-for-story.tsx';
import { useStoryDrawn } from '../drawn/story-drawn.ts';
import { AddStep } from './add-step.tsx';
import { EmptyStory } from './empty-story.tsx';
import { PresentButtons } from './present-buttons.tsx';
import { StepRow } from './step-row.tsx';
import styles from './steps.module.css';
import { useChosenInSight } from './use-chosen-in-sight.ts';
import { useStepDrag } from './use-step-drag.ts';

/** The story: what is shown one after the other, each with a headline and what the speaker says. */
export function StepsPage() {
  const project = useProject((it) => it);
  const { steps } = project.story;
  const [findings, setFindings] = useState<Findings>();
  const drawn = useStoryDrawn(project, findings);
  const list = useRef<HTMLOListElement>(null);
  const drag = useStepDrag(list);
  useChosenInSight(list);
  const shown = useMemo(
    () => steps.map((step) => (step.view ? { ...step, view: viewLeft(drawn.project, step.view).view } : step)),
    [steps, drawn],
  );
  if (steps.length === 0) return <EmptyStory />;
  return (
    <div className={styles.page}>
      {steps.some(({ shows }) => shows === 'insight') && <ReadForStory onRead={setFindings} />}
      <div className={styles.head}>
        <h2 className={styles.title}>The story</h2>
        <PresentButtons />
      </div>
      <ol ref={list} className={styles.steps} aria-label="Steps of the story">
        {steps.map((step, nth) => (
          <StepRow key={step.id} step={step} picture={shown[nth] ?? step} nth={nth} drawn={drawn} drag={drag} />
        ))}
      </ol>
      <AddStep />
    </div>
  );
}
