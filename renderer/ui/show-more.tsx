import { useState } from 'react';

/** The first of many entries, and a button for more: a list of thousands is not drawn at once. */
export function useSome<Entry>(entries: readonly Entry[], atOnce: number) {
  const [shown, setShown] = useState(atOnce);
  const left = entries.length - shown;
  const more =
    left > 0 ? (
      <button type="button" onClick={() => setShown(shown + atOnce)}>
        {left <= atOnce ? `Show ${left} more` : `Show ${atOnce} more of ${left}`}
      </button>
    ) : null;
  return { some: entries.slice(0, shown), more };
}
