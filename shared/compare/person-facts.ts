import type { Attitude } from '../model/attitude.ts';
import type { Coverage, Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { inSentence, list } from '../picture/sentences.ts';
import { attitudeWord, coverageWord, notAssessedWord, roleWord } from '../picture/words.ts';
import { quoted } from './quoted.ts';

/** What one field of somebody says, in a few words. */
type Fact = (person: Person, project: Project) => string;

const none = inSentence(notAssessedWord);
const attitude = (value: Attitude | undefined): string => (value ? inSentence(attitudeWord[value]) : none);
const coverage = (value: Coverage | undefined): string => (value ? inSentence(coverageWord[value]) : none);
const words = (what: string, text: string): string => (text.trim() ? `${what} ${quoted(text)}` : `no ${what}`);
const listed = (what: string, all: readonly string[]): string =>
  all.length > 0 ? `${what} ${list(all)}` : `no ${what}`;

const factOf: Partial<Record<string, Fact>> = {
  name: ({ name }) => (name.trim() ? `called ${quoted(name)}` : 'without a name'),
  jobTitle: ({ jobTitle }) => words('job title', jobTitle),
  organisation: ({ organisation }, project) => words('organisation', project.organisations[organisation]?.name ?? ''),
  unit: ({ unit }, project) => words('unit', (unit && project.units[unit]?.name) ?? ''),
  placeholder: ({ placeholder }) => (placeholder ? 'not identified yet' : 'identified'),
  seniorManagement: ({ seniorManagement }) => (seniorManagement ? 'senior management' : 'not senior management'),
  roles: ({ roles }) =>
    listed(
      'roles',
      roles.map((role) => inSentence(roleWord[role])),
    ),
  attitude: ({ attitude: its }) => `attitude ${attitude(its?.current)}, wanted ${attitude(its?.desired)}`,
  tower: ({ tower }) => `influence ${tower?.value ?? none}`,
  interest: ({ interest }) => `interest ${interest?.value ?? none}`,
  coverage: ({ coverage: its }) => `contact ${coverage(its?.current)}, wanted ${coverage(its?.desired)}`,
  approval: ({ approval }) => `approval ${approval?.value ?? 'not known'}`,
  tags: ({ tags }) => listed('tags', tags),
  notes: ({ notes }) => words('notes', notes),
  goals: ({ goals }) => words('goals', goals),
  photo: ({ photo }) => (photo ? 'a photo' : 'no photo'),
  pinned: ({ pinned }) => (pinned ? 'pinned' : 'not pinned'),
  contact: () => 'other contact details',
  qualities: () => 'other answers to the champion finder',
  champion: () => 'other answers to the champion test',
  profile: () => 'another profile',
  released: () => 'something else is released',
  position: () => 'another place on the map',
};

/** What these fields of somebody say on one side, where nobody can tell any more which side changed them. */
export const personFacts = (fields: readonly string[], person: Person, project: Project): string =>
  fields.map((field) => factOf[field]?.(person, project) ?? `something else (${field})`).join(', ');
