import { Download } from 'lucide-react';
import { useState } from 'react';
import type { PosterProduct } from '../../../shared/host/product.ts';
import { type PosterName, posterOf } from '../../../shared/model/poster.ts';
import { useExport } from '../../dialogs/use-export.ts';
import { useApp } from '../../store/app.ts';
import { CheckField, ChoiceField } from '../../ui/fields.tsx';
import styles from './poster.module.css';
import { settingsOf } from './poster-settings.ts';

type Format = PosterProduct['format'];

const formatWord: Record<Format, string> = {
  pdf: 'PDF, to print',
  svg: 'SVG, a drawing to work on',
  png: 'PNG, a picture',
};
const scaleWord = { '1': '1×', '2': '2×, usual', '3': '3×', '4': '4×, for print' };

/** Writes the poster as it is shown. */
export function ExportPart({ name }: { name: PosterName }) {
  const app = useApp();
  const [format, setFormat] = useState<Format>('pdf');
  const [scale, setScale] = useState<keyof typeof scaleWord>('2');
  const [transparent, setTransparent] = useState(false);
  const { state, write } = useExport();

  const exportNow = async () => {
    const open = app.projects.getState().open;
    if (!open) return;
    const { size, orientation, audience, naming } = settingsOf(open.project);
    const product: PosterProduct = {
      kind: 'poster',
      format,
      audience,
      ...(naming && { naming }),
      poster: posterOf(open.project.vision),
      size,
      orientation,
      ...(format === 'png' && { picture: { scale: Number(scale), transparent } }),
    };
    await write(product);
  };

  return (
    <div className={styles.export}>
      <ChoiceField label="As" value={format} words={formatWord} onChange={setFormat} />
      {format === 'png' && (
        <>
          <ChoiceField label="Sharpness" value={scale} words={scaleWord} onChange={setScale} />
          {name !== 'picture' && <CheckField label="Without the sky" value={transparent} onChange={setTransparent} />}
        </>
      )}
      <button type="button" data-primary disabled={state.kind === 'writing'} onClick={() => void exportNow()}>
        <Download aria-hidden size={16} />
        {state.kind === 'writing' ? 'Exporting' : 'Export the poster'}
      </button>
      {state.kind === 'trouble' && (
        <p role="alert" className={styles.trouble}>
          {state.what}
        </p>
      )}
    </div>
  );
}
