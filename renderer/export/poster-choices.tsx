import { type PosterName, posterName } from '../../shared/model/poster.ts';
import { gallery } from '../../shared/picture/posters/gallery.ts';
import { capital } from '../../shared/picture/sentences.ts';
import { ChoiceField } from '../ui/fields.tsx';
import styles from './composer.module.css';
import type { ChoicesProps, Composition } from './composition.ts';
import two from './product-choices.module.css';
import { orientationWord } from './words.ts';

const metaphorWord = Object.fromEntries(
  posterName.options.map((name) => [name, name === 'picture' ? 'A picture of your own' : capital(name)]),
) as Record<PosterName, string>;

const sizeWord: Record<Composition['poster']['size'], string> = {
  A4: 'A4',
  A3: 'A3',
  A2: 'A2',
  '16:9': '16:9, a slide',
  '4:3': '4:3, a slide',
  square: 'Square, a post',
};

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
        label="Image"
        value={poster.poster}
        words={metaphorWord}
        onChange={(next) => set({ poster: next })}
      />
      <p className={styles.hint}>{gallery[poster.poster].says}</p>
      <div className={two.two}>
        <ChoiceField label="Size" value={poster.size} words={sizeWord} onChange={(size) => set({ size })} />
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
