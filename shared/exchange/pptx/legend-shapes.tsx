import type { Frame } from '../../model/geometry.ts';
import { displayList } from '../../picture/display-list.ts';
import { type LegendEntry, legendDrawing } from '../../picture/legend-entry.ts';
import type { Palette } from '../../picture/palette.ts';
import { textWidth } from '../../picture/text.ts';
import type { Canvas } from './canvas.ts';
import { nativeShapes } from './marks.ts';
import { group } from './shape.ts';
import type { Xml } from './xml.ts';

/** EMU to the unit of a legend: its words have 9 points. */
const scale = 9_525;
const size = 12;
const row = 22;
const gap = 20;
const wordsLeft = legendDrawing.width + 6;

type Placed = { entry: LegendEntry; x: number; y: number };
export type Legend = { entries: Placed[]; height: number };

/** A legend in rows of a width, in EMU. */
export function legendIn(width: number, entries: readonly LegendEntry[]): Legend {
  let [x, y] = [0, 0];
  const all = entries.map((entry) => {
    const needed = wordsLeft + textWidth(entry.words, size, 400);
    if (x > 0 && x + needed > width / scale) [x, y] = [0, y + row];
    const its = { entry, x, y };
    x += needed + gap;
    return its;
  });
  return { entries: all, height: all.length > 0 ? (y + row) * scale : 0 };
}

export function legendShapes(
  { entries, height }: Legend,
  room: Frame,
  palette: Palette,
  canvas: Omit<Canvas, 'placing'>,
): Xml[] {
  if (entries.length === 0) return [];
  const id = canvas.numbers.next();
  const drawing = entries.map(({ entry: { key, drawing, words }, x, y }) => (
    <g key={key} transform={`translate(${x} ${y})`}>
      {drawing}
      <text x={wordsLeft} y={14} fontSize={size} fill={palette.ink}>
        {words}
      </text>
    </g>
  ));
  const placing = { from: { x: 0, y: 0 }, at: { x: room.x, y: room.y }, scale };
  const shapes = nativeShapes(displayList(drawing), { ...canvas, placing }).map(({ xml }) => xml);
  const says = entries.map(({ entry }) => entry.words).join('; ');
  return [group({ id, name: 'Legend', says }, { x: room.x, y: room.y, width: room.width, height }, shapes)];
}
