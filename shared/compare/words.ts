import type { Link } from '../model/link.ts';
import type { Note } from '../model/note.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Collection, Project } from '../model/project.ts';
import type { Unit } from '../model/unit.ts';
import { capital, counted, inSentence, linkSentence, list, nameOf } from '../picture/sentences.ts';
import { linkKindWord, strengthWord } from '../picture/words.ts';
import { besideSentences } from './beside-words.ts';
import { type AnyRecord, type Comparison, type Difference, isUnchanged } from './compare.ts';
import { personChanges } from './field-words.ts';
import { noteChanges, organisationChanges, unitChanges } from './ground-words.ts';
import { ended, quoted } from './quoted.ts';

/** One thing that is different, as a sentence, and the record it is about. */
export type Said = { text: string; collection?: Collection | undefined; id?: string | undefined };

/** Everything that is different between two states, a sentence each: people first, then lines, then the rest. */
export function comparisonSentences(before: Project, after: Project, { records, beside }: Comparison): Said[] {
  const of = (collection: Collection) => records.filter((each) => each.collection === collection);
  const onlyMoved = of('people').filter(isOnlyMoved);
  return [
    ...of('people')
      .filter((each) => !isOnlyMoved(each))
      .map((each) => about(each, personSaid(each, before, after))),
    ...(onlyMoved.length > 0
      ? [{ text: `${counted(onlyMoved.length, 'person', 'people')} moved on the map.`, collection: 'people' as const }]
      : []),
    ...of('links').map((each) => about(each, lineSaid(each, before, after))),
    ...of('units').map((each) => about(each, unitSaid(each, before, after))),
    ...of('organisations').map((each) => about(each, organisationSaid(each))),
    ...of('notes').map((each) => about(each, noteSaid(each))),
    ...beside.flatMap((name) => besideSentences(name, before, after).map((text) => ({ text }))),
  ];
}

const about = ({ collection, id }: Difference, text: string): Said => ({ text, collection, id });
const isOnlyMoved = ({ fields }: Difference): boolean =>
  fields.length > 0 && fields.every((name) => name === 'position');

function personSaid({ before: was, after: is, fields }: Difference, before: Project, after: Project): string {
  if (!was) return `${capital(nameOf(is as unknown as Person))} is new.`;
  if (!is) return `${capital(nameOf(was as unknown as Person))} is gone.`;
  const changes = personChanges(fields, was as unknown as Person, is as unknown as Person, before, after);
  return ended(`${capital(nameOf(is as unknown as Person))}: ${changes.length > 0 ? changes.join(', ') : 'moved'}`);
}

function lineSaid({ before: was, after: is, fields }: Difference, before: Project, after: Project): string {
  const link = (is ?? was) as unknown as Link;
  const project = is ? after : before;
  const said = capital(linkSentence(link, nameOf(project.people[link.from]), nameOf(project.people[link.to])));
  if (!was) return `New line: ${said}`;
  if (!is) return `Line gone: ${said}`;
  return `Line changed: ${said} Before: ${list(lineChanges(fields, was as unknown as Link))}.`;
}

const lineChanges = (fields: readonly string[], was: Link): string[] =>
  fields.map((field) => {
    if (field === 'kind') return inSentence(linkKindWord[was.kind]);
    if (field === 'strength') return inSentence(strengthWord[was.strength]);
    if (field === 'direction') return was.direction;
    if (field === 'from' || field === 'to') return 'between others';
    return `another ${lineField[field] ?? field}`;
  });

const lineField: Record<string, string> = { basis: 'reason', reviewed: 'day of review', released: 'release' };

const name = (record: AnyRecord | undefined): string => String(record?.name ?? '').trim() || 'without a name';

function unitSaid({ before: was, after: is, fields }: Difference, before: Project, after: Project): string {
  if (!was) return `New unit: ${name(is)}.`;
  if (!is) return `Unit gone: ${name(was)}.`;
  return ended(
    `Unit ${name(is)}: ${unitChanges(fields, was as unknown as Unit, is as unknown as Unit, before, after).join(', ')}`,
  );
}

function organisationSaid({ before: was, after: is, fields }: Difference): string {
  if (!was) return `New organisation: ${name(is)}.`;
  if (!is) return `Organisation gone: ${name(was)}.`;
  const changes = organisationChanges(fields, was as unknown as Organisation, is as unknown as Organisation);
  return ended(`Organisation ${name(is)}: ${changes.join(', ')}`);
}

function noteSaid({ before: was, after: is, fields }: Difference): string {
  const note = (is ?? was) as unknown as Note;
  const words = note.text.trim() ? quoted(note.text) : 'without words';
  if (!was) return ended(`New sticky note: ${words}`);
  if (!is) return ended(`Sticky note gone: ${words}`);
  return ended(`Sticky note ${words}: ${noteChanges(fields, was as unknown as Note, note).join(', ')}`);
}

/** So many are said one by one in a line of a list. */
const mostSaid = 2;

/** The same in one line: "Dana Whitfield: attitude from neutral to supportive. 2 lines added, 1 person gone." */
export function comparisonShort(before: Project, after: Project, comparison: Comparison): string {
  if (isUnchanged(comparison)) return 'Nothing changed.';
  const { records } = comparison;
  const changed = comparisonSentences(before, after, {
    ...comparison,
    records: records.filter(({ before: was, after: is }) => was && is),
  });
  const counts = [
    ...countsOf(records, 'people', 'person', 'people'),
    ...countsOf(records, 'links', 'line', 'lines'),
    ...countsOf(records, 'units', 'unit', 'units'),
    ...countsOf(records, 'organisations', 'organisation', 'organisations'),
    ...countsOf(records, 'notes', 'note', 'notes'),
  ];
  const isOfPeopleOrLines = ({ collection }: Said) => collection === 'people' || collection === 'links';
  const said = changed.filter(isOfPeopleOrLines).slice(0, mostSaid);
  const others = changed.filter((each) => !isOfPeopleOrLines(each)).slice(0, mostSaid - said.length);
  const rest = changed.length - said.length - others.length;
  return [
    ...said.map(({ text }) => text),
    counts.length > 0 ? `${capital(counts.join(', '))}.` : '',
    ...others.map(({ text }) => text),
    rest > 0 ? `${counted(rest, 'other change', 'other changes')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function countsOf(records: readonly Difference[], collection: Collection, one: string, many: string): string[] {
  const of = records.filter((each) => each.collection === collection);
  const added = of.filter(({ before }) => !before).length;
  const gone = of.filter(({ after }) => !after).length;
  return [
    ...(added > 0 ? [`${counted(added, one, many)} added`] : []),
    ...(gone > 0 ? [`${counted(gone, one, many)} gone`] : []),
  ];
}
