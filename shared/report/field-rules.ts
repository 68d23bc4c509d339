import type { Link } from '../model/link.ts';
import type { Note } from '../model/note.ts';
import type { Organisation } from '../model/organisation.ts';
import type { AudienceField } from '../model/own-audience.ts';
import type { Contact, Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/story.ts';
import type { Unit } from '../model/unit.ts';
import type { Culture, Gain, Pain, Value } from '../model/value.ts';
import type { Vision } from '../model/vision.ts';

/** `?` after a field: what may not be seen goes altogether; else an empty text or list stays in its place. */
type Leaf = 'open' | AudienceField | `${AudienceField}?`;
/** What a record holds, name by name; whoever may not see its field gets nothing of it. A list holds many of it. */
type Within = { field: Leaf; of: Record<string, Rule> };
export type Rule = Leaf | Within;

/** The fields that the schema names, without "and whatever else a file has". */
type Named<Stored> = keyof { [Key in keyof Stored as string extends Key ? never : Key]: unknown };
/** A rule for each field of a record: one that is forgotten does not compile. */
type Rules<Stored> = Record<Named<Stored>, Rule>;

const evidence = { confidence: 'evidence?', basis: 'evidence', reviewed: 'evidence?' } as const;
const judged = (field: AudienceField): Within => ({ field: `${field}?`, of: { value: 'open', ...evidence } });
const nowAndWanted = (field: AudienceField): Within => ({
  field: `${field}?`,
  of: { current: 'open', desired: 'open', ...evidence },
});
const answers = (field: AudienceField, ...names: string[]): Within => ({
  field: `${field}?`,
  of: Object.fromEntries(names.map((name) => [name, { ...judged(field), field: 'open' }])),
});
const place = { field: 'open', of: { x: 'open', y: 'open' } } as const;
const frame = { field: 'open', of: { x: 'open', y: 'open', width: 'open', height: 'open' } } as const;

const contactRules: Rules<Contact> = { email: 'open', phone: 'open', location: 'open', other: 'open' };

/** What of each record falls under which field of the table. */
export const personRules: Rules<Person> = {
  id: 'open',
  organisation: 'open',
  unit: 'open',
  name: 'open',
  jobTitle: 'jobTitles',
  placeholder: 'open',
  seniorManagement: 'open',
  position: place,
  pinned: 'open',
  photo: 'photos',
  roles: 'open',
  tags: 'tags',
  attitude: nowAndWanted('attitude'),
  tower: judged('tower'),
  interest: judged('interest'),
  coverage: nowAndWanted('coverage'),
  qualities: answers('qualities', 'makesThingsHappen', 'listenedTo', 'hardWorking', 'innovativeIdeas'),
  champion: answers('champion', 'speaksForUs', 'personalStake', 'buyIn', 'accountability'),
  approval: { field: 'approval?', of: { value: 'open', on: 'open', askAgain: 'evidence?', ...evidence } },
  profile: { field: 'profile?', of: { answers: 'open', visionary: 'open', ...evidence } },
  goals: 'goals',
  contact: { field: 'contact?', of: contactRules },
  notes: 'notes',
  released: 'open',
};

export const organisationRules: Rules<Organisation> = {
  id: 'open',
  name: 'open',
  side: 'open',
  colour: 'open',
  frame,
  logo: 'logos',
  website: 'logos',
  notes: 'organisationNotes',
};

export const unitRules: Rules<Unit> = {
  id: 'open',
  organisation: 'open',
  name: 'open',
  function: 'open',
  frame,
  priority: { field: 'unitPriorities?', of: { rank: 'open', of: 'open', askAgain: 'evidence?', ...evidence } },
  attitude: nowAndWanted('unitAttitudes'),
  notes: 'unitNotes',
};

export const linkRules: Rules<Link> = {
  id: 'open',
  from: 'open',
  to: 'open',
  kind: 'open',
  strength: 'open',
  direction: 'open',
  label: 'lineLabels',
  note: 'lineNotes',
  ...evidence,
  released: 'open',
};

export const noteRules: Rules<Note> = { id: 'open', text: 'open', frame, colour: 'open', released: 'open' };

const gainRules: Rules<Gain> = { id: 'open', group: 'open', gain: 'open' };
const painRules: Rules<Pain> = { id: 'open', unit: 'open', team: 'open', pain: 'open', plan: 'open' };
const cultureRules: Rules<Culture> = {
  id: 'open',
  left: 'open',
  right: 'open',
  positions: { field: 'culturePlaces', of: { organisation: 'open', value: 'open' } },
  expect: 'culturePlaces',
  response: 'culturePlaces',
  goodFor: 'open',
};
const valueRules: Rules<Value> = {
  gains: { field: 'gains', of: gainRules },
  pains: { field: 'pains', of: painRules },
  cultures: { field: 'cultures', of: cultureRules },
  defence: 'defence',
};
const readerRules: Rules<Vision['readers'][number]> = {
  id: 'open',
  who: 'open',
  answer: 'open',
  confusion: 'open',
  title: 'open',
};
const visionRules: Rules<Vision> = {
  title: 'vision',
  metaphor: 'vision',
  poster: 'vision?',
  promise: 'vision',
  image: 'vision',
  imageDescription: 'vision',
  namesInUse: 'namesInUse',
  readers: { field: 'readers', of: readerRules },
};
const stepRules: Rules<Step> = {
  id: 'open',
  shows: 'open',
  view: 'open',
  which: 'open',
  headline: 'open',
  speakerNotes: 'speakerNotes',
};

/** What is not in a collection of records. How it is looked at is a matter of its own: see `view-for-audience`. */
export const projectRules: Record<
  Exclude<Named<Project>, 'organisations' | 'units' | 'people' | 'links' | 'notes' | 'view'>,
  Rule
> = {
  id: 'open',
  title: 'open',
  question: 'question',
  vision: { field: 'open', of: visionRules },
  value: { field: 'open', of: valueRules },
  story: { field: 'open', of: { steps: { field: 'story', of: stepRules } } },
  me: 'me?',
};
