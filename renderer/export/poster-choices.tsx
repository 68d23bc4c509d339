import { type PosterName, posterName } from '../../shared/model/poster.ts';
import { gallery } from '../../shared/picture/posters/gallery.ts';
import { orientationWord, posterSizeWord } from '../../shared/picture/words.ts';
import { ChoiceField } from '../ui/fields.tsx';
import styles from './composer.module.css';
import type { ChoicesProps, Composition } from './composition.ts';
import two from './product-choices.module.css';

const metaphorWord = Object.fromEntries(posterName.options.map((name) => [name, gallery[name].name])) as Record<
  PosterName,
  string
>;

const formatWord: Record<Composition['poster']['format'], string> = {
  pdf: 'PDF, to print and to send',
  svg: 'SVG, a drawing to edit',
  png: 'PNG, a picture for a slide or a post',
};

/** Which poster, and how large. */
export function PosterChoices({ chosen: { poster }, onChange }: ChoicesProps) {
  const set = (change: Partial<Composition['poster']>) => onChange({ poster: { ...poster, ...change } });
  return (
    <>
      <ChoiceField label="As" value={poster.format} words={formatWord} onChange={(format) => set({ format })} />
      <ChoiceField
        label="Metaphor"
        value={poster.poster}
        words={metaphorWord}
        onChange={(next) => set({ poster: next })}
      />
      <p className={styles.hint}>{gallery[poster.poster].says}</p>
      <div className={two.two}>
        <ChoiceField label="Sheet" value={poster.size} words={posterSizeWord} onChange={(size) => set({ size })} />
        {poster.size !== 'square' && (
          <ChoiceField
            label="Direction"
            value={poster.orientation}
            words={orientationWord}
            onChange={(orientation) => set({ orientation })}
          />
        )}
      </div>
    </>
  );
}
