import type { ReactNode } from 'react';
import type { LegendEntry } from '../legend-entry.ts';
import type { Palette } from '../palette.ts';
import type { ChangeKind, ChangeMarks } from './marks.ts';
import { ChangeSign, changeColour } from './signs.tsx';

const recordWord: Record<ChangeKind, string> = {
  new: 'New',
  gone: 'Gone, where it was',
  changed: 'Changed',
  moved: 'Moved, from the dotted outline',
};
const lineWord = { new: 'Line added', gone: 'Line gone', changed: 'Line changed' } as const;
const kinds = ['new', 'gone', 'changed', 'moved'] as const;

/** What the marks on a map of changes mean, and how many there are of each; only those that are there. */
export function changeLegend({ records, lines }: ChangeMarks, palette: Palette): LegendEntry[] {
  const counted = (key: string, words: string, count: number, drawing: ReactNode): LegendEntry[] =>
    count === 0 ? [] : [{ key, words: `${words}: ${count}`, drawing }];
  const moved = records.filter(({ kind, movedFrom }) => kind === 'moved' || movedFrom).length;
  return [
    ...kinds.flatMap((kind) =>
      counted(
        kind,
        recordWord[kind],
        kind === 'moved' ? moved : records.filter((each) => each.kind === kind).length,
        <CardSign kind={kind} palette={palette} />,
      ),
    ),
    ...(['new', 'gone', 'changed'] as const).flatMap((kind) =>
      counted(
        `line ${kind}`,
        lineWord[kind],
        lines.filter((each) => each.kind === kind).length,
        <LineSign kind={kind} palette={palette} />,
      ),
    ),
  ];
}

type Sign = { kind: ChangeKind; palette: Palette };

const dashes: Partial<Record<ChangeKind, string>> = { gone: '5 4', moved: '1.5 3' };

const CardSign = ({ kind, palette }: Sign) => (
  <g>
    <rect
      x={10}
      y={3}
      width={32}
      height={14}
      rx={4}
      fill={palette.surface}
      stroke={changeColour(kind, palette)}
      strokeWidth={kind === 'moved' ? 1.2 : 1.8}
      strokeDasharray={dashes[kind]}
    />
    <g transform="translate(10 9) scale(.8)">
      <ChangeSign kind={kind} palette={palette} />
    </g>
  </g>
);

const LineSign = ({ kind, palette }: Sign) => (
  <g>
    <path d="M2 10H42" stroke={changeColour(kind, palette)} strokeWidth={2} strokeDasharray={dashes[kind]} />
    <g transform="translate(22 10) scale(.8)">
      <ChangeSign kind={kind} palette={palette} />
    </g>
  </g>
);
