import type { Attitude } from '../../model/attitude.ts';
import { centre, type Frame, type Point, right } from '../../model/geometry.ts';
import { AttitudeMark } from '../attitude-mark.tsx';
import type { Palette } from '../palette.ts';
import { drawable, fitText, fontStack, textWidth } from '../text.ts';
import type { ChangeMarks, LineMark, RecordMark } from './marks.ts';
import { ChangeSign, changeColour } from './signs.tsx';

type Drawn<Mark> = { mark: Mark; palette: Palette };

/** Everything that changed, over the map of the later state, in map coordinates. */
export function ChangeMarksPicture({ marks: { records, lines }, palette }: { marks: ChangeMarks; palette: Palette }) {
  const inOrder = [...records].sort((a, b) => Number(a.isCard) - Number(b.isCard));
  return (
    <g fontFamily={fontStack}>
      {lines.map((mark) => (
        <LineChange key={mark.id} mark={mark} palette={palette} />
      ))}
      {inOrder.map((mark) => (
        <Trace key={mark.id} mark={mark} palette={palette} />
      ))}
      {inOrder.map((mark) => (
        <RecordChange key={mark.id} mark={mark} palette={palette} />
      ))}
    </g>
  );
}

function LineChange({ mark: { kind, route }, palette }: Drawn<LineMark>) {
  const colour = changeColour(kind, palette);
  const line = { d: route.path, fill: 'none', stroke: colour, strokeLinecap: 'round' } as const;
  return (
    <g>
      {kind !== 'gone' && <path {...line} strokeWidth={9} strokeOpacity={0.25} />}
      <path {...line} strokeWidth={2.4} strokeDasharray={kind === 'gone' ? '7 6' : undefined} />
      <g transform={`translate(${route.middle.x} ${route.middle.y})`}>
        <ChangeSign kind={kind} palette={palette} />
      </g>
    </g>
  );
}

/** Where something was before it moved, and a thin trace from there. */
function Trace({ mark: { movedFrom, frame, isCard }, palette }: Drawn<RecordMark>) {
  if (!movedFrom) return null;
  const colour = changeColour('moved', palette);
  const from = centre(movedFrom);
  const to = edgeToward(frame, from);
  return (
    <g fill="none" stroke={colour}>
      <rect {...box(movedFrom)} rx={isCard ? 12 : 14} strokeWidth={1.2} strokeDasharray="2 4" />
      {isCard && (
        <>
          {to && (
            <path
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
              strokeWidth={1.6}
              strokeDasharray="1 5"
              strokeLinecap="round"
            />
          )}
          <circle cx={from.x} cy={from.y} r={4} fill={palette.surface} strokeWidth={1.6} />
        </>
      )}
    </g>
  );
}

function RecordChange({ mark, palette }: Drawn<RecordMark>) {
  const { kind, frame, isCard, words, attitude, stands } = mark;
  return (
    <g>
      {kind === 'gone' && <Ghost mark={mark} palette={palette} />}
      {kind !== 'gone' && (
        <rect
          {...grown(frame, 2)}
          rx={isCard ? 14 : 16}
          fill="none"
          stroke={changeColour(kind, palette)}
          strokeWidth={kind === 'moved' || !isCard ? 1.6 : 2.6}
        />
      )}
      {kind === 'new' && (
        <rect
          {...grown(frame, 6)}
          rx={isCard ? 17 : 19}
          fill="none"
          stroke={changeColour(kind, palette)}
          strokeWidth={1.2}
        />
      )}
      {words.length > 0 && <Words frame={frame} words={words} palette={palette} />}
      {stands && (
        <g transform={`translate(${right(frame) - 2} ${frame.y + 2})`}>
          <AttitudeMark attitude={stands} palette={palette} />
        </g>
      )}
      {attitude && <AttitudeChange frame={frame} {...attitude} palette={palette} />}
      <g transform={`translate(${frame.x + 2} ${frame.y + 2})`}>
        <ChangeSign kind={kind} palette={palette} />
      </g>
    </g>
  );
}

/** What is gone, in outline, where it was. */
function Ghost({ mark: { frame, name, isCard }, palette }: Drawn<RecordMark>) {
  return (
    <g>
      <rect
        {...box(frame)}
        rx={isCard ? 12 : 14}
        fill={isCard ? palette.paper : 'none'}
        fillOpacity={0.82}
        stroke={changeColour('gone', palette)}
        strokeWidth={1.8}
        strokeDasharray="7 5"
      />
      <text x={frame.x + 18} y={frame.y + 32} fontSize={14} fontWeight={600} fill={palette.ink2}>
        {fitText(drawable(name), frame.width - 30, 14, 600)}
      </text>
      <text x={frame.x + 18} y={frame.y + 50} fontSize={12} fill={palette.ink2}>
        {isCard ? 'Gone' : fitText('Gone', frame.width - 30, 12)}
      </text>
    </g>
  );
}

/** What changed, on a plate over the lower edge; more than fits is counted. */
function Words({ frame, words, palette }: { frame: Frame; words: readonly string[]; palette: Palette }) {
  const [first = '', ...others] = words;
  const more = others.length > 0 ? ` +${others.length}` : '';
  const room = Math.min(frame.width, 260) - 16;
  const text = `${fitText(drawable(first), room - textWidth(more, 11, 600), 11, 500)}${more}`;
  const width = textWidth(text, 11, 600) + 14;
  return (
    <g transform={`translate(${frame.x + 6} ${frame.y + frame.height - 10})`}>
      <rect width={width} height={18} rx={6} fill={palette.surface} stroke={palette.selection} />
      <text x={7} y={13} fontSize={11} fontWeight={500} fill={palette.ink}>
        {text}
      </text>
    </g>
  );
}

type Attitudes = { before: Attitude | undefined; after: Attitude | undefined };

/** The attitude before and the one after, where a card has its mark. */
function AttitudeChange({ frame, before, after, palette }: Attitudes & { frame: Frame; palette: Palette }) {
  return (
    <g transform={`translate(${right(frame) - 50} ${frame.y - 10})`}>
      <rect width={60} height={24} rx={12} fill={palette.surface} stroke={palette.selection} strokeWidth={1.4} />
      <g transform="translate(13 12)">
        <AttitudeOrNone attitude={before} palette={palette} />
      </g>
      <path
        d="M25 12H34M31 9L34 12L31 15"
        fill="none"
        stroke={palette.ink}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <g transform="translate(47 12)">
        <AttitudeOrNone attitude={after} palette={palette} />
      </g>
    </g>
  );
}

/** Whoever is not assessed has no mark on the card; here the place for it is shown. */
const AttitudeOrNone = ({ attitude, palette }: { attitude: Attitude | undefined; palette: Palette }) =>
  attitude ? <AttitudeMark attitude={attitude} palette={palette} /> : <path d="M-3 0H3" stroke={palette.ink2} />;

/** Where the way from a point meets a frame; nowhere when the point is inside of it. */
function edgeToward(frame: Frame, from: Point): Point | undefined {
  const middle = centre(frame);
  const [dx, dy] = [from.x - middle.x, from.y - middle.y];
  const share = Math.min(frame.width / 2 / Math.abs(dx || 1e-9), frame.height / 2 / Math.abs(dy || 1e-9));
  return share < 1 ? { x: middle.x + dx * share, y: middle.y + dy * share } : undefined;
}

const box = ({ x, y, width, height }: Frame) => ({ x, y, width, height });

const grown = ({ x, y, width, height }: Frame, by: number): Frame => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
