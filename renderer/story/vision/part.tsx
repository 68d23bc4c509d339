import type { ReactNode } from 'react';
import { type Privacy, PrivateMark } from '../../ui/private-mark.tsx';
import styles from './vision.module.css';

type Props = { title: string; note: string; privacy?: Privacy; children: ReactNode };

/** A part of the vision under a heading, with what it is good for in a sentence. */
export function Part({ title, note, privacy, children }: Props) {
  return (
    <section className={styles.part} aria-label={title}>
      <div className={styles.partHead}>
        <h3>{title}</h3>
        {privacy && <PrivateMark of={privacy} />}
      </div>
      <p className={styles.note}>{note}</p>
      {children}
    </section>
  );
}
