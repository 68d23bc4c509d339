import { useDeferredValue, useState } from 'react';
import type { ShownProduct } from '../../shared/host/product.ts';
import { setPrint } from '../../shared/model/edits/audiences.ts';
import type { AudienceId } from '../../shared/model/own-audience.ts';
import type { Project } from '../../shared/model/project.ts';
import { rightsOf } from '../../shared/report/rights.ts';
import { sectionsFor } from '../../shared/report/sections.ts';
import { howMuchOf } from '../../shared/report/story/story-for.ts';
import { useApp, useProject } from '../store/app.ts';
import type { ComposedProduct } from '../store/window-store.ts';
import { ExportProgress } from '../ui/export-progress.tsx';
import { AudienceEditor } from './audience-editor.tsx';
import styles from './composer.module.css';
import { type Composition, compositionOf, printOf } from './composition.ts';
import { ContentsList } from './contents-list.tsx';
import { PreviewArea } from './preview-area.tsx';
import { ProductChoice, ProductChoices } from './product-choices.tsx';
import { productOf, productWords, shownOf } from './products.ts';
import { ReadersChoice } from './readers-choice.tsx';
import { useMarks } from './use-marks.ts';
import { usePreview } from './use-preview.ts';

type Props = {
  asked: ComposedProduct | undefined;
  isWriting: boolean;
  trouble: string | undefined;
  onClose: () => void;
  onExport: (chosen: ComposedProduct, product: ShownProduct) => void;
};

/** What the project becomes, for whom, and exactly what will be in the file: one place for every product. */
export function Composer({ asked, isWriting, trouble, onClose, onExport }: Props) {
  const app = useApp();
  const project = useProject((it) => it);
  const [chosen, setChosen] = useState(() => compositionOf(project, asked, app.window.getState().storyAudience));
  const [edited, setEdited] = useState<AudienceId>();
  const [goTo, setGoTo] = useState<{ page: number }>();
  const product = productOf(chosen);
  const { product: shownProduct, isTwin } = shownOf(product);
  const preview = usePreview(shownProduct, useDeferredValue(project));
  const marks = useMarks(preview.shown);
  const change = (next: Partial<Composition>) => setChosen((before) => ({ ...before, ...next }));

  const exportNow = () => {
    app.projects.edit('Choose how to print', setPrint(printOf(chosen)));
    onExport(chosen.product, product);
  };

  const nothing = nothingIn(project, chosen);
  return (
    <div className={styles.composer}>
      <div className={styles.choices}>
        {edited ? (
          <AudienceEditor
            id={edited}
            onDone={() => setEdited(undefined)}
            onEdit={setEdited}
            onChoose={(audience) => change({ audience })}
          />
        ) : (
          <>
            <ProductChoice chosen={chosen} onChange={change} />
            <ReadersChoice chosen={chosen} onChange={change} onEdit={setEdited} />
            <ProductChoices chosen={chosen} onChange={change} />
          </>
        )}
      </div>
      <PreviewArea preview={preview} marks={marks} goTo={goTo} isTwin={isTwin} />
      <ContentsList
        product={product}
        preview={preview}
        marks={marks}
        isTwin={isTwin}
        onPage={(page) => setGoTo({ page })}
      />
      {isWriting && <ExportProgress />}
      <div className={styles.foot}>
        <p role={trouble ? 'alert' : undefined} className={styles.trouble}>
          {trouble ?? nothing}
        </p>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" data-primary disabled={isWriting || nothing !== ''} onClick={exportNow}>
          {isWriting ? 'Exporting' : `Export the ${productWords[chosen.product].name.toLowerCase()}`}
        </button>
      </div>
    </div>
  );
}

/** Why there is nothing to export; empty when there is. */
function nothingIn(project: Project, { product, audience, report }: Composition): string {
  if (product === 'report' && sectionsFor(rightsOf(project, audience), report.sections).kept.length === 0)
    return 'Nothing of this report is left for its readers: add a section that they may see.';
  if (product === 'story' && howMuchOf(project, { audience }).shown === 0)
    return 'There is no step of a story that these readers may see.';
  return '';
}
