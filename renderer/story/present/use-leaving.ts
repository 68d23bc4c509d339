import { useEffect, useState } from 'react';
import { isStill, moveTime } from './moves.ts';

/** Something that is shown, by a key: what came before it stays for as long as it takes to fade. */
export type Shown<What> = { key: string; what: What };

/** What is shown now, and what is leaving. */
export function useLeaving<What>(now: Shown<What>): Shown<What>[] {
  const [kept, setKept] = useState({ now, leaving: null as Shown<What> | null });
  if (kept.now.key !== now.key) setKept({ now, leaving: isStill() ? null : kept.now });
  else if (kept.now.what !== now.what) setKept({ ...kept, now });
  const { leaving } = kept;
  useEffect(() => {
    if (!leaving) return;
    const timer = setTimeout(() => setKept((state) => ({ ...state, leaving: null })), moveTime);
    return () => clearTimeout(timer);
  }, [leaving]);
  return leaving && leaving.key !== now.key ? [leaving, now] : [now];
}
