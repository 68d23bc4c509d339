import type { Link } from '../model/link.ts';
import type { Organisation } from '../model/organisation.ts';
import { type Person, privateField } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Story } from '../model/story.ts';
import type { Unit } from '../model/unit.ts';
import type { Value } from '../model/value.ts';
import type { Audience, ViewSettings } from '../model/view.ts';
import { openKinds, openRoles } from './open-to-partner.ts';
import { partnerSafeView } from './view-for-audience.ts';

/**
 * The project as an audience may see it. Myself: all of it. My team: judgements without notes. Partner-safe: no private
 * field that was not released; what is left says who is who, looked at in a way that says no more.
 */
export function forAudience(project: Project, audience: Audience): Project {
  switch (audience) {
    case 'myself':
      return project;
    case 'team':
      return withoutNotes(project);
    case 'partner':
      return partnerSafe(withoutNotes(project));
  }
}

function withoutNotes(project: Project): Project {
  return {
    ...project,
    organisations: each(project.organisations, (it: Organisation) => ({ ...it, notes: '' })),
    units: each(project.units, (it: Unit) => ({ ...it, notes: '' })),
    people: each(project.people, (it: Person) => (it.released.includes('notes') ? it : { ...it, notes: '' })),
    links: each(project.links, (it: Link) => ({ ...it, note: '' })),
    notes: chosen(project.notes, (note) => note.released),
  };
}

function partnerSafe(project: Project): Project {
  const { me: _me, ...rest } = project;
  return {
    ...rest,
    units: each(project.units, ({ priority: _priority, attitude: _attitude, ...unit }) => unit as Unit),
    people: each(project.people, safePerson),
    links: chosen(each(project.links, safeLink), (link) => link.released || openKinds.has(link.kind)),
    value: safeValue(project.value),
    story: safeStory(project),
    view: safeViewOf(project),
  };
}

/** What everybody gains, and what the partner's way is good for; not what it costs us, nor what we think of their ways. */
const safeValue = (value: Value): Value => ({
  ...value,
  pains: [],
  cultures: value.cultures.map((culture) => ({ ...culture, positions: [], expect: '', response: '' })),
  defence: '',
});

function safeViewOf(project: Project): ViewSettings {
  const { map, ...rest } = project.view;
  return map ? { ...rest, map: partnerSafeView(project, map) } : rest;
}

/** What is shown and the headline over it; what the speaker says is said, not handed over. */
const safeStory = (project: Project): Story => ({
  ...project.story,
  steps: project.story.steps.map(({ view, ...step }) => ({
    ...step,
    ...(view && { view: partnerSafeView(project, view) }),
    speakerNotes: '',
  })),
});

function safePerson(person: Person): Person {
  const safe: Person = { ...person, tags: [], goals: '', roles: person.roles.filter((role) => openRoles.has(role)) };
  for (const field of privateField.options) {
    if (person.released.includes(field)) continue;
    if (field === 'notes') safe.notes = '';
    else delete safe[field];
  }
  return safe;
}

const safeLink = ({ confidence: _confidence, reviewed: _reviewed, ...link }: Link): Link =>
  ({ ...link, basis: '', label: link.released ? link.label : '' }) as Link;

const each = <Id extends string, Kept>(records: Record<Id, Kept>, change: (record: Kept) => Kept): Record<Id, Kept> =>
  Object.fromEntries(Object.entries<Kept>(records).map(([id, record]) => [id, change(record)])) as Record<Id, Kept>;

const chosen = <Id extends string, Kept>(
  records: Record<Id, Kept>,
  keep: (record: Kept) => boolean,
): Record<Id, Kept> =>
  Object.fromEntries(Object.entries<Kept>(records).filter(([, record]) => keep(record))) as Record<Id, Kept>;
