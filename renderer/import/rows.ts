import type { LinkPreview, Outcome, PersonPreview, Preview } from '../../shared/exchange/merge/preview.ts';
import { placeWords } from '../../shared/exchange/place-words.ts';
import { linkKindWord } from '../../shared/picture/words.ts';
import type { Row } from './messages.ts';

/** The rows of one outcome in words: people, then lines; what was skipped also names parts that were left out. */
export const rowsOf = ({ people, links, skipped }: Preview, outcome: Outcome): Row[] => [
  ...people.filter((row) => row.outcome === outcome).map(personRow),
  ...links.filter((row) => row.outcome === outcome).map(linkRow),
  ...(outcome === 'skipped'
    ? skipped.map(
        ({ place, why }, nth): Row => ({
          key: `cell ${nth}`,
          where: '',
          title: capital(placeWords(place)),
          about: '',
          changes: [],
          why,
        }),
      )
    : []),
];

const personRow = (row: PersonPreview): Row => ({
  ...shared(row),
  title: short(row.name) || 'Without a name',
  about: short([row.becomes?.jobTitle, row.organisation, row.unit].filter(Boolean).join(', ')),
});

const linkRow = (row: LinkPreview): Row => ({
  ...shared(row),
  title: `${short(row.from)} – ${short(row.to)}`,
  about: linkKindWord[row.kind],
});

/** Of somebody new everything is a change: what stands in the second line already is not said again. */
function shared({ key, place, outcome, changes, why, conflict }: PersonPreview | LinkPreview) {
  const told = outcome === 'new' ? changes.filter(({ field }) => field !== 'jobTitle' && field !== 'kind') : changes;
  return {
    key,
    where: placeWords(place),
    changes: told.map(({ words, before, after, contradicts }) => ({
      words,
      // Nobody new had anything before: what stands there is what is usual.
      before: outcome === 'new' ? '' : short(before),
      after: short(after),
      contradicts,
    })),
    ...(why !== undefined && { why }),
    ...(conflict && { conflict }),
  };
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
