import { foldedName } from '../../shared/exchange/folded-name.ts';
import { andMore } from '../../shared/exchange/merge/and-more.ts';
import type { Preview } from '../../shared/exchange/merge/preview.ts';
import { countOutcomes } from '../../shared/exchange/merge/preview.ts';
import type { Project } from '../../shared/model/project.ts';
import type { NewOrganisation, Summary } from './messages.ts';

/** A preview in numbers and names. For a new project every organisation that the list names is new. */
export function summaryOf(preview: Preview, isNew: boolean): Summary {
  const { project, choices, placeholders, skipped, notices } = preview;
  const [people, links] = [countOutcomes(preview.people), countOutcomes(preview.links)];
  const counts = Object.fromEntries(
    (['new', 'updated', 'unchanged', 'conflict', 'skipped'] as const).map((outcome) => [
      outcome,
      { people: people[outcome], links: links[outcome] },
    ]),
  ) as Summary['counts'];
  return {
    title: project.title,
    counts,
    leftOut: skipped.length,
    coming: comingOf(preview),
    placeholders: {
      names: placeholders.slice(0, 200).map(({ becomes }) => becomes.name),
      count: placeholders.length,
      lines: placeholders.reduce((sum, { lines }) => sum + lines, 0),
    },
    organisations: organisationsOf(preview, isNew),
    homeless: homelessOf(preview, choices.home, isNew),
    notices: missingUnits(preview, notices),
  };
}

/** Whom and what the import changes, each counted once however many rows are about it. */
function comingOf({ people, links, placeholders }: Preview): Summary['coming'] {
  const ids = (rows: readonly { becomes?: { id: string } | undefined }[]): Set<string> =>
    new Set(rows.flatMap(({ becomes }) => (becomes ? [becomes.id] : [])));
  const taken = placeholders.filter(({ taken: isTaken }) => isTaken);
  return { people: ids([...people, ...taken]).size, links: ids(links).size };
}

function organisationsOf({ project, found, organisations }: Preview, isNew: boolean): NewOrganisation[] {
  const named = new Set(found.organisations.map(({ name }) => foldedName(name)));
  const told = new Set(
    [
      ...found.organisations.filter(({ side }) => side).map(({ name }) => name),
      ...found.people.filter(({ side }) => side).map(({ organisation = '' }) => organisation),
    ].map(foldedName),
  );
  const members = new Map<string, number>();
  for (const { organisation } of found.people)
    if (organisation) members.set(foldedName(organisation), (members.get(foldedName(organisation)) ?? 0) + 1);
  const isInList = (name: string) => named.has(foldedName(name)) || members.has(foldedName(name));
  const first = isNew ? Object.values(project.organisations).filter(({ name }) => isInList(name)) : [];
  return [
    ...first.map(({ name, side }) => ({ name, side, guessed: !told.has(foldedName(name)) })),
    ...organisations.map(({ organisation: { name, side }, guessed }) => ({ name, side, guessed })),
  ].map((each) => ({ ...each, key: foldedName(each.name), people: members.get(foldedName(each.name)) ?? 0 }));
}

function homelessOf({ project, people }: Preview, home: Summary['homeless']['home'] | undefined, isNew: boolean) {
  const homes = Object.values(project.organisations).map(({ id, name }) => ({ id, name: name || 'Without a name' }));
  const without = people.filter(({ outcome, found }) => outcome === 'new' && !found.organisation);
  return { people: isNew ? 0 : without.length, home: home ?? usualHome(project), homes };
}

function usualHome({ organisations }: Project): Summary['homeless']['home'] {
  const all = Object.values(organisations);
  const usual = all.find(({ side }) => side === 'partner') ?? all[0];
  if (!usual) throw new Error('a project has organisations');
  return usual.id;
}

const missingUnits = ({ units }: Preview, notices: readonly string[]): string[] =>
  units.length === 0
    ? [...notices]
    : [`New units: ${andMore(units.map(({ name }) => name || 'one without a name'))}.`, ...notices];
