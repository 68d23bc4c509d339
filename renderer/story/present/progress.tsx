import styles from './present.module.css';

/** More dots than these say nothing any more. */
const mostDots = 24;

/** How far the story has come, small at the lower edge; and the number that is being typed. */
export function Progress({ count, at, typed }: { count: number; at: number; typed: string }) {
  const dots = Array.from({ length: count }, (_, nth) => nth);
  return (
    <div className={styles.progress} aria-hidden="true">
      {typed !== '' && <span className={styles.typed}>{typed}</span>}
      {count > mostDots ? (
        <span>
          {Math.min(at + 1, count)} / {count}
        </span>
      ) : (
        dots.map((nth) => <i key={nth} data-now={nth === at || undefined} data-done={nth < at || undefined} />)
      )}
    </div>
  );
}
