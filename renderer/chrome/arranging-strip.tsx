import { useEffect } from 'react';
import { useWindow } from '../store/app.ts';
import styles from './arranging-strip.module.css';

/** Says that the map is being arranged once that takes a while, how far it is, and lets the user cancel. */
export function ArrangingStrip() {
  const arranging = useWindow((state) => state.arranging);
  const cancel = arranging?.isLong ? arranging.cancel : undefined;
  useEffect(() => {
    if (!cancel) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) cancel();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [cancel]);
  if (!arranging?.isLong) return null;
  const { people, done, total } = arranging;
  return (
    <section className={styles.strip} aria-label="Arranging the map">
      <span>Arranging {people} people…</span>
      {/* Without a value it moves on its own: how long the first part takes is not known. */}
      <progress aria-label="Arranged so far" {...(done > 0 ? { value: done, max: total } : {})} />
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </section>
  );
}
