import { useMemo, useRef } from 'react';
import { rightsOf } from '../../../shared/report/rights.ts';
import { leftOutWhy, storyFor } from '../../../shared/report/story/story-for.ts';
import { useProject } from '../../store/app.ts';
import { useSeen, useStoryDrawn } from '../drawn/story-drawn.ts';
import { useFindingsFor } from '../drawn/use-findings-for.ts';
import { useStoryAudience } from '../use-story-audience.ts';
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
  const audience = useStoryAudience(project);
  const { steps } = project.story;
  const told = useMemo(() => storyFor(project, { audience }), [project, audience]);
  const rights = rightsOf(project, audience);
  const seen = useSeen(project, audience);
  const drawn = useStoryDrawn(seen, useFindingsFor({ project: seen, steps: told.steps }));
  const list = useRef<HTMLOListElement>(null);
  const drag = useStepDrag(list);
  useChosenInSight(list);
  if (steps.length === 0) return <EmptyStory />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>The story</h2>
        <PresentButtons audience={audience} told={told} />
      </div>
      <ol ref={list} className={styles.steps} aria-label="Steps of the story">
        {steps.map((step, nth) => (
          <StepRow
            key={step.id}
            step={step}
            picture={told.steps.find(({ id }) => id === step.id)}
            leftOut={{ readers: rights.name, why: leftOutWhy(step, rights) }}
            nth={nth}
            drawn={drawn}
            drag={drag}
          />
        ))}
      </ol>
      <AddStep />
    </div>
  );
}
