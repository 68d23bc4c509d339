import type { Point } from '../model/geometry.ts';
import type { Link, Strength } from '../model/link.ts';
import type { Palette } from './palette.ts';
import type { Route } from './routes/route-between.ts';
import { fitText, fontStack, textWidth } from './text.ts';

type Parts = { link: Link; route: Route; palette: Palette; selected?: boolean };

const weight: Record<Strength, number> = { 1: 1.3, 2: 2.1, 3: 3.2 };
/** Weak lines step back where there are many; the weakest still stands out from its ground by 3 to 1. */
const presence: Record<Strength, number> = { 1: 0.6, 2: 0.74, 3: 0.86 };
const headSize: Record<Strength, number> = { 1: 8, 2: 10, 3: 13 };

/** A line with its arrowheads and its label, in map coordinates. Kinds differ in dash, weight and head, not only colour. */
export function LinkLine({ link, route, palette, selected = false }: Parts) {
  const mutual = link.direction === 'mutual';
  const colour = selected ? palette.selection : lineColour(link, palette);
  const head = { size: headSize[link.strength], colour };
  const hasHead = link.direction === 'directed' || link.kind === 'influence';
  return (
    <g>
      {selected && <path d={route.path} fill="none" stroke={palette.selection} strokeOpacity={0.22} strokeWidth={10} />}
      <Stroke link={link} path={route.path} colour={colour} palette={palette} />
      {hasHead && <Arrowhead at={route.end} angle={route.endAngle} {...head} />}
      {hasHead && mutual && <Arrowhead at={route.start} angle={route.startAngle} {...head} />}
    </g>
  );
}

function lineColour({ kind }: Link, palette: Palette): string {
  if (kind === 'influence') return palette.ink;
  if (kind === 'counterpart') return palette.selection;
  if (kind === 'conflict') return palette.trouble;
  return palette.neutral;
}

/** The plain stroke of a line, without what cannot be seen from afar: double lines, dashes, heads. */
export function distantStroke(link: Link, palette: Palette): { colour: string; width: number; opacity: number } {
  const opacity = link.kind === 'influence' ? presence[link.strength] : 1;
  return { colour: lineColour(link, palette), width: link.kind === 'counterpart' ? 4 : weight[link.strength], opacity };
}

function Stroke({ link, path, colour, palette }: { link: Link; path: string; colour: string; palette: Palette }) {
  const line = { d: path, fill: 'none', stroke: colour };
  const width = weight[link.strength];
  switch (link.kind) {
    case 'influence':
      return <path {...line} strokeWidth={width} strokeOpacity={presence[link.strength]} />;
    case 'reports-to':
      return <path {...line} strokeWidth={1.4} />;
    case 'works-with':
      return <path {...line} strokeWidth={width * 0.6 + 0.6} />;
    case 'counterpart':
      return (
        <g>
          <path {...line} strokeWidth={4.6} />
          <path {...line} stroke={palette.paper} strokeWidth={2} />
        </g>
      );
    case 'informal':
      return <path {...line} strokeWidth={width * 0.5 + 1} strokeDasharray="0.1 5" strokeLinecap="round" />;
    case 'conflict':
      return <path {...line} strokeWidth={width * 0.8 + 0.4} strokeDasharray="7 5" />;
  }
}

/** A plain path rather than an SVG marker: markers lose their colour in slides and cannot follow the theme. */
function Arrowhead({ at, angle, size, colour }: { at: Point; angle: number; size: number; colour: string }) {
  const half = size * 0.46;
  return (
    <path
      d={`M0 0L${-size} ${half}V${-half}z`}
      fill={colour}
      transform={`translate(${at.x} ${at.y}) rotate(${angle})`}
    />
  );
}

/** A line that is proposed and not drawn yet. */
export const GhostLine = ({ route, palette }: { route: Route; palette: Palette }) => (
  <path
    d={route.path}
    fill="none"
    stroke={palette.selection}
    strokeWidth={2}
    strokeDasharray="3 6"
    strokeLinecap="round"
  />
);

/** What is written on a line, on a plate of paper in the middle of it. */
export function LinkLabel({ link, route, palette }: Parts) {
  if (!link.label.trim()) return null;
  const text = fitText(link.label, labelRoom(route), 11, 500);
  const width = textWidth(text, 11, 500) + 12;
  return (
    <g transform={`translate(${route.middle.x - width / 2} ${route.middle.y - 9})`} fontFamily={fontStack}>
      <rect width={width} height={18} rx={5} fill={palette.paper} stroke={palette.hairline} strokeWidth={0.6} />
      <text x={width / 2} y={13} fontSize={11} fontWeight={500} fill={palette.ink} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** A label leaves a part of its line in view: over a line across there is less room than over one that goes down. */
function labelRoom({ start, end }: Route): number {
  const [across, down] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  return across > down ? Math.max(56, Math.min(160, across - 44)) : 160;
}
