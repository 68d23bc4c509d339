import { printed } from '../report.ts';
import type { Tile, Tiling } from './tiling.ts';

const { ink, ink2, accent } = printed;

/** Marks outside of the four corners of a drawing: where to cut. */
export function CropMarks({ width, height, room }: { width: number; height: number; room: number }) {
  const [gap, long] = [4, room - 1];
  const d = [0, width].flatMap((x) => {
    const outX = x === 0 ? -1 : 1;
    return [0, height].flatMap((y) => {
      const outY = y === 0 ? -1 : 1;
      return [`M ${x + outX * gap} ${y} h ${outX * (long - gap)}`, `M ${x} ${y + outY * gap} v ${outY * (long - gap)}`];
    });
  });
  return <path transform={`translate(${room} ${room})`} d={d.join(' ')} fill="none" stroke={ink} strokeWidth={0.6} />;
}

/** Where the sheets to the right and below are glued on. */
export function GluingLines({ tile: { frame, gluedFrom } }: { tile: Tile }) {
  const { x, y, width, height } = frame;
  const dashes = { stroke: ink2, strokeWidth: 0.8, strokeDasharray: '6 5' };
  return (
    <g>
      {gluedFrom.x !== undefined && (
        <line x1={x + gluedFrom.x} x2={x + gluedFrom.x} y1={y} y2={y + height} {...dashes} />
      )}
      {gluedFrom.y !== undefined && (
        <line x1={x} x2={x + width} y1={y + gluedFrom.y} y2={y + gluedFrom.y} {...dashes} />
      )}
    </g>
  );
}

/** Over the whole map: which sheet goes where. */
export function WhichSheet({ tiling: { tiles, rows, columns } }: { tiling: Tiling }) {
  const first = tiles[0]?.frame;
  const size = first ? Math.min(first.width, first.height) * 0.11 : 40;
  return tiles.map(({ row, column, frame, gluedFrom }) => {
    const [width, height] = [gluedFrom.x ?? frame.width, gluedFrom.y ?? frame.height];
    return (
      <g key={`${row} ${column}`}>
        <rect
          x={frame.x}
          y={frame.y}
          width={width}
          height={height}
          fill="none"
          stroke={accent}
          strokeWidth={size / 36}
          strokeDasharray={rows * columns > 1 ? `${size / 8} ${size / 10}` : undefined}
        />
        <circle cx={frame.x + width / 2} cy={frame.y + height / 2} r={size / 2} fill={accent} fillOpacity={0.9} />
        <text
          x={frame.x + width / 2}
          y={frame.y + height / 2 + size * 0.24}
          fontSize={size * 0.66}
          fontWeight={700}
          textAnchor="middle"
          fill="#fff"
        >
          {row * columns + column + 1}
        </text>
      </g>
    );
  });
}
