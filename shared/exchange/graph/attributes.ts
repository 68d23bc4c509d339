import type { Link } from '../../model/link.ts';
import { linkSchema } from '../../model/link.ts';
import type { Organisation } from '../../model/organisation.ts';
import { organisationSchema } from '../../model/organisation.ts';
import type { Person } from '../../model/person.ts';
import { personSchema } from '../../model/person.ts';
import type { Unit } from '../../model/unit.ts';
import { unitSchema } from '../../model/unit.ts';
import type { Attributes } from './graph.ts';

/** How a value is written as text. A list has `|` between, with `\` before a `|` or a `\` of its own. */
type Kind = 'text' | 'number' | 'flag' | 'list' | 'numbers';
type Shape = { readonly [name: string]: Kind | Shape };

/** The fields that the schema names, without "and whatever else a file has". */
type Named<Stored> = keyof { [Key in keyof Stored as string extends Key ? never : Key]: unknown };
/** Every field of a record but those that a format has a place of its own for: one that is forgotten does not compile. */
type ShapeOf<Stored, Elsewhere extends string> = Record<Exclude<Named<Stored>, Elsewhere>, Kind | Shape>;

const evidence = { confidence: 'text', basis: 'text', reviewed: 'text' } as const;
const judged = (value: Kind): Shape => ({ value, ...evidence });
const nowAndWanted: Shape = { current: 'text', desired: 'text', ...evidence };

const person: ShapeOf<Person, 'id' | 'organisation' | 'unit' | 'name' | 'position' | 'photo'> = {
  jobTitle: 'text',
  placeholder: 'flag',
  seniorManagement: 'flag',
  pinned: 'flag',
  roles: 'list',
  tags: 'list',
  attitude: nowAndWanted,
  tower: judged('number'),
  interest: judged('number'),
  coverage: nowAndWanted,
  qualities: {
    makesThingsHappen: judged('number'),
    listenedTo: judged('number'),
    hardWorking: judged('number'),
    innovativeIdeas: judged('number'),
  },
  champion: {
    speaksForUs: judged('text'),
    personalStake: judged('text'),
    buyIn: judged('text'),
    accountability: judged('text'),
  },
  approval: { value: 'text', on: 'text', askAgain: 'text', ...evidence },
  profile: { answers: 'numbers', visionary: 'flag', ...evidence },
  goals: 'text',
  contact: { email: 'text', phone: 'text', location: 'text', other: 'text' },
  notes: 'text',
  released: 'list',
};
const link: ShapeOf<Link, 'id' | 'from' | 'to' | 'label'> = {
  kind: 'text',
  strength: 'number',
  direction: 'text',
  note: 'text',
  ...evidence,
  released: 'flag',
};
const organisation: ShapeOf<Organisation, 'id' | 'name' | 'frame' | 'logo'> = {
  side: 'text',
  colour: 'text',
  website: 'text',
  notes: 'text',
};
const unit: ShapeOf<Unit, 'id' | 'name' | 'organisation' | 'frame'> = {
  function: 'text',
  priority: { rank: 'number', of: 'number', askAgain: 'text', ...evidence },
  attitude: nowAndWanted,
  notes: 'text',
};

const records = {
  person: { shape: person as Shape, fields: personSchema.shape },
  link: { shape: link as Shape, fields: linkSchema.shape },
  organisation: { shape: organisation as Shape, fields: organisationSchema.shape },
  unit: { shape: unit as Shape, fields: unitSchema.shape },
};
type RecordName = keyof typeof records;
type Fields = {
  person: Partial<Person>;
  link: Partial<Link>;
  organisation: Partial<Organisation>;
  unit: Partial<Unit>;
};

/** Accord's own attributes begin so: `accord.attitude`, `accord.attitude.desired`, `accord.attitude.basis`. */
export const ours = 'accord.';

/** The value of a judgement has the name of the judgement itself. */
const nameWithin = (prefix: string, name: string): string =>
  name === 'value' || name === 'current' ? prefix : `${prefix}.${name}`;

/** What a record says, as attributes. What it says nothing of has none. */
export function attributesOf(of: RecordName, record: object): Attributes {
  const attributes: Attributes = new Map();
  for (const [name, kind] of Object.entries(records[of].shape))
    write(attributes, ours + name, kind, (record as Record<string, unknown>)[name]);
  return attributes;
}

function write(attributes: Attributes, name: string, kind: Kind | Shape, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof kind === 'object') {
    for (const [inner, its] of Object.entries(kind))
      write(attributes, nameWithin(name, inner), its, (value as Record<string, unknown>)[inner]);
    return;
  }
  const text = written(kind, value);
  if (text !== '' && !(kind === 'flag' && text === 'false')) attributes.set(name, text);
}

function written(kind: Kind, value: unknown): string {
  if (kind === 'list') return joined(value as string[]);
  if (kind === 'numbers') return (value as (number | null)[]).map((each) => each ?? '').join('|');
  return String(value);
}

const joined = (list: readonly string[]): string =>
  list
    .filter((each) => each !== '')
    .map((each) => each.replace(/[\\|]/g, '\\$&'))
    .join('|');

/** The parts of a list as it is written. */
export const partsOf = (text: string): string[] =>
  (text.match(/(?:\\[\\|]|[^|])+/g) ?? []).map((part) => part.replace(/\\([\\|])/g, '$1').trim()).filter(Boolean);

/** What Accord's own attributes say of a record, and which of them hold a value that cannot be. */
export function fieldsOf<Of extends RecordName>(
  of: Of,
  attributes: Attributes,
): { fields: Fields[Of]; wrong: string[] } {
  const fields: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, kind] of Object.entries(records[of].shape)) {
    const raw = read(attributes, ours + name, kind);
    if (raw === undefined) continue;
    const schema = (
      records[of].fields as Record<string, { safeParse(raw: unknown): { success: boolean; data?: unknown } }>
    )[name];
    const parsed = schema?.safeParse(raw);
    if (parsed?.success) fields[name] = parsed.data;
    else wrong.push(ours + name);
  }
  return { fields: fields as Fields[Of], wrong };
}

function read(attributes: Attributes, name: string, kind: Kind | Shape): unknown {
  if (typeof kind === 'object') {
    const within = Object.entries(kind).flatMap(([inner, its]) => {
      const value = read(attributes, nameWithin(name, inner), its);
      return value === undefined ? [] : [[inner, value] as const];
    });
    return within.length > 0 ? Object.fromEntries(within) : undefined;
  }
  const text = attributes.get(name);
  return text === undefined ? undefined : valueOf(kind, text);
}

function valueOf(kind: Kind, text: string): unknown {
  switch (kind) {
    case 'number':
      return text.trim() === '' ? undefined : Number(text);
    case 'flag':
      return /^(true|yes|1)$/i.test(text.trim());
    case 'list':
      return partsOf(text);
    case 'numbers':
      return text.split('|').map((each) => (each === '' ? null : Number(each)));
    default:
      return text;
  }
}

/** What sort of value one of Accord's own attributes holds, for formats that declare it. */
export function typeOf(of: RecordName, name: string): 'string' | 'int' | 'boolean' {
  const kind = kindAt(records[of].shape, name.slice(ours.length).split('.'));
  return kind === 'number' ? 'int' : kind === 'flag' ? 'boolean' : 'string';
}

function kindAt(shape: Shape, [name = '', ...rest]: string[]): Kind | undefined {
  const kind = Object.hasOwn(shape, name) ? shape[name] : undefined;
  if (kind === undefined || typeof kind === 'string') return kind;
  if (rest.length > 0) return kindAt(kind, rest);
  const own = kind.value ?? kind.current;
  return typeof own === 'string' ? own : undefined;
}
