import fc from 'fast-check';
import { attitude } from '../../shared/model/attitude.ts';
import { confidence } from '../../shared/model/judgement.ts';
import { linkKind, newLink } from '../../shared/model/link.ts';
import { newNote, noteColour } from '../../shared/model/note.ts';
import { colourName, newOrganisation } from '../../shared/model/organisation.ts';
import { coverage, newPerson, privateField, role } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { newUnit, unitFunction } from '../../shared/model/unit.ts';

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Text as users and other programs write it: many scripts, marks, control characters, markup, half pairs. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  oneOf([
    '',
    '李伟',
    'مرحبا بالعالم',
    'Ünïcödé',
    '👩‍👩‍👧‍👦',
    '<img src=x onerror=alert(1)>',
    '\ud83d',
    '__proto__',
    '-0',
    '=1+1',
  ]),
);
const day = fc.integer({ min: 0, max: 30_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const evidence = { confidence: optional(oneOf(confidence.options)), basis: text, reviewed: optional(day) };
const coordinate = fc.oneof(
  fc.integer({ min: -4000, max: 4000 }),
  fc.double({ min: -9e6, max: 9e6, noNaN: true }).map((value) => value + 0),
);
const point = fc.record({ x: coordinate, y: coordinate });
const frame = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 3000 }),
});

/** Records without their `undefined` fields, as a file has them. */
const defined = <Value extends object>(value: Value): Value => {
  for (const [name, field] of Object.entries(value))
    if (field === undefined) delete value[name as keyof Value];
    else if (typeof field === 'object' && field !== null) defined(field);
  return value;
};

const judged = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value: optional(value), ...evidence });
const nowAndWanted = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ current: optional(value), desired: optional(value), ...evidence });
const ten = fc.integer({ min: 0, max: 10 });
const three = fc.integer({ min: 0, max: 3 });

const personFields = fc.record({
  name: text,
  jobTitle: text,
  placeholder: fc.boolean(),
  seniorManagement: fc.boolean(),
  pinned: fc.boolean(),
  position: point,
  roles: fc.uniqueArray(oneOf(role.options), { maxLength: 4 }),
  tags: fc.array(text, { maxLength: 3 }),
  attitude: optional(nowAndWanted(oneOf(attitude.options))),
  tower: optional(judged(ten)),
  interest: optional(judged(ten)),
  coverage: optional(nowAndWanted(oneOf(coverage.options))),
  qualities: optional(fc.record({ makesThingsHappen: optional(judged(three)), hardWorking: optional(judged(three)) })),
  champion: optional(fc.record({ speaksForUs: optional(judged(oneOf(['yes', 'no'] as const))) })),
  notes: text,
  goals: text,
  released: fc.uniqueArray(oneOf(privateField.options), { maxLength: 3 }),
});

const linkFields = fc.record({
  ends: fc.tuple(fc.nat(), fc.nat()),
  kind: oneOf(linkKind.options),
  strength: oneOf([1, 2, 3] as const),
  direction: oneOf(['directed', 'mutual'] as const),
  label: text,
  note: text,
  released: fc.boolean(),
  ...evidence,
});

/** Sound projects of every shape: no people or many, every field, every script. */
export const anyProject: fc.Arbitrary<Project> = fc
  .record({
    title: text,
    question: text,
    frames: fc.tuple(frame, frame, frame),
    names: fc.tuple(text, text, text),
    colour: oneOf(colourName.options),
    units: fc.array(fc.record({ of: fc.nat(), name: text, function: oneOf(unitFunction.options), frame }), {
      maxLength: 4,
    }),
    people: fc.array(fc.record({ of: fc.nat(), unit: fc.nat(), fields: personFields }), { maxLength: 12 }),
    links: fc.array(linkFields, { maxLength: 20 }),
    notes: fc.array(fc.record({ text, frame, colour: oneOf(noteColour.options) }), { maxLength: 3 }),
    gains: fc.array(text, { maxLength: 3 }),
  })
  .map((parts) => {
    const [ours, partner, other] = (['ours', 'partner', 'other'] as const).map((side, index) =>
      newOrganisation(parts.names[index] ?? '', side, parts.frames[index] ?? { x: 0, y: 0, width: 1, height: 1 }),
    );
    if (!ours || !partner || !other) throw new Error('three sides were asked for');
    const all = [ours, partner, { ...other, colour: parts.colour }];
    const project = newProject(parts.title, all);
    project.question = parts.question;
    const units = parts.units.map(({ of, name, frame: at, function: does }) => {
      const unit = newUnit(all[of % 3]?.id ?? ours.id, name, at, { function: does });
      project.units[unit.id] = unit;
      return unit;
    });
    const people = parts.people.map(({ of, unit: nth, fields: { name, position, ...more } }) => {
      const unit = units[nth % (units.length + 1)];
      const organisation = unit?.organisation ?? all[of % 3]?.id ?? ours.id;
      const person = newPerson(organisation, name, position, defined({ ...more, unit: unit?.id }));
      project.people[person.id] = person;
      return person;
    });
    for (const { ends, kind, ...more } of people.length > 1 ? parts.links : []) {
      const from = people[ends[0] % people.length];
      const to = people[ends[1] % people.length];
      if (!from || !to || from === to) continue;
      const link = newLink(from.id, to.id, kind, defined(more));
      project.links[link.id] = link;
    }
    for (const { text: written, frame: at, colour } of parts.notes) {
      const note = newNote(written, at, { colour });
      project.notes[note.id] = note;
    }
    const me = people.find((person) => person.organisation === ours.id);
    if (me) project.me = me.id;
    return project;
  });
