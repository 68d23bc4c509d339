import { type LegendEntry, legendDrawing } from './legend-entry.ts';

/** What the signs on the map mean, in as few lines as it takes. */
export const LegendList = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <ul className="legend-list" aria-label="Legend">
    {entries.map(({ key, drawing, words }) => (
      <li key={key}>
        <svg {...legendDrawing} aria-hidden="true">
          {drawing}
        </svg>
        {words}
      </li>
    ))}
  </ul>
);
