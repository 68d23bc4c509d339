import { answerNames, answerTitle } from '../../../shared/answers/by-name.ts';
import { posterName, posterOf } from '../../../shared/model/poster.ts';
import type { Step } from '../../../shared/model/story.ts';
import { gallery } from '../../../shared/picture/posters/gallery.ts';
import { editStep } from '../../commands/story-steps.ts';
import { useApp, useProject } from '../../store/app.ts';
import styles from './steps.module.css';

/** Which answer or which poster a step shows. */
export function WhichField({ step }: { step: Step }) {
  const app = useApp();
  const usual = useProject(({ vision }) => posterOf(vision));
  if (step.shows !== 'insight' && step.shows !== 'poster') return null;
  const isPoster = step.shows === 'poster';
  const known = isPoster ? posterName.options : answerNames;
  const options = isPoster
    ? posterName.options.map((name) => ({ name: name as string, words: gallery[name].name }))
    : answerNames.map((name) => ({ name: name as string, words: answerTitle[name] }));
  const value = (known as readonly string[]).includes(step.which) ? step.which : '';
  return (
    <select
      className={styles.which}
      aria-label={isPoster ? 'Which poster' : 'Which answer'}
      value={value}
      onChange={(event) => editStep(app, step.id, isPoster ? 'poster' : 'answer', { which: event.target.value })}
    >
      {isPoster && <option value="">As the vision says ({gallery[usual].name})</option>}
      {!isPoster && value === '' && <option value="">Choose an answer</option>}
      {options.map(({ name, words }) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </select>
  );
}
