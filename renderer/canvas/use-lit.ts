import { useEffect, useState } from 'react';

/** How long something that was looked for lights up. */
const moment = 1600;

/** What lights up for a moment, and how to let something light up. */
export function useLit(): [ReadonlySet<string>, (ids: ReadonlySet<string>) => void] {
  const [lit, setLit] = useState<ReadonlySet<string>>(nothing);
  useEffect(() => {
    if (lit.size === 0) return;
    const timer = setTimeout(() => setLit(nothing), moment);
    return () => clearTimeout(timer);
  }, [lit]);
  return [lit, setLit];
}

const nothing: ReadonlySet<string> = new Set();
