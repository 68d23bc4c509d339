import type { Link } from '../model/link.ts';
import type { Access, AudienceField } from '../model/own-audience.ts';
import { type Person, privateField } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/story.ts';
import { printSettingsSchema, type View } from '../model/view.ts';
import { linkRules, noteRules, organisationRules, personRules, projectRules, unitRules } from './field-rules.ts';
import { keepFields, type May, type Withheld } from './keep.ts';
import { openKinds, openRoles } from './open-to-partner.ts';
import type { Rights } from './rights.ts';
import { viewFor } from './view-for-audience.ts';

/** A record that something of is withheld: which one, to say so. */
export type Owner =
  | { of: keyof Project & ('organisations' | 'units' | 'people' | 'links' | 'notes'); id: string }
  | undefined;
/** Is told of everything that stays behind, and of what record it is. */
export type OnSifted = (field: Withheld, value: unknown, owner: Owner) => void;

/** What of a project these rights let through; `withheld` is told of the rest. */
export function sift(project: Project, rights: Rights, withheld: OnSifted = () => undefined): Project {
  if (rights.everything) return project;
  const kept = keepEach(rights, withheld);
  const { organisations, units, people, links, notes, view, ...rest } = project;
  const whole = keepFields({ ...rest }, projectRules, mayIn(rights, never), (field, value) =>
    withheld(field, value, undefined),
  );
  return {
    ...whole,
    organisations: kept('organisations', organisations, organisationRules, never),
    units: kept('units', units, unitRules, never),
    people: withRoles(kept('people', people, personRules, releasedOf), rights, withheld),
    links: kept(
      'links',
      chosenLinks(links, rights, withheld),
      linkRules,
      ({ released }) =>
        () =>
          released,
    ),
    notes: kept('notes', chosenNotes(notes, rights, withheld), noteRules, never),
    story: { ...whole.story, steps: whole.story.steps.map((step) => stepFor(project, rights, step, withheld)) },
    view: viewSettingsFor(project, rights, withheld),
  } as Project;
}

type IsReleased = (field: AudienceField) => boolean;
const never = (): IsReleased => () => false;

const seen = (access: Access, isReleased: boolean): boolean =>
  access === 'yes' || (access === 'released' && isReleased);
const mayIn =
  (rights: Rights, released: () => IsReleased): May =>
  (field) =>
    seen(rights.access(field), released()(field));

const releasedOf =
  ({ released }: Person): IsReleased =>
  (field) =>
    privateField.options.some((each) => each === field && released.includes(each));

/** The records of a collection, each with what may be seen of it. */
const keepEach =
  (rights: Rights, withheld: OnSifted) =>
  <Id extends string, Kept extends object>(
    of: NonNullable<Owner>['of'],
    records: Record<Id, Kept>,
    rules: Parameters<typeof keepFields>[1],
    released: (record: Kept) => IsReleased,
  ): Record<Id, Kept> =>
    mapped(records, (record, id) =>
      keepFields(
        record,
        rules,
        mayIn(rights, () => released(record)),
        (field, value) => withheld(field, value, { of, id }),
      ),
    );

function withRoles(people: Project['people'], rights: Rights, withheld: OnSifted): Project['people'] {
  return mapped(people, (person, id) => {
    const mayStay = person.roles.filter(
      (role) => rights.access(openRoles.has(role) ? 'openRoles' : 'ourRoles') === 'yes',
    );
    for (const role of person.roles)
      if (!mayStay.includes(role)) withheld(openRoles.has(role) ? 'openRoles' : 'ourRoles', role, { of: 'people', id });
    return { ...person, roles: mayStay };
  });
}

const lineField = ({ kind }: Link): AudienceField => (openKinds.has(kind) ? 'openLines' : 'ourLines');

function chosenLinks(links: Project['links'], rights: Rights, withheld: OnSifted): Project['links'] {
  return chosen(links, (link, id) => {
    const stays = seen(rights.access(lineField(link)), link.released);
    if (!stays) withheld(lineField(link), [link.label, link.note, link.basis], { of: 'links', id });
    return stays;
  });
}

function chosenNotes(notes: Project['notes'], rights: Rights, withheld: OnSifted): Project['notes'] {
  return chosen(notes, (note, id) => {
    const stays = seen(rights.access('stickyNotes'), note.released);
    if (!stays) withheld('stickyNotes', note.text, { of: 'notes', id });
    return stays;
  });
}

/** How a map is looked at, as far as that says nothing that may not be seen. */
function safeView(project: Project, rights: Rights, view: View, withheld: OnSifted): View {
  const safe = viewFor(project, rights, view);
  const tags = view.filter?.tags ?? [];
  if (tags.length > 0 && safe.filter?.tags.length === 0) withheld('tags', tags, undefined);
  return safe;
}

function stepFor(project: Project, rights: Rights, step: Step, withheld: OnSifted): Step {
  return step.view ? { ...step, view: safeView(project, rights, step.view, withheld) } : step;
}

/**
 * Without what was chosen for printing: other audiences are nobody else's business. How people are called on the poster
 * stays, where they would be called by name.
 */
function viewSettingsFor(project: Project, rights: Rights, withheld: OnSifted): Project['view'] {
  const { map, listeners, listenersOf, screen, print } = project.view;
  const naming = rights.naming === 'names' ? print?.poster?.naming : undefined;
  const maySeeListeners = rights.access('ourLines') === 'yes';
  return {
    screen,
    listeners: maySeeListeners ? listeners : [],
    ...(maySeeListeners && listenersOf && { listenersOf }),
    ...(map && { map: safeView(project, rights, map, withheld) }),
    ...(naming && { print: printSettingsSchema.parse({ poster: { naming } }) }),
  };
}

const mapped = <Id extends string, Kept>(records: Record<Id, Kept>, change: (record: Kept, id: Id) => Kept) =>
  Object.fromEntries(Object.entries<Kept>(records).map(([id, record]) => [id, change(record, id as Id)])) as Record<
    Id,
    Kept
  >;

const chosen = <Id extends string, Kept>(records: Record<Id, Kept>, keep: (record: Kept, id: Id) => boolean) =>
  Object.fromEntries(Object.entries<Kept>(records).filter(([id, record]) => keep(record, id as Id))) as Record<
    Id,
    Kept
  >;
