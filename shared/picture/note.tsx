import type { Note } from '../model/note.ts';
import type { Palette } from './palette.ts';
import { fontStack, wrapText } from './text.ts';

const lineHeight = 18;
const padding = 12;

/** A sticky note at 0,0, as large as its frame; text that does not fit ends in an ellipsis. */
export function NotePaper({ note, palette }: { note: Note; palette: Palette }) {
  const { width, height } = note.frame;
  const mostLines = Math.max(1, Math.floor((height - padding * 2) / lineHeight));
  const lines = wrapText(note.text, Math.max(1, width - padding * 2), 13, 400, mostLines);
  return (
    <g fontFamily={fontStack}>
      <rect width={width} height={height} rx={8} fill={palette.notes[note.colour]} stroke={palette.hairline} />
      <text fontSize={13} fill={palette.ink}>
        {lines.map((line, index) => {
          const y = padding + 13 + index * lineHeight;
          return (
            <tspan key={y} x={padding} y={y}>
              {line}
            </tspan>
          );
        })}
      </text>
    </g>
  );
}
