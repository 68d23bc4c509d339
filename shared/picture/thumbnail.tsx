import { renderToStaticMarkup } from 'react-dom/server';
import { cardFrame, centre, type Frame } from '../model/geometry.ts';
import type { Project } from '../model/project.ts';
import { mapBounds } from './map.tsx';
import { palettes } from './palette.ts';
import { drawable } from './text.ts';

/** More lines than this make a thumbnail grey and slow, not clearer. */
const mostLines = 400;

/** The map without words, as a small SVG document for the start screen. */
export function thumbnailDocument(project: Project): string {
  const { x, y, width, height } = mapBounds(project);
  const palette = palettes.light;
  const colourOf = (organisation: keyof Project['organisations']) =>
    palette.organisations[project.organisations[organisation]?.colour ?? 'slate'];
  const lines = Object.values(project.links).slice(0, mostLines);
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
      <title>{drawable(project.title)}</title>
      {Object.values(project.organisations).map(({ id, frame }) => (
        <rect
          key={id}
          {...box(frame)}
          rx={16}
          fill={colourOf(id).tint}
          stroke={colourOf(id).ink}
          strokeOpacity={0.4}
          strokeWidth={3}
        />
      ))}
      {Object.values(project.units).map(({ id, frame }) => (
        <rect key={id} {...box(frame)} rx={12} fill={palette.surface} fillOpacity={0.6} />
      ))}
      {lines.map(({ id, from, to }) => {
        const [start, end] = [project.people[from], project.people[to]];
        if (!start || !end) return null;
        const [a, b] = [centre(cardFrame(start.position)), centre(cardFrame(end.position))];
        return (
          <path key={id} d={`M${a.x} ${a.y}L${b.x} ${b.y}`} stroke={palette.ink2} strokeOpacity={0.5} strokeWidth={4} />
        );
      })}
      {Object.values(project.people).map((person) => (
        <rect
          key={person.id}
          {...box(cardFrame(person.position))}
          rx={12}
          fill={palette.surface}
          stroke={colourOf(person.organisation).ink}
          strokeWidth={4}
        />
      ))}
      {Object.values(project.notes).map((note) => (
        <rect key={note.id} {...box(note.frame)} rx={6} fill={palette.notes[note.colour]} />
      ))}
    </svg>,
  );
}

/** Only what a frame is known to have: records of a file may carry unknown fields. */
const box = ({ x, y, width, height }: Frame) => ({ x, y, width, height });
