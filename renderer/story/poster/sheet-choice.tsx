import type { Project } from '../../../shared/model/project.ts';
import type { PosterSettings } from '../../../shared/model/view.ts';
import { namingWord, orientationWord, posterSizeWord } from '../../../shared/picture/words.ts';
import { audienceNames } from '../../../shared/report/rights.ts';
import { useApp } from '../../store/app.ts';
import { ChoiceField, OptionalChoice } from '../../ui/fields.tsx';
import styles from './poster.module.css';
import { choose, chooseReaders, readersOf } from './poster-settings.ts';

type Props = { project: Project; settings: PosterSettings };

/** The sheet, and for whom the poster is. */
export function SheetChoice({ project, settings }: Props) {
  const app = useApp();
  const { size, orientation, audience, naming } = settings;
  const sheet = (fields: Partial<PosterSettings>) => choose(app, 'Choose the sheet of the poster', fields);
  return (
    <fieldset className={styles.part}>
      <legend>Sheet and audience</legend>
      <div className={styles.pair}>
        <ChoiceField label="Sheet" value={size} words={posterSizeWord} onChange={(next) => sheet({ size: next })} />
        {size !== 'square' && (
          <ChoiceField
            label="Direction"
            value={orientation}
            words={orientationWord}
            onChange={(next) => sheet({ orientation: next })}
          />
        )}
      </div>
      <div className={styles.pair}>
        <ChoiceField
          label="For"
          value={audience}
          words={audienceNames(project)}
          onChange={(next) => chooseReaders(app, { audience: next })}
        />
        <OptionalChoice
          label="People are called"
          none="As this audience has it"
          value={naming}
          words={namingWord}
          onChange={(next) => chooseReaders(app, { naming: next })}
        />
      </div>
      <p className={styles.hint}>{audienceHint(project, settings)}</p>
    </fieldset>
  );
}

function audienceHint(project: Project, settings: PosterSettings): string {
  const rights = readersOf(project, settings);
  if (rights.naming !== 'names') return 'Nobody is called by name on it.';
  return rights.access('ourRoles') === 'yes'
    ? 'Champions are named on it. Ask them before you hang it up.'
    : 'Who our champions are is our own view: they are not named on it.';
}
