import { standingOf } from '../../insight/power-interest.ts';
import { gridSize, PowerInterestGrid, placesOf } from '../../picture/grid/grid.tsx';
import { gridLegendOf } from '../../picture/legend.tsx';
import { LegendList } from '../../picture/legend-list.tsx';
import { counted, list, nameOf } from '../../picture/sentences.ts';
import { opinionSentence } from '../../picture/words.ts';
import { peopleInOrder } from '../in-order.ts';

import { printed, type Report } from '../report.ts';
import { ofPeople, type Section, sheetFor } from '../section.ts';

/** So many without a place are named; the others are counted. */
const mostNamed = 24;

/** The power-interest grid: who is to be managed closely, kept satisfied, kept informed, or watched. */
export const grid: Section = {
  title: 'Power-interest grid',
  about: 'who has influence and who has interest, in four named fields',
  withheld: { unless: ['tower', 'interest'], why: ofPeople },
  orientation: 'landscape',
  sheets: (report, asked) => [
    { key: 'grid', page: sheetFor(asked), kind: 'whole', look: 'grid', content: <GridPage report={report} /> },
  ],
};

function GridPage({ report: { shown } }: { report: Report }) {
  const people = peopleInOrder(Object.values(shown.people));
  const places = placesOf(people);
  const { width, height } = gridSize(places);
  const waiting = people.filter((person) => !standingOf(person));
  return (
    <>
      <header>
        <h1>Power-interest grid</h1>
        <p className="under">{opinionSentence}</p>
      </header>
      <svg role="img" aria-label="Power-interest grid" viewBox={`0 0 ${width} ${height}`}>
        <PowerInterestGrid project={shown} people={people} places={places} palette={printed} />
      </svg>
      <LegendList entries={gridLegendOf(shown, people.filter(standingOf), printed)} />
      {waiting.length > 0 && <p className="under waiting">{withoutPlace(waiting.map(nameOf))}</p>}
    </>
  );
}

/** "Without a place, for influence or interest is not assessed: Ana, Ben and 3 others." */
function withoutPlace(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  const named = rest > 0 ? [...names.slice(0, mostNamed), counted(rest, 'other', 'others')] : names;
  return `Without a place, since influence or interest is not assessed: ${list(named)}.`;
}
