import type { Project } from '../model/project.ts';
import type { Audience, ExportView, Orientation, Paper } from '../model/view.ts';
import { dayWords } from '../picture/day-words.ts';
import { legendOf } from '../picture/legend.tsx';
import { type LegendEntry, legendDrawing } from '../picture/legend-entry.ts';
import { type Look, lookOf } from '../picture/look.ts';
import { viewWords } from '../picture/look-words.ts';
import { MapPicture, mapBounds } from '../picture/map.tsx';
import { palettes } from '../picture/palette.ts';
import { drawable, textWidth } from '../picture/text.ts';
import { audienceWord } from '../picture/words.ts';
import { forAudience } from './for-audience.ts';
import { type Page, pageForMap, sheetPage } from './page.ts';
import { PeopleList } from './people-list.tsx';
import { printedDocument } from './printed-document.tsx';
import { reportStyles } from './styles.ts';

export type ReportChoices = {
  paper: Paper;
  orientation: Orientation;
  audience: Audience;
  /** The map as it is looked at, or everything. */
  view: ExportView;
  /** Add the list of people after the map. */
  people: boolean;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
  /** CSS with the embedded fonts. */
  fontFaces: string;
};

const printed = { ...palettes.light, paper: '#FFFFFF' };
const mostScale = 1.5;
const titleHeight = 76;
const viewLineHeight = 17;

/** A project for an audience as one complete HTML document, ready to print: the map, its legend, the people. */
export function reportDocument(whole: Project, choices: ReportChoices): string {
  const project = forAudience(whole, choices.audience);
  const look = choices.view === 'shown' ? lookOf(project, choices.day) : undefined;
  const legend = legendOf(project, printed, look);
  const seen: Seen = { project, look, view: look ? viewWords(project, look).join(' · ') : '' };
  const page = pageOf(seen, choices, legend);
  const listPage = choices.paper === 'map' ? sheetPage('A4', 'portrait') : page;
  const title = drawable(project.title).trim() || 'Untitled partnership';
  return printedDocument(
    title,
    `${choices.fontFaces}\n${reportStyles(page, listPage)}`,
    <>
      <MapPage seen={seen} title={title} legend={legend} choices={choices} />
      {choices.people && <PeopleList project={project} look={look} />}
    </>,
  );
}

/** What is printed, how it is looked at (as it is without a look), and that in words. */
type Seen = { project: Project; look: Look | undefined; view: string };

function pageOf({ project, look, view }: Seen, { paper, orientation }: ReportChoices, legend: LegendEntry[]): Page {
  if (paper !== 'map') return sheetPage(paper, orientation);
  const above = titleHeight + (view ? viewLineHeight : 0);
  return pageForMap(mapBounds(project, look), { above, below: (width) => legendHeight(legend, width) });
}

type MapPageProps = { seen: Seen; title: string; legend: LegendEntry[]; choices: ReportChoices };

function MapPage({ seen: { project, look, view }, title, legend, choices }: MapPageProps) {
  const { x, y, width, height } = mapBounds(project, look);
  const under = ['Partnership map', dayWords(choices.day), `For: ${audienceWord[choices.audience]}`];
  return (
    <section className="map">
      <header>
        <h1>{title}</h1>
        {project.question && <p>{drawable(project.question)}</p>}
        {view && <p className="view">{drawable(view)}</p>}
        <p className="under">{under.join(' · ')} · your judgement, not a measurement</p>
      </header>
      <svg
        role="img"
        aria-label={view ? `Map of ${title}: ${drawable(view)}` : `Map of ${title}`}
        viewBox={`${x} ${y} ${width} ${height}`}
        style={{ maxWidth: width * mostScale, maxHeight: height * mostScale }}
      >
        <MapPicture project={project} palette={printed} look={look} />
      </svg>
      <Legend entries={legend} />
    </section>
  );
}

const Legend = ({ entries }: { entries: LegendEntry[] }) => (
  <ul className="legend" aria-label="Legend">
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

/** The height of the legend at a width, as the styles lay it out. */
function legendHeight(entries: readonly LegendEntry[], width: number): number {
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
