import type { Skipped } from '../../shared/exchange/found.ts';
import {
  countOutcomes,
  type LinkPreview,
  type PersonPreview,
  type Preview,
} from '../../shared/exchange/merge/preview.ts';
import { placeWords } from '../../shared/exchange/place-words.ts';
import { linkKindWord, sideWord } from '../../shared/picture/words.ts';

/** So many lines of each sort are printed; the rest is counted. */
const most = 40;

/** What an import would do, for a terminal: the counts first, then what is new, changed, in conflict and skipped. */
export function previewText(preview: Preview): string {
  const { people, links, organisations, units, placeholders, skipped, notices } = preview;
  return [
    counted('People', people),
    counted('Lines', links),
    ...organisations.map(
      ({ organisation, guessed }) =>
        `New organisation: ${organisation.name} (${sideWord[organisation.side]}${guessed ? ', a guess' : ''}).`,
    ),
    ...units.map(({ name }) => `New unit: ${name || 'without a name'}.`),
    ...listed(people.filter(({ outcome }) => outcome !== 'unchanged').map(personLine)),
    ...listed(links.filter(({ outcome }) => outcome !== 'unchanged').map(linkLine)),
    ...listed(
      placeholders.map(
        ({ becomes: { name }, lines, taken }) =>
          `${taken ? 'Placeholder' : 'Not in the list'}: ${name} (${lines} lines).`,
      ),
    ),
    ...skippedLines(skipped),
    ...notices,
  ].join('\n');
}

function counted(what: string, rows: readonly (PersonPreview | LinkPreview)[]): string {
  const counts = countOutcomes(rows);
  return `${what}: ${counts.new} new, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.conflict} in conflict, ${counts.skipped} skipped.`;
}

const outcomeWord = {
  new: 'New',
  updated: 'Updated',
  unchanged: 'Unchanged',
  conflict: 'In conflict',
  skipped: 'Skipped',
};

const personLine = ({ outcome, name, organisation, unit, place, changes, why }: PersonPreview): string =>
  line(
    outcome,
    place,
    [name || 'without a name', [organisation, unit].filter(Boolean).join(', ')],
    outcome === 'new' ? [] : changes,
    why,
  );

const linkLine = ({ outcome, from, to, kind, place, changes, why }: LinkPreview): string =>
  line(outcome, place, [`${from} – ${to}`, linkKindWord[kind]], outcome === 'new' ? [] : changes, why);

function line(
  outcome: PersonPreview['outcome'],
  place: PersonPreview['place'],
  [who = '', more = '']: readonly string[],
  changes: PersonPreview['changes'],
  why: string | undefined,
): string {
  const where = placeWords(place);
  const changed = changes.map(
    ({ words, before, after }) => `${words}: ${short(before) || 'nothing'} > ${short(after) || 'nothing'}`,
  );
  const said = [...changed, ...(why ? [why] : [])].join('; ');
  return `${outcomeWord[outcome]}${where && ` (${where})`}: ${who}${more && `, ${more}`}${said && `: ${said}`}`;
}

const short = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
};

const listed = (lines: readonly string[]): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), `… and ${lines.length - most} more.`];

/** What was not taken, by row and column. */
export const skippedLines = (skipped: readonly Skipped[]): string[] =>
  listed(
    skipped.map(({ place, why }) => {
      const where = placeWords(place);
      return where ? `Not taken (${where}): ${why}.` : `Not taken: ${why}.`;
    }),
  );
