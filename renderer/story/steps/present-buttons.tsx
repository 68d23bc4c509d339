import type { AudienceChoice } from '../../../shared/model/view.ts';
import { audienceNames } from '../../../shared/report/rights.ts';
import { leftOutSentence, type ToldStory } from '../../../shared/report/story/story-for.ts';
import { exportStory, presentStory, presentWithSpeaker } from '../../commands/story-commands.ts';
import { useApp, useProject } from '../../store/app.ts';
import { CommandButton } from '../../ui/command-button.tsx';
import { chooseReaders } from '../poster/poster-settings.ts';
import styles from './steps.module.css';

type Props = { audience: AudienceChoice; told: ToldStory };

/** Chooses for whom the story is, says what stays out for them, and begins to present it, or to export it. */
export function PresentButtons({ audience, told }: Props) {
  const app = useApp();
  const names = audienceNames(useProject((it) => it));
  const leftOut = leftOutSentence(told);
  return (
    <div className={styles.present}>
      <label className={styles.audience}>
        <span>For</span>
        <select
          value={audience}
          onChange={(event) => chooseReaders(app, { audience: event.target.value as AudienceChoice })}
        >
          {(Object.keys(names) as AudienceChoice[]).map((each) => (
            <option key={each} value={each}>
              {names[each]}
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
