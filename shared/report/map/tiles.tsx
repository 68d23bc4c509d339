import type { LinkId } from '../../base/ids.ts';
import { cardFrame, type Frame, overlaps } from '../../model/geometry.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { legendOf } from '../../picture/legend.tsx';
import { LegendList } from '../../picture/legend-list.tsx';
import type { Look } from '../../picture/look.ts';
import { MapPicture, mapBounds } from '../../picture/map.tsx';
import type { Route } from '../../picture/routes/route-between.ts';
import { routeLinks } from '../../picture/routes/route-links.ts';
import { opinionWords } from '../../picture/words.ts';
import { type Page, sheetPage } from '../page.ts';
import { type Asked, printed, type Report, type Sheet } from '../report.ts';
import { CardLinks, mapHeading, mapLabel, viewBoxOf } from './drawing.tsx';
import { linePlaces } from './line-places.ts';
import { mapOnOnePage } from './one-page.tsx';
import { CropMarks, GluingLines, WhichSheet } from './tile-marks.tsx';
import { type Tile, type Tiling, tileOf, tilingOf } from './tiling.ts';

/** Room under the drawing for which sheet this is, cut away before gluing, and around it for the marks. */
const stripHeight = 40;
const markRoom = 20;

/** The map on as many sheets as it needs, after one that shows how they go together. A map that fits is on one. */
export function mapOnSheets(report: Report, asked: Asked): Sheet[] {
  const { project, look } = report;
  // A page as large as the map needs no second one.
  if (asked.paper === 'map') return [mapOnOnePage(report, asked)];
  const page = sheetPage(asked.paper, asked.orientation);
  const room = {
    width: page.width - 2 * page.margin - 2 * markRoom,
    height: page.height - 2 * page.margin - 2 * markRoom - stripHeight,
  };
  const people = Object.values(project.people).filter(({ id }) => look?.person(id) !== 'hidden');
  const cards = people.map(({ position }) => cardFrame(position));
  const tiling = tilingOf(mapBounds(project, look), cards, room);
  if (tiling.tiles.length === 1) return [mapOnOnePage(report, asked)];
  const routes = routeLinks(project);
  const places = linePlaces(routes);
  const onTile = new Map<Tile | undefined, Person[]>();
  for (const person of people) {
    const tile = tileOf(tiling, cardFrame(person.position));
    onTile.set(tile, [...(onTile.get(tile) ?? []), person]);
  }
  return [
    overviewSheet(report, page, tiling, routes),
    ...tiling.tiles.map((tile) =>
      tileSheet({ report, page, tiling, tile, routes, places, arriving: onTile.get(tile) ?? [] }),
    ),
  ];
}

type Routes = ReadonlyMap<LinkId, Route>;
type Places = ReadonlyMap<LinkId, readonly Frame[]>;

function overviewSheet(report: Report, page: Page, tiling: Tiling, routes: Routes): Sheet {
  const { project, look } = report;
  const { rows, columns, tiles } = tiling;
  return {
    key: 'map overview',
    page,
    kind: 'whole',
    look: 'map one',
    content: (
      <>
        <header>
          <h1>{mapHeading(report)}</h1>
          <p>
            On {tiles.length} pages, {rows} {rows === 1 ? 'row' : 'rows'} of {columns}. Cut each page along its left and
            upper marks, and glue it on the dashed line of the page before.
          </p>
          <p className="under">
            {report.made} · {opinionWords}
          </p>
        </header>
        <svg role="img" aria-label={mapLabel(report)} viewBox={viewBoxOf(mapBounds(project, look))}>
          <MapPicture project={project} palette={printed} look={look} routes={routes} />
          <WhichSheet tiling={tiling} />
        </svg>
        <LegendList entries={legendOf(project, printed, look)} />
      </>
    ),
  };
}

type TileParts = {
  report: Report;
  page: Page;
  tiling: Tiling;
  tile: Tile;
  routes: Routes;
  places: Places;
  /** Whoever's card is to be found on this sheet before all others. */
  arriving: readonly Person[];
};

function tileSheet({ report, page, tiling, tile, routes, places, arriving }: TileParts): Sheet {
  const { row, column, frame } = tile;
  const { scale, tiles, columns } = tiling;
  const number = row * columns + column + 1;
  const size = { width: frame.width * scale, height: frame.height * scale };
  return {
    key: `map ${number}`,
    page,
    kind: 'whole',
    look: 'tile',
    content: (
      <>
        <svg width={size.width + 2 * markRoom} height={size.height + 2 * markRoom} aria-hidden="true">
          <CropMarks {...size} room={markRoom} />
        </svg>
        <svg
          role="img"
          aria-label={`${mapLabel(report)}, page ${number}`}
          {...size}
          viewBox={viewBoxOf(frame)}
          style={{ left: markRoom, top: markRoom }}
        >
          <MapPicture
            project={partOf(report.project, frame)}
            palette={printed}
            look={lookAt(report, frame, places)}
            routes={routes}
          />
          <GluingLines tile={tile} />
          <CardLinks report={report} people={arriving} />
        </svg>
        <div className="strip">
          <div>
            <h2>
              Page {number} of {tiles.length}, row {row + 1} column {column + 1}
            </h2>
            <p className="under">{report.title}</p>
          </div>
          <SmallOverview tiling={tiling} tile={tile} />
        </div>
      </>
    ),
  };
}

/** Which sheet this is among the others. */
function SmallOverview({ tiling: { rows, columns }, tile }: { tiling: Tiling; tile: Tile }) {
  const cell = Math.min(16, 38 / rows);
  const wide = cell * 1.35;
  const cells = Array.from({ length: rows * columns }, (_, nth) => ({
    row: Math.floor(nth / columns),
    column: nth % columns,
  }));
  return (
    <svg width={columns * wide + 1} height={rows * cell + 1} role="img" aria-label="Which page this is">
      {cells.map(({ row, column }) => (
        <rect
          key={`${row} ${column}`}
          x={column * wide + 0.5}
          y={row * cell + 0.5}
          width={wide}
          height={cell}
          fill={row === tile.row && column === tile.column ? printed.accent : '#fff'}
          stroke={printed.ink2}
          strokeWidth={0.75}
        />
      ))}
    </svg>
  );
}

/** Units and notes of a part of the map. Organisations stay: cards take their colour from them. */
function partOf(project: Project, frame: Frame): Project {
  const within = <Kept extends { frame: Frame }>(records: Record<string, Kept>) =>
    Object.fromEntries(Object.entries(records).filter(([, each]) => overlaps(each.frame, frame)));
  return { ...project, units: within(project.units), notes: within(project.notes) };
}

/** What of the map is to be seen on a sheet: drawing the rest would only make the file larger. */
function lookAt({ project, look }: Report, frame: Frame, places: Places): Look {
  const near = aired(frame);
  const people = Object.values(project.people);
  return {
    ...(look ?? { lens: 'everything', shown: people.length, total: people.length, filtered: false }),
    person(id) {
      const person = project.people[id];
      const isHere = person && overlaps(cardFrame(person.position), near);
      return isHere ? (look?.person(id) ?? 'shown') : 'hidden';
    },
    link(id) {
      return places.get(id)?.some((place) => overlaps(place, near)) ? (look?.link(id) ?? 'shown') : 'hidden';
    },
  };
}

/** With room for attitude marks and arrowheads. */
const aired = ({ x, y, width, height }: Frame): Frame => ({
  x: x - 40,
  y: y - 24,
  width: width + 80,
  height: height + 48,
});
