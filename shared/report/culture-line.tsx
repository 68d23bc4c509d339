import { endsOf } from '../answers/culture-words.ts';
import { cultureMark } from '../picture/culture-mark.tsx';
import { palettes } from '../picture/palette.ts';
import { drawable, fitText, textWidth } from '../picture/text.ts';
import { type Difference, lineWords } from './defence-content.ts';
import { measures } from './defence-fit.ts';

const { ink2, organisations } = palettes.light;
const nameSize = 11;
/** Half of a mark: so far the line is from its ends. */
const inset = 10;

/** The line between two ways of working as a picture: we stand above it, the partners below, the two ways under it. */
export function CultureLine({ difference, width }: { difference: Difference; width: number }) {
  const { onLine } = difference;
  const { left, right } = endsOf(difference);
  const { lane } = measures;
  return (
    <>
      {onLine.length > 0 && (
        <svg className="axis" role="img" aria-label={lineWords(difference)} width={width} height={onLine.length * lane}>
          <line x1={inset} x2={width - inset} y1={lane} y2={lane} stroke={ink2} strokeWidth={1.5} />
          {onLine.map((organisation, nth) => {
            const x = inset + (organisation.position / 10) * (width - 2 * inset);
            const { ink } = organisations[organisation.colour];
            const name = fitText(organisation.name, width, nameSize, 600);
            const half = textWidth(name, nameSize, 600) / 2;
            const isAbove = nth === 0;
            const top = isAbove ? 0 : nth * lane;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two organisations may have one name, and they do not move.
              <g key={nth}>
                <path
                  d={cultureMark(nth)}
                  transform={`translate(${x} ${top + (isAbove ? 24 : 11)}) scale(0.85)`}
                  fill={ink}
                />
                <text
                  x={Math.max(half, Math.min(width - half, x))}
                  y={top + (isAbove ? 11 : 31)}
                  fontSize={nameSize}
                  fontWeight={600}
                  textAnchor="middle"
                  fill={ink}
                >
                  {name}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      <div className="ends">
        <span className="end">{drawable(left)}</span>
        <span className="end">{drawable(right)}</span>
      </div>
    </>
  );
}
