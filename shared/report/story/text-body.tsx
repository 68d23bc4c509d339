import type { Frame } from '../../model/geometry.ts';
import type { Palette } from '../../picture/palette.ts';
import { type Fitted, fitted } from '../../picture/posters/fitted-text.tsx';
import { wrapText } from '../../picture/text.ts';
import { Lines } from './lines.tsx';
import type { TextPage } from './text-page.ts';

type Props = { page: TextPage; room: Frame; palette: Palette };

const above = 16;
const gap = 12;
const bullet = 26;
const shortSizes = [34, 30, 26, 23, 20] as const;
const lineSizes = [24, 22, 20, 18, 16, 14] as const;

/** An answer as a page that can be read from a chair: what it is in short, then what it rests on. */
export function TextBody({ page, room, palette }: Props) {
  const { short, lines, foot } = laidOut(page, room);
  return (
    <div
      style={{
        height: room.height,
        paddingTop: above,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <Lines text={short} style={{ color: palette.ink }} />
      <ul style={{ margin: '22px 0 0', padding: 0, listStyle: 'none' }}>
        {lines.map((line) => (
          <li key={line.lines.join(' ')} style={{ display: 'flex', marginTop: gap }}>
            <span
              aria-hidden="true"
              style={{
                flex: 'none',
                width: 8,
                height: 8,
                margin: `${line.size * line.leading * 0.5 - 4}px ${bullet - 8}px 0 0`,
                borderRadius: 4,
                background: palette.organisations.teal.ink,
              }}
            />
            <Lines text={line} style={{ color: palette.ink }} />
          </li>
        ))}
      </ul>
      {foot && <p style={{ margin: 'auto 0 0', color: palette.ink2, fontSize: 16, lineHeight: 1.3 }}>{foot}</p>}
    </div>
  );
}

/** The largest letters with which all of it has room; at the smallest the last lines stay out, and say so. */
function laidOut({ short, lines, foot }: TextPage, room: Frame): { short: Fitted; lines: Fitted[]; foot: string } {
  const width = Math.min(room.width, 1120);
  const said = fitted(short, { width, sizes: shortSizes, weight: 600, lines: 4, leading: 1.28 });
  const left = room.height - above - said.height - 22 - (foot ? 34 : 0);
  const at = (size: number) => lines.map((line) => wrapped(line, width - bullet, size));
  const needed = (all: readonly Fitted[]) => all.reduce((sum, { height }) => sum + height + gap, 0);
  const size = lineSizes.find((each) => needed(at(each)) <= left) ?? lineSizes.at(-1) ?? 14;
  const all = at(size);
  while (all.length > 0 && needed(all) > left) all.pop();
  return { short: said, lines: all, foot };
}

/** A reason fills its lines; only headlines have lines of the same length. */
function wrapped(text: string, width: number, size: number): Fitted {
  const [weight, leading] = [400, 1.32] as const;
  const lines = wrapText(text, width, size, weight, 3);
  return { text, isCut: false, lines, room: width, size, weight, leading, height: lines.length * size * leading };
}
