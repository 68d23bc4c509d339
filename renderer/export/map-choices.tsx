import { orientationWord } from '../../shared/picture/words.ts';
import { CheckField, ChoiceField } from '../ui/fields.tsx';
import type { ChoicesProps, Composition } from './composition.ts';
import styles from './product-choices.module.css';
import { ViewChoice } from './view-choice.tsx';
import { pagesWord, paperWord } from './words.ts';

const formatWord: Record<Composition['map']['format'], string> = {
  pdf: 'PDF, to print and to send',
  pptx: 'PowerPoint, slides to present and to edit',
  png: 'PNG, the map as a picture',
  svg: 'SVG, the map as a drawing',
};

const scaleWord = {
  1: 'As on the screen (1x)',
  2: 'Twice as sharp (2x)',
  3: 'Three times (3x)',
  4: 'For print (4x)',
} as const;

/** The map as a file of one kind or another. */
export function MapChoices({ chosen, onChange }: ChoicesProps) {
  const { map, paper, orientation } = chosen;
  const set = (change: Partial<Composition['map']>) => onChange({ map: { ...map, ...change } });
  const isPdf = map.format === 'pdf';
  return (
    <>
      <ChoiceField label="As" value={map.format} words={formatWord} onChange={(format) => set({ format })} />
      {isPdf && (
        <div className={styles.two}>
          <ChoiceField label="Paper" value={paper} words={paperWord} onChange={(next) => onChange({ paper: next })} />
          {paper !== 'map' && (
            <ChoiceField
              label="Direction"
              value={orientation}
              words={orientationWord}
              onChange={(next) => onChange({ orientation: next })}
            />
          )}
        </div>
      )}
      {isPdf && paper !== 'map' && (
        <ChoiceField label="The map" value={map.pages} words={pagesWord} onChange={(pages) => set({ pages })} />
      )}
      {map.format === 'png' && (
        <>
          <ChoiceField
            label="Sharpness"
            value={String(map.scale) as `${keyof typeof scaleWord}`}
            words={scaleWord as Record<`${keyof typeof scaleWord}`, string>}
            onChange={(scale) => set({ scale: Number(scale) })}
          />
          <CheckField
            label="Without the ground, for a page of another colour"
            value={map.transparent}
            onChange={(transparent) => set({ transparent })}
          />
        </>
      )}
      <ViewChoice chosen={chosen} onChange={onChange} />
      {isPdf && <CheckField label="Add the list of people" value={map.people} onChange={(people) => set({ people })} />}
    </>
  );
}
