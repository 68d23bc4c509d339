import { useMemo } from 'react';
import { proposedStory } from '../../../shared/report/story/proposed-story.ts';
import { nameOfStep } from '../../../shared/report/story/step-words.ts';
import { beginStory } from '../../commands/story-steps.ts';
import { useApp, useProject } from '../../store/app.ts';
import { AddStep } from './add-step.tsx';
import styles from './steps.module.css';

/** Where there is no story yet: what one is, and a proposed one to begin with. */
export function EmptyStory() {
  const app = useApp();
  const project = useProject((it) => it);
  const proposed = useMemo(() => proposedStory(project), [project]);
  return (
    <div className={styles.empty}>
      <h2>There is no story yet</h2>
      <p>
        A story shows the partnership to others, one step after the other: views of the map, the vision, the poster, an
        answer. Each step has a headline for everybody, and notes of what you say. Present it full screen, or send it as
        a PDF or as slides.
      </p>
      <p>A proposed story, made from what is in this project:</p>
      <ol className={styles.proposed}>
        {proposed.map((step) => (
          <li key={step.id}>{nameOfStep(project, step)}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <button type="button" data-primary onClick={() => beginStory(app, proposed)}>
          Begin with this story
        </button>
        <AddStep />
      </div>
      <p className={styles.hint}>
        On the map, Shift+V adds the view you are looking at. Everything can be changed, and one undo takes it all back.
      </p>
    </div>
  );
}
