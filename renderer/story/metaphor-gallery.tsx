import { memo, type ReactNode, useId } from 'react';
import { type PosterName, posterName } from '../../shared/model/poster.ts';
import type { PosterContent } from '../../shared/picture/posters/content.ts';
import { gallery } from '../../shared/picture/posters/gallery.ts';
import { Poster } from '../../shared/picture/posters/poster.tsx';
import { posterSheet } from '../../shared/picture/posters/sheet.ts';
import { fontStack } from '../../shared/picture/text.ts';
import styles from './metaphor-gallery.module.css';

type GalleryProps = {
  content: PosterContent;
  value: PosterName | undefined;
  onChange: (name: PosterName) => void;
  /** Whether there is room to say of every metaphor what it says. */
  isLarge?: boolean;
  /** What else can be chosen, as cards. */
  children?: (group: string) => ReactNode;
};

/** The gallery: every metaphor, drawn with what is in this project. */
export function MetaphorGallery({ content, value, onChange, isLarge = false, children }: GalleryProps) {
  const group = useId();
  return (
    <div className={styles.gallery} data-large={isLarge || undefined}>
      {posterName.options.map((each) => (
        <MetaphorCard
          key={each}
          group={group}
          name={gallery[each].name}
          says={isLarge ? gallery[each].says : ''}
          isChosen={each === value}
          onChoose={() => onChange(each)}
        >
          <Thumb content={content} of={each} />
        </MetaphorCard>
      ))}
      {children?.(group)}
    </div>
  );
}

type CardProps = {
  group: string;
  name: string;
  says: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
};

/** A metaphor to choose: its picture, its name, and what it says. */
export function MetaphorCard({ group, name, says, isChosen, onChoose, children }: CardProps) {
  const saysId = useId();
  return (
    <label className={styles.card}>
      <span className={styles.drawing}>{children}</span>
      <span className={styles.name}>
        <input
          type="radio"
          name={group}
          checked={isChosen}
          aria-label={name}
          aria-describedby={says ? saysId : undefined}
          onChange={onChoose}
        />
        {name}
      </span>
      {says && (
        <span id={saysId} className={styles.says}>
          {says}
        </span>
      )}
    </label>
  );
}

const sheet = posterSheet('A4', 'landscape');

const Thumb = memo(function Thumb({ content, of }: { content: PosterContent; of: PosterName }) {
  return (
    <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true" fontFamily={fontStack}>
      <Poster content={content} metaphor={gallery[of]} sheet={sheet} />
    </svg>
  );
});

/** When a metaphor fits and when it misleads; with what it says where the gallery has no room for it. */
export function MetaphorMeaning({ of, withSays = false }: { of: PosterName; withSays?: boolean }) {
  const { says, fits, misleads } = gallery[of];
  return (
    <dl className={styles.meaning}>
      {withSays && (
        <>
          <dt>It says</dt>
          <dd>{says}</dd>
        </>
      )}
      <dt>It fits</dt>
      <dd>{fits}</dd>
      <dt>It misleads</dt>
      <dd>{misleads}</dd>
    </dl>
  );
}
