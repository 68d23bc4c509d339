import { FileDown } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { AudienceChoice } from '../../../shared/model/view.ts';
import { forAudience } from '../../../shared/report/for-audience.ts';
import { audienceLeft, audienceNames } from '../../../shared/report/rights.ts';
import { VisionPage as PrintedPage } from '../../../shared/report/sections/vision.tsx';
import { useExport } from '../../dialogs/use-export.ts';
import { useProject } from '../../store/app.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import preview from './preview.module.css';
import styles from './vision.module.css';

/** The page as it will be printed for somebody, beside what it is made from; and the way to save it. */
export function VisionPreview() {
  const project = useDeferredValue(useProject((it) => it));
  const [chosen, setAudience] = useState<AudienceChoice>('team');
  const audience = audienceLeft(project, chosen);
  const theirs = useMemo(() => forAudience(project, audience), [project, audience]);
  const { state, write } = useExport();
  const save = () =>
    void write({
      kind: 'map',
      format: 'pdf',
      audience,
      paper: 'A4',
      orientation: 'portrait',
      view: 'everything',
      people: false,
      sections: [{ name: 'vision' }],
    });
  return (
    <aside className={preview.preview} aria-label="The page">
      <div className={preview.previewHead}>
        <ChoiceField label="For" value={audience} words={audienceNames(project)} onChange={setAudience} />
        <button type="button" disabled={state.kind === 'writing'} onClick={save}>
          <FileDown aria-hidden size={16} /> {state.kind === 'writing' ? 'Saving' : 'Save the page as PDF…'}
        </button>
      </div>
      {state.kind === 'trouble' && (
        <p role="alert" className={styles.trouble}>
          {state.what}
        </p>
      )}
      <PaperSheet label="How the page will look">
        <PrintedPage project={theirs} audience={audience} />
      </PaperSheet>
    </aside>
  );
}
