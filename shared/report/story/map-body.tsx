import { cardFrame, centre, type Frame, overlaps, surround } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import { legendOf } from '../../picture/legend.tsx';
import { type LegendEntry, legendDrawing } from '../../picture/legend-entry.ts';
import type { Look } from '../../picture/look.ts';
import { MapPicture } from '../../picture/map.tsx';
import type { Palette } from '../../picture/palette.ts';
import { routeLinks } from '../../picture/routes/route-links.ts';
import { drawable, fontStack, textWidth } from '../../picture/text.ts';
import { type Camera, cameraOn, partShown } from './camera.ts';
import { type Stage, sideOf } from './stage.ts';
import { lookWords } from './step-words.ts';

/** What is under a map: how it is looked at, and what its signs mean. */
export type MapFoot = { words: string; entries: readonly LegendEntry[]; height: number };

const letters = 13;
const rowHeight = 24;

/** The foot of a map step on a stage. It takes two rows at most: what has no room is left to the speaker. */
export function mapFoot(
  project: Project,
  step: Pick<Step, 'view'>,
  look: Look,
  palette: Palette,
  stage: Stage,
): MapFoot {
  const width = stage.width - 2 * sideOf(stage);
  const words = drawable(lookWords(project, step, look));
  const rows = new Rows(width);
  if (words) rows.take(textWidth(words, letters, 600) * 1.05);
  const entries: LegendEntry[] = [];
  for (const entry of legendOf(project, palette, look)) {
    if (!rows.take(legendDrawing.width + 6 + textWidth(entry.words, letters) * 1.05)) break;
    entries.push(entry);
  }
  return { words, entries, height: rows.count === 0 ? 0 : rows.count * rowHeight + 12 };
}

const between = 18;
const mostRows = 2;

/** Counts the rows that things take which stand one beside the other. */
class Rows {
  count = 0;
  readonly #width: number;
  #used = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** Whether there is room for one more; it has taken it then. */
  take(width: number): boolean {
    const fits = this.count > 0 && this.#used + between + width <= this.#width;
    if (!fits && this.count === mostRows) return false;
    this.#used = fits ? this.#used + between + width : width;
    if (!fits) this.count += Math.max(1, Math.min(mostRows - this.count, Math.ceil(width / this.#width)));
    return true;
  }
}

/** The foot as it lies under the map, over whatever of the map reaches below it. */
export function MapFootLine({ foot, palette, stage }: { foot: MapFoot; palette: Palette; stage: Stage }) {
  if (foot.height === 0) return null;
  return (
    <div
      style={{
        position: 'absolute',
        left: 0,
        right: 0,
        bottom: 0,
        minHeight: foot.height,
        boxSizing: 'border-box',
        padding: `6px ${sideOf(stage)}px`,
        display: 'flex',
        flexWrap: 'wrap',
        alignContent: 'center',
        gap: `0 ${between}px`,
        fontSize: letters,
        lineHeight: `${rowHeight}px`,
        color: palette.ink2,
        background: palette.paper,
        borderTop: `1px solid ${palette.hairline}`,
      }}
    >
      {foot.words && <b style={{ fontWeight: 600, color: palette.ink }}>{foot.words}</b>}
      {foot.entries.map(({ key, drawing, words }) => (
        <span key={key} style={{ display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' }}>
          <svg {...legendDrawing} aria-hidden="true">
            {drawing}
          </svg>
          {words}
        </span>
      ))}
    </div>
  );
}

type Props = {
  project: Project;
  step: Step;
  look: Look;
  room: Frame;
  foot: MapFoot;
  palette: Palette;
  label: string;
};

/** The part of the map that a step shows and whatever around it still has room, for a page. */
export function MapBody({ project, step, look, room, foot, palette, label }: Props) {
  const camera = cameraOn(partShown(project, look, step.view?.area), room, foot.height);
  const seen = seenThrough(camera, room);
  return (
    <svg
      role="img"
      aria-label={label}
      width={room.width}
      height={room.height}
      viewBox={`0 0 ${room.width} ${room.height}`}
      fontFamily={fontStack}
      style={{ position: 'absolute', left: 0, top: 0, overflow: 'hidden' }}
    >
      <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.zoom})`}>
        <MapPicture project={within(project, seen)} palette={palette} look={look} routes={routeLinks(project)} />
      </g>
    </svg>
  );
}

const seenThrough = ({ x, y, zoom }: Camera, { width, height }: Frame): Frame => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** What is not in view is not in the file either: nobody has to find it there. */
function within(project: Project, seen: Frame): Project {
  const isSeen = (frame: Frame) => overlaps(frame, seen);
  const kept = <Id extends string, It>(records: Record<Id, It>, keep: (it: It) => boolean): Record<Id, It> =>
    Object.fromEntries(Object.entries<It>(records).filter(([, it]) => keep(it))) as Record<Id, It>;
  const placeOf = (id: keyof Project['people']) => {
    const person = project.people[id];
    return person && { ...centre(cardFrame(person.position)), width: 1, height: 1 };
  };
  return {
    ...project,
    organisations: kept(project.organisations, ({ frame }) => isSeen(frame)),
    units: kept(project.units, ({ frame }) => isSeen(frame)),
    notes: kept(project.notes, ({ frame }) => isSeen(frame)),
    people: kept(project.people, ({ position }) => isSeen(cardFrame(position))),
    links: kept(project.links, ({ from, to }) => {
      const ends = [placeOf(from), placeOf(to)].flatMap((end) => (end ? [end] : []));
      const reach = surround(ends);
      return reach !== undefined && isSeen(reach);
    }),
  };
}
