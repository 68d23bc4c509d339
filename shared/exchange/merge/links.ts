import { type LinkId, newId, type PersonId } from '../../base/ids.ts';
import { type Link, type LinkKind, linkSchema, newLink, usualDirection } from '../../model/link.ts';
import type { Project } from '../../model/project.ts';
import type { FoundLink } from '../found.ts';
import { changesOf, withChanges } from './changes.ts';
import type { ImportChoices } from './choices.ts';
import type { End, Ends } from './ends.ts';
import { mergedById, mergedFields } from './merged-fields.ts';
import type { FieldChange, LinkPreview } from './preview.ts';
import { tidied } from './tidied.ts';

/** A line of which a list says nothing more is one of influence: that is what lists of lines are made for. */
const usualKind: LinkKind = 'influence';

/** Meets every line of a list with the project and with the lines before it. */
export function mergeLinks(
  project: Project,
  found: readonly FoundLink[],
  ends: Ends,
  choices: ImportChoices,
): LinkPreview[] {
  const index = new LinksIndex(project);
  return found.map((link, nth) => {
    const { from, to } = ends.of(link);
    const key = `line ${nth}`;
    const names = { from: nameOf(from, link.names?.from ?? link.from), to: nameOf(to, link.names?.to ?? link.to) };
    const base = { key, place: link.place, found: link, kind: link.fields.kind ?? usualKind, ...names };
    const why = 'why' in from ? from.why : 'why' in to ? to.why : undefined;
    if ('why' in from || 'why' in to) return { ...base, ...leftOut(why ?? '') };
    if (from.person.id === to.person.id) return { ...base, ...leftOut('both ends are the same person') };
    const met = meet(key, link, from.person.id, to.person.id, index, choices);
    return { ...base, ...met };
  });
}

type Met = Pick<LinkPreview, 'id' | 'outcome' | 'changes' | 'conflict' | 'why' | 'becomes'>;

const leftOut = (why: string): Met => ({ id: newId<LinkId>(), outcome: 'skipped', changes: [], why });

const nameOf = (end: End, called: string): string => ('person' in end ? end.person.name || called : called);

function meet(
  key: string,
  found: FoundLink,
  from: PersonId,
  to: PersonId,
  index: LinksIndex,
  choices: ImportChoices,
): Met {
  const kind = found.fields.kind ?? usualKind;
  const match = index.match(found, from, to, kind);
  if (!match) return added(found, from, to, kind, index);
  const { link, earlier } = match;
  const changes = [
    ...endsChange(link, from, to),
    ...kindChange(link, found),
    ...changesOf(link, found.fields, mergedFields.links, choices.emptyErases),
  ];
  const why =
    earlier &&
    (earlier.place.row === undefined ? 'the same line is there twice' : `the same line as in row ${earlier.place.row}`);
  if (changes.length === 0) return { id: link.id, outcome: 'unchanged', changes, why };
  const whose = choices.decided[key] ?? choices.usually;
  const taken =
    earlier && whose === 'mine' ? [] : changes.filter((change) => !change.contradicts || whose === 'theirs');
  const becomes = taken.length > 0 ? checked(applied(link, taken)) : undefined;
  if (taken.length > 0 && !becomes) return leftOut('the row holds values that no line can have');
  index.take(found, becomes ?? link);
  const contradicts = changes.some((change) => change.contradicts);
  if (!earlier && !contradicts) return { id: link.id, outcome: 'updated', changes, becomes };
  return {
    id: link.id,
    outcome: 'conflict',
    changes,
    becomes,
    why,
    conflict: { why: earlier ? 'twice' : 'contradicts', whose },
  };
}

function added(found: FoundLink, from: PersonId, to: PersonId, kind: LinkKind, index: LinksIndex): Met {
  const made = newLink(from, to, kind);
  const changes = changesOf(made, found.fields, mergedFields.links, false);
  const becomes = checked({ ...withChanges(made, changes, mergedById.links), id: found.id ?? made.id });
  if (!becomes) return leftOut('the row holds values that no line can have');
  index.take(found, becomes);
  return { id: becomes.id, outcome: 'new', changes, becomes };
}

function endsChange(link: Link, from: PersonId, to: PersonId): FieldChange[] {
  const isSame =
    (link.from === from && link.to === to) || (link.from === to && link.to === from && isMutual(link.kind));
  if (isSame) return [];
  return [{ field: 'from', words: 'From and to', before: '', after: '', value: { from, to }, contradicts: true }];
}

function kindChange(link: Link, { fields: { kind } }: FoundLink): FieldChange[] {
  const write = mergedById.links.get('kind')?.kind.write;
  if (kind === undefined || kind === link.kind || !write) return [];
  return [
    { field: 'kind', words: 'Kind', before: write(link.kind), after: write(kind), value: kind, contradicts: true },
  ];
}

function applied(link: Link, changes: readonly FieldChange[]): object {
  const ends = changes.find(({ field }) => field === 'from')?.value as Partial<Link> | undefined;
  return { ...withChanges(link, changes, mergedById.links), ...ends };
}

function checked(link: object): Link | undefined {
  const read = linkSchema.safeParse(tidied(link));
  return read.success ? read.data : undefined;
}

const isMutual = (kind: LinkKind): boolean => usualDirection[kind] === 'mutual';

/** Lines between the same two people of the same kind are the same line; where a kind holds both ways, in either order. */
const endsKey = (from: PersonId, to: PersonId, kind: LinkKind): string =>
  isMutual(kind) && from > to ? `${kind} ${to} ${from}` : `${kind} ${from} ${to}`;

/** Lines by id and by their ends. New ones join as they are found. */
class LinksIndex {
  readonly #byId = new Map<string, Link>();
  readonly #byEnds = new Map<string, LinkId[]>();
  readonly #rowOf = new Map<LinkId, FoundLink>();

  constructor(project: Project) {
    for (const link of Object.values(project.links)) this.#put(link);
  }

  match(
    found: FoundLink,
    from: PersonId,
    to: PersonId,
    kind: LinkKind,
  ): { link: Link; earlier: FoundLink | undefined } | undefined {
    const ids = this.#byEnds.get(endsKey(from, to, kind)) ?? [];
    // Rows with ids of their own are lines of their own, however many there are between the same two people.
    const free = ids.find((id) => !isAnother(found, this.#rowOf.get(id)));
    const link = this.#byId.get(found.id ?? '') ?? this.#byId.get(free ?? '');
    if (!link) return undefined;
    const earlier = this.#rowOf.get(link.id);
    if (!earlier) this.#rowOf.set(link.id, found);
    return { link, earlier };
  }

  /** Takes in what has become of a line. */
  take(found: FoundLink, link: Link): void {
    if (!this.#rowOf.has(link.id)) this.#rowOf.set(link.id, found);
    this.#put(link);
  }

  #put(link: Link): void {
    const isNew = !this.#byId.has(link.id);
    this.#byId.set(link.id, link);
    if (!isNew) return;
    const key = endsKey(link.from, link.to, link.kind);
    const known = this.#byEnds.get(key);
    if (known) known.push(link.id);
    else this.#byEnds.set(key, [link.id]);
  }
}

const isAnother = (found: FoundLink, earlier: FoundLink | undefined): boolean =>
  earlier?.id !== undefined && found.id !== undefined && earlier.id !== found.id;
