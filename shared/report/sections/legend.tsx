import { legendOf } from '../../picture/legend.tsx';
import { legendDrawing } from '../../picture/legend-entry.ts';
import { printed, type Report } from '../report.ts';
import { type Section, sheetFor } from '../section.ts';

/** What the signs on the map mean. */
export const legend: Section = {
  title: 'Legend',
  about: 'what the signs on the map mean',
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'legend', page: sheetFor(asked), kind: 'flow', look: 'legend', content: <Legend report={report} /> },
  ],
};

const large = 1.4;

function Legend({ report: { project, look } }: { report: Report }) {
  const entries = legendOf(project, printed, look);
  return (
    <>
      <h1>Legend</h1>
      <p className="intro">
        {entries.length === 0
          ? 'The map has nothing on it yet that needs to be explained.'
          : 'A frame is an organisation, a frame in it a unit, a card a person. Other signs on this map:'}
      </p>
      <ul className="entries">
        {entries.map(({ key, drawing, words }) => (
          <li key={key}>
            <svg
              width={legendDrawing.width * large}
              height={legendDrawing.height * large}
              viewBox={`0 0 ${legendDrawing.width} ${legendDrawing.height}`}
              aria-hidden="true"
            >
              {drawing}
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
