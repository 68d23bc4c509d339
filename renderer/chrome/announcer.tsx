import { useWindow } from '../store/app.ts';
import heard from '../ui/heard-only.module.css';

/** Says politely, to a screen reader only, what has just changed. */
export function Announcer() {
  const { text, nth } = useWindow((state) => state.announcement);
  return (
    <div className={heard.heardOnly} role="log" aria-label="What has just changed" aria-live="polite">
      <span key={nth}>{text}</span>
    </div>
  );
}
