import { assertNever } from '../base/assert-never.ts';
import { type ChampionKind, concernsChampions } from '../model/champion.ts';
import { coverage, type Person } from '../model/person.ts';
import type { Lens } from '../model/view.ts';
import { type Answer, AnswerMark, kindOnCard } from './champion-strip.tsx';
import { CoverageMark } from './coverage-strip.tsx';
import type { LegendEntry } from './legend-entry.ts';
import { WantedArrow } from './now-and-wanted.tsx';
import type { Palette } from './palette.ts';
import { fontStack } from './text.ts';
import { championKindWord, coverageWord, notAssessedWord } from './words.ts';

/** What the marks of a lens mean, as far as these people's cards show them. */
export function lensEntries(lens: Lens, people: readonly Person[], palette: Palette): LegendEntry[] {
  if (people.length === 0) return [];
  switch (lens) {
    case 'everything':
    case 'influence':
    case 'hierarchy':
      return [];
    case 'support':
      return supportEntries(people, palette);
    case 'coverage':
      return coverageEntries(people, palette);
    case 'champions':
      return championEntries(people, palette);
    default:
      return assertNever(lens);
  }
}

function supportEntries(people: readonly Person[], palette: Palette): LegendEntry[] {
  const wanted = people.some(({ attitude: it }) => it?.desired && it.desired !== it.current);
  return [
    ...(people.some((person) => !person.attitude?.current) ? [notAssessedEntry(palette)] : []),
    ...(wanted ? [wantedEntry(palette)] : []),
  ];
}

function coverageEntries(people: readonly Person[], palette: Palette): LegendEntry[] {
  const wanted = people.some(({ coverage: it }) => it?.desired && it.desired !== it.current);
  return [
    ...coverage.options
      .filter((each) => people.some((person) => person.coverage?.current === each))
      .map((each) => ({
        key: `coverage ${each}`,
        words: `Our contact: ${coverageWord[each].toLowerCase()}`,
        drawing: (
          <g transform="translate(0 1)">
            <CoverageMark coverage={each} x={26} palette={palette} />
          </g>
        ),
      })),
    ...(wanted ? [wantedEntry(palette)] : []),
  ];
}

function championEntries(people: readonly Person[], palette: Palette): LegendEntry[] {
  const concerned = people.filter(concernsChampions);
  if (concerned.length === 0) return [];
  const answers = new Set<Answer>(
    concerned.flatMap(({ champion }) => [
      champion?.speaksForUs?.value ?? 'unknown',
      champion?.personalStake?.value ?? 'unknown',
    ]),
  );
  const kinds = new Set(concerned.map(kindOnCard));
  const meaning: Record<Answer, string> = { yes: 'Yes', no: 'No', unknown: 'Not known' };
  return [
    wordEntry('Speaks', 'Speaks for us when we are not there', palette),
    wordEntry('Stake', 'Has a personal stake in it', palette),
    ...(['yes', 'no', 'unknown'] as const)
      .filter((answer) => answers.has(answer))
      .map((answer) => ({
        key: `answer ${answer}`,
        words: meaning[answer],
        drawing: (
          <g transform="translate(36 10)">
            <AnswerMark answer={answer} palette={palette} />
          </g>
        ),
      })),
    ...championKinds.filter((kind) => kinds.has(kind)).map((kind) => kindEntry(kind, palette)),
  ];
}

const championKinds = ['champion', 'cheerleader', 'hostage', 'sniper'] as const;
const kindMeaning: Record<ChampionKind, string> = {
  champion: 'bought in and accountable',
  cheerleader: 'bought in, not accountable',
  hostage: 'accountable, not bought in',
  sniper: 'neither bought in nor accountable',
};

const kindEntry = (kind: ChampionKind, palette: Palette): LegendEntry => ({
  key: kind,
  words: `${championKindWord[kind]}: ${kindMeaning[kind]}`,
  drawing: <rect x={14} y={4} width={28} height={12} rx={6} fill={palette.ink} />,
});

const notAssessedEntry = (palette: Palette): LegendEntry => ({
  key: 'not assessed',
  words: notAssessedWord,
  drawing: <rect x={12} y={4} width={30} height={12} rx={6} fill="none" stroke={palette.ink2} strokeDasharray="3 3" />,
});

const wantedEntry = (palette: Palette): LegendEntry => ({
  key: 'wanted',
  words: 'What we want',
  drawing: <WantedArrow x={30} y={10} palette={palette} />,
});

const wordEntry = (word: string, words: string, palette: Palette): LegendEntry => ({
  key: word,
  words,
  drawing: (
    <text x={43} y={13.5} fontSize={9} fontWeight={600} textAnchor="end" fontFamily={fontStack} fill={palette.ink}>
      {word}
    </text>
  ),
});
