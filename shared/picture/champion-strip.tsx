import { type ChampionKind, championKind } from '../model/champion.ts';
import type { Person } from '../model/person.ts';
import type { Palette } from './palette.ts';
import { textWidth } from './text.ts';
import { championKindWord } from './words.ts';

/** What a card calls somebody: where they stand, else the role that was given to them. */
export const kindOnCard = (person: Person): ChampionKind | undefined =>
  championKind(person) ?? (person.roles.includes('champion') ? 'champion' : undefined);

export type Answer = 'yes' | 'no' | 'unknown';

const size = 10;
const markRoom = 13;

/** What is known of a champion across a card: the kind, and two answers, each as a mark and a word. */
export function ChampionStrip({ person, palette }: { person: Person; palette: Palette }) {
  const kind = kindOnCard(person);
  const pill = kind ? championKindWord[kind] : '';
  const pillWidth = pill ? textWidth(pill, size, 600) + 12 : 0;
  const { speaksForUs, personalStake } = person.champion ?? {};
  const speaksAt = pill ? pillWidth + 5 : 2;
  const stakeAt = speaksAt + markRoom + textWidth('Speaks', size, 500) + 5;
  return (
    <g>
      {pill && (
        <g>
          <rect y={1} width={pillWidth} height={16} rx={8} fill={palette.ink} />
          <text x={pillWidth / 2} y={12.6} fontSize={size} fontWeight={600} fill={palette.surface} textAnchor="middle">
            {pill}
          </text>
        </g>
      )}
      <Answered word="Speaks" answer={speaksForUs?.value ?? 'unknown'} x={speaksAt} palette={palette} />
      <Answered word="Stake" answer={personalStake?.value ?? 'unknown'} x={stakeAt} palette={palette} />
    </g>
  );
}

function Answered({ word, answer, x, palette }: { word: string; answer: Answer; x: number; palette: Palette }) {
  return (
    <g transform={`translate(${x} 0)`}>
      <g transform="translate(5.5 9)">
        <AnswerMark answer={answer} palette={palette} />
      </g>
      <text x={markRoom} y={12.6} fontSize={size} fontWeight={500} fill={palette.ink}>
        {word}
      </text>
    </g>
  );
}

/** A tick, a cross or an open ring around 0,0: yes, no, not known. */
export function AnswerMark({ answer, palette }: { answer: Answer; palette: Palette }) {
  const stroke = { fill: 'none', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  switch (answer) {
    case 'yes':
      return <path d="M-4 0.4L-1.2 3.4L4 -3.4" {...stroke} stroke={palette.good} />;
    case 'no':
      return <path d="M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2" {...stroke} stroke={palette.trouble} />;
    case 'unknown':
      return <circle r={4} {...stroke} strokeWidth={1.3} stroke={palette.ink2} strokeDasharray="2 2" />;
  }
}
