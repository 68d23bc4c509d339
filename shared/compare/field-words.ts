import type { Attitude } from '../model/attitude.ts';
import type { Coverage, Person, Role } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { inSentence, list } from '../picture/sentences.ts';
import { attitudeWord, coverageWord, notAssessedWord, roleWord } from '../picture/words.ts';
import { quoted } from './quoted.ts';

/** How one field of somebody changed, in a few words: "attitude from neutral to supportive"; nothing where it is not worth a word. */
type Said = (was: Person, is: Person, before: Project, after: Project) => string | undefined;

const none = inSentence(notAssessedWord);
const attitude = (value: Attitude | undefined): string => (value ? inSentence(attitudeWord[value]) : none);
const coverage = (value: Coverage | undefined): string => (value ? inSentence(coverageWord[value]) : none);
const amount = (value: number | undefined): string => (value === undefined ? none : String(value));

/** "attitude from A to B"; nothing when both are the same. */
const fromTo = (label: string, was: string, is: string): string | undefined =>
  was === is ? undefined : `${label} from ${was} to ${is}`;

/** Somebody's own words, told apart from ours. */
const own = (text: string): string => (text.trim() ? quoted(text) : 'none');

const both = (...parts: (string | undefined)[]): string | undefined => {
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(', ') : undefined;
};

const roles = (all: readonly Role[]): string => list(all.map((role) => inSentence(roleWord[role])));

/** What is worth a sentence of its own. Every other field is said to have changed. */
const saidOf: Partial<Record<string, Said>> = {
  name: (was, is) =>
    `was called ${was.name.trim() ? quoted(was.name) : 'nothing yet'}${is.name ? '' : ', has no name now'}`,
  jobTitle: (was, is) => fromTo('job title', own(was.jobTitle), own(is.jobTitle)),
  organisation: (was, is, before, after) =>
    fromTo(
      'moved',
      before.organisations[was.organisation]?.name || 'an organisation without a name',
      after.organisations[is.organisation]?.name || 'an organisation without a name',
    ),
  unit: (was, is, before, after) =>
    fromTo(
      'unit',
      (was.unit && before.units[was.unit]?.name) || 'none',
      (is.unit && after.units[is.unit]?.name) || 'none',
    ),
  placeholder: (_was, is) => (is.placeholder ? 'not identified any more' : 'identified'),
  seniorManagement: (_was, is) => (is.seniorManagement ? 'senior management now' : 'not senior management any more'),
  roles: (was, is) => {
    const [more, less] = [without(is.roles, was.roles), without(was.roles, is.roles)];
    return both(
      more.length > 0 ? `now ${roles(more)}` : undefined,
      less.length > 0 ? `no longer ${roles(less)}` : undefined,
    );
  },
  attitude: (was, is) =>
    both(
      fromTo('attitude', attitude(was.attitude?.current), attitude(is.attitude?.current)),
      fromTo('attitude wanted', attitude(was.attitude?.desired), attitude(is.attitude?.desired)),
    ) ?? 'how we know the attitude',
  tower: (was, is) =>
    fromTo('influence', amount(was.tower?.value), amount(is.tower?.value)) ?? 'how we know the influence',
  interest: (was, is) =>
    fromTo('interest', amount(was.interest?.value), amount(is.interest?.value)) ?? 'how we know the interest',
  coverage: (was, is) =>
    both(
      fromTo('contact', coverage(was.coverage?.current), coverage(is.coverage?.current)),
      fromTo('contact wanted', coverage(was.coverage?.desired), coverage(is.coverage?.desired)),
    ) ?? 'how we know the contact',
  approval: (was, is) =>
    fromTo('approval', was.approval?.value ?? 'not known', is.approval?.value ?? 'not known') ?? 'approval',
  tags: () => 'tags',
  notes: () => 'notes',
  goals: () => 'goals',
  contact: () => 'contact details',
  photo: (_was, is) => (is.photo ? 'another photo' : 'no photo any more'),
  qualities: () => 'answers to the champion finder',
  champion: () => 'answers to the champion test',
  profile: () => 'profile',
  released: () => 'what is released',
  pinned: (_was, is) => (is.pinned ? 'pinned' : 'not pinned any more'),
  // Where a card lies is counted for all of them together.
  position: () => undefined,
};

const without = (all: readonly Role[], but: readonly Role[]): Role[] => all.filter((role) => !but.includes(role));

/** How somebody changed between two states of a project, field by field. */
export const personChanges = (
  fields: readonly string[],
  was: Person,
  is: Person,
  before: Project,
  after: Project,
): string[] =>
  fields.flatMap((field) => {
    const said = saidOf[field];
    return said ? (said(was, is, before, after) ?? []) : [`something else (${field})`];
  });
