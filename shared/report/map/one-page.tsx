import { legendOf } from '../../picture/legend.tsx';
import { type LegendEntry, legendDrawing } from '../../picture/legend-entry.ts';
import { LegendList } from '../../picture/legend-list.tsx';
import { MapPicture, mapBounds } from '../../picture/map.tsx';
import { drawable, textWidth } from '../../picture/text.ts';
import { opinionWords } from '../../picture/words.ts';
import { type Page, pageForMap, sheetPage } from '../page.ts';
import { type Asked, printed, type Report, type Sheet } from '../report.ts';
import { CardLinks, mapHeading, mapLabel, viewBoxOf } from './drawing.tsx';

const mostScale = 1.5;
const titleHeight = 76;
const viewLineHeight = 17;

/** The whole map on one sheet, or on one page that is as large as the map. */
export function mapOnOnePage(report: Report, asked: Asked): Sheet {
  const { project, look, view } = report;
  const legend = legendOf(project, printed, look);
  const bounds = mapBounds(project, look);
  return {
    key: 'map',
    page: pageOf(report, asked, legend),
    kind: 'whole',
    look: 'map one',
    content: (
      <>
        <header>
          <h1>{mapHeading(report)}</h1>
          {project.question && <p>{drawable(project.question)}</p>}
          {view && <p className="view">{drawable(view)}</p>}
          <p className="under">
            {report.made} · {opinionWords}
          </p>
        </header>
        <svg
          role="img"
          aria-label={mapLabel(report)}
          viewBox={viewBoxOf(bounds)}
          style={{ maxWidth: bounds.width * mostScale, maxHeight: bounds.height * mostScale }}
        >
          <MapPicture project={project} palette={printed} look={look} />
          <CardLinks report={report} people={Object.values(project.people)} />
        </svg>
        <LegendList entries={legend} />
      </>
    ),
  };
}

function pageOf({ project, look, view }: Report, { paper, orientation }: Asked, legend: LegendEntry[]): Page {
  if (paper !== 'map') return sheetPage(paper, orientation);
  const above = titleHeight + (view ? viewLineHeight : 0);
  return pageForMap(mapBounds(project, look), { above, below: (width) => legendHeight(legend, width) });
}

/** The height of the legend at a width, as the styles lay it out. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  let rows = 1;
  let used = 0;
  for (const { words } of entries) {
    const needed = legendDrawing.width + 6 + textWidth(words, 11, 400) * 1.04 + 18;
    if (used > 0 && used + needed > width) {
      rows += 1;
      used = 0;
    }
    used += needed;
  }
  return 16 + rows * 26;
}
