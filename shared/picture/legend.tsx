import type { PersonId } from '../base/ids.ts';
import type { Attitude } from '../model/attitude.ts';
import { attitude as attitudes } from '../model/attitude.ts';
import { type Direction, type LinkKind, linkKind, newLink, type Strength } from '../model/link.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { AttitudeMark } from './attitude-mark.tsx';
import type { LegendEntry } from './legend-entry.ts';
import { lensEntries } from './lens-legend.tsx';
import { LinkLine } from './line.tsx';
import type { Look } from './look.ts';
import type { Palette } from './palette.ts';
import { routeBetween } from './routes/route-between.ts';
import { drawable } from './text.ts';
import { Tower } from './tower.tsx';
import { attitudeWord, linkKindWord, strengthWord } from './words.ts';

/** What the map shows as it is looked at, and nothing that it does not show. */
export function legendOf(project: Project, palette: Palette, look?: Look): LegendEntry[] {
  const people = Object.values(project.people).filter((person) => look?.person(person.id) !== 'hidden');
  const links = Object.values(project.links).filter((link) => look?.link(link.id) !== 'hidden');
  const shown = new Set(people.map((person) => person.attitude?.current));
  for (const unit of Object.values(project.units)) shown.add(unit.attitude?.current);
  return [
    ...linkKind.options.flatMap((kind) => {
      const ofKind = links.filter((link) => link.kind === kind);
      if (kind === 'influence') return influenceEntries(new Set(ofKind.map((link) => link.strength)), palette);
      return ofKind[0] ? [lineEntry(kind, 2, ofKind[0].direction, kindMeaning[kind], palette)] : [];
    }),
    ...attitudes.options.filter((each) => shown.has(each)).map((each) => attitudeEntry(each, palette)),
    ...(look ? lensEntries(look.lens, people, palette) : []),
    ...(people.some((person) => person.tower?.value !== undefined) ? [towerEntry(palette)] : []),
    ...(people.some((person) => person.placeholder) ? [placeholderEntry(palette)] : []),
    ...(people.some((person) => person.id === project.me) ? [meEntry(palette)] : []),
  ];
}

/** What the cards of a grid show: whose people they are, how they stand, and who is not identified yet. */
export function gridLegendOf(project: Project, people: readonly Person[], palette: Palette): LegendEntry[] {
  const sides = new Set(people.map(({ organisation }) => organisation));
  const attitudesShown = new Set(people.map(({ attitude }) => attitude?.current));
  return [
    ...Object.values(project.organisations)
      .filter(({ id }) => sides.has(id))
      .map((organisation) => organisationEntry(organisation, palette)),
    ...attitudes.options.filter((each) => attitudesShown.has(each)).map((each) => attitudeEntry(each, palette)),
    ...(people.some(({ placeholder }) => placeholder) ? [placeholderEntry(palette)] : []),
  ];
}

const kindMeaning: Record<LinkKind, string> = {
  influence: 'Is listened to by',
  'reports-to': linkKindWord['reports-to'],
  'works-with': linkKindWord['works-with'],
  counterpart: 'Counterparts',
  informal: 'Informal contact',
  conflict: linkKindWord.conflict,
};

const influenceEntries = (strengths: ReadonlySet<Strength>, palette: Palette): LegendEntry[] =>
  ([3, 2, 1] as const)
    .filter((strength) => strengths.has(strength))
    .map((strength) => {
      const words = `${kindMeaning.influence} (${strengthWord[strength].toLowerCase()})`;
      return lineEntry('influence', strength, 'directed', words, palette);
    });

function lineEntry(
  kind: LinkKind,
  strength: Strength,
  direction: Direction,
  words: string,
  palette: Palette,
): LegendEntry {
  const ends = { width: 0.1, height: 0.1, y: 10 };
  const route = routeBetween({ x: 2, ...ends }, { x: 42, ...ends }, { kind, direction });
  const link = newLink('from' as PersonId, 'to' as PersonId, kind, { strength, direction });
  return { key: `${kind} ${strength}`, words, drawing: <LinkLine link={link} route={route} palette={palette} /> };
}

const organisationEntry = ({ id, name, colour }: Organisation, palette: Palette): LegendEntry => ({
  key: id,
  words: drawable(name).trim() || 'Organisation without a name',
  drawing: (
    <rect
      x={12}
      y={3}
      width={30}
      height={14}
      rx={4}
      fill={palette.organisations[colour].tint}
      stroke={palette.organisations[colour].ink}
    />
  ),
});

const attitudeEntry = (attitude: Attitude, palette: Palette): LegendEntry => ({
  key: attitude,
  words: attitudeWord[attitude],
  drawing: (
    <g transform="translate(34 10)">
      <AttitudeMark attitude={attitude} palette={palette} />
    </g>
  ),
});

const towerEntry = (palette: Palette): LegendEntry => ({
  key: 'tower',
  words: 'Influence on this question, 0 to 10',
  drawing: (
    <g transform="translate(22 1) scale(.33)">
      <Tower discs={6} ink={palette.ink} x={30} base={50} />
    </g>
  ),
});

const placeholderEntry = (palette: Palette): LegendEntry => ({
  key: 'placeholder',
  words: 'Not identified yet',
  drawing: (
    <rect
      x={12}
      y={3}
      width={30}
      height={14}
      rx={4}
      fill={palette.surface}
      stroke={palette.ink2}
      strokeDasharray="4 3"
    />
  ),
});

const meEntry = (palette: Palette): LegendEntry => ({
  key: 'me',
  words: 'You',
  drawing: <circle cx={34} cy={10} r={7.5} fill="none" stroke={palette.organisations.teal.ink} strokeWidth={2} />,
});
