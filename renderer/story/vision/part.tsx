import type { ReactNode } from 'react';
import styles from './vision.module.css';

type Props = { title: string; note: string; children: ReactNode };

/** A part of the vision under a heading, with what it is good for in a sentence. */
export function Part({ title, note, children }: Props) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.note}>{note}</p>
      {children}
    </section>
  );
}
