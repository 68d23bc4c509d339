import { audience } from '../../../shared/model/view.ts';
import { audienceWord } from '../../../shared/picture/words.ts';
import { audienceLeft, nameOfAudience, ownAudiences } from '../../../shared/report/rights.ts';
import { howMuchOf, leftOutSentence } from '../../../shared/report/story/story-for.ts';
import { exportStory, presentStory, presentWithSpeaker } from '../../commands/story-commands.ts';
import { useApp, useProject, useWindow } from '../../store/app.ts';
import { CommandButton } from '../../ui/command-button.tsx';
import styles from './steps.module.css';

/** Chooses for whom the story is, says what stays out for them, and begins to present it, or to export it. */
export function PresentButtons() {
  const app = useApp();
  const project = useProject((it) => it);
  const chosen = audienceLeft(
    project,
    useWindow((state) => state.storyAudience),
  );
  const own = ownAudiences(project);
  const leftOut = leftOutSentence(howMuchOf(project, { audience: chosen }));
  return (
    <div className={styles.present}>
      <label className={styles.audience}>
        <span>For</span>
        <select
          value={chosen}
          onChange={(event) => app.window.setState({ storyAudience: event.target.value as typeof chosen })}
        >
          {audience.options.map((each) => (
            <option key={each} value={each}>
              {audienceWord[each]}
            </option>
          ))}
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {nameOfAudience({ name })}
            </option>
          ))}
        </select>
      </label>
      <CommandButton command={presentStory} words />
      <CommandButton command={presentWithSpeaker} words />
      <CommandButton command={exportStory} words />
      {leftOut && <p className={styles.leftOut}>{leftOut}</p>}
    </div>
  );
}
