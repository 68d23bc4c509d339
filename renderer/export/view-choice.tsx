import { type ExportView, isPlain } from '../../shared/model/view.ts';
import { shortViewWords, viewWords } from '../../shared/picture/look-words.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { useProject } from '../store/app.ts';
import { lookNow } from '../store/look.ts';
import { ChoiceField } from '../ui/fields.tsx';
import styles from './composer.module.css';
import type { ChoicesProps } from './composition.ts';

/** Whether the export is the map as it is shown now or all of it; nothing to choose while all of it is shown. */
export function ViewChoice({ chosen: { audience, view }, onChange }: ChoicesProps) {
  const project = useProject((it) => it);
  if (isPlain(project.view.map)) return null;
  const theirs = forAudience(project, audience);
  const words = viewWords(theirs, lookNow(theirs));
  const short = shortViewWords(theirs, lookNow(theirs)).join(', ');
  const now = short ? `As the map is shown now (${short})` : 'As the map is shown now';
  const isLess = words.join() !== viewWords(project, lookNow(project)).join();
  return (
    <>
      <ChoiceField<ExportView>
        label="Show"
        value={view}
        words={{ shown: now, everything: 'Everything' }}
        onChange={(next) => onChange({ view: next })}
      />
      {view === 'shown' && words.length > 0 && <p className={styles.hint}>{words.join(' · ')}</p>}
      {view === 'shown' && audience === 'partner' && isLess && (
        <p className={styles.hint}>
          Whatever this takes from your judgements and private lines is left out: it would show the partner what you
          think.
        </p>
      )}
    </>
  );
}
