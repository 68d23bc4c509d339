import { cardFrame, type Frame } from '../model/geometry.ts';
import type { Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Unit } from '../model/unit.ts';
import type { ChangeMarks, LineMark, RecordMark } from '../picture/changes/marks.ts';
import { Routes } from '../picture/routes/route-links.ts';
import { nameOf } from '../picture/sentences.ts';
import type { AnyRecord, Comparison, Difference } from './compare.ts';
import { personChanges } from './field-words.ts';
import { noteChanges, organisationChanges, unitChanges } from './ground-words.ts';

/** What of a comparison can be marked on the map of the later state: what is new, gone, changed and moved, and where. */
export function marksOf(before: Project, after: Project, { records }: Comparison): ChangeMarks {
  const [were, are] = [new Routes(before), new Routes(after)];
  return {
    records: records.filter(({ collection }) => collection !== 'links').map((each) => recordMark(each, before, after)),
    lines: records.filter(({ collection }) => collection === 'links').flatMap((each) => lineMark(each, were, are)),
  };
}

function recordMark(each: Difference, before: Project, after: Project): RecordMark {
  const { collection, id, before: was, after: is, fields } = each;
  const isCard = collection === 'people';
  const frame = frameOf((is ?? was) as AnyRecord, isCard);
  const mark = { id, isCard, frame, name: nameIn((is ?? was) as AnyRecord, isCard), words: [] };
  const stands = isCard ? (is as Partial<Person> | undefined)?.attitude?.current : undefined;
  if (!was) return { ...mark, kind: 'new', stands };
  if (!is) return { ...mark, kind: 'gone' };
  const old = frameOf(was, isCard);
  const isPlaced = fields.includes(isCard ? 'position' : 'frame');
  const movedFrom = isPlaced && (old.x !== frame.x || old.y !== frame.y) ? old : undefined;
  const words = changesOf(each, was, is, before, after);
  const [then, now] = [(was as Partial<Person>).attitude, (is as Partial<Person>).attitude];
  const attitude =
    isCard && fields.includes('attitude') && then?.current !== now?.current
      ? { before: then?.current, after: now?.current }
      : undefined;
  return { ...mark, kind: words.length > 0 ? 'changed' : 'moved', movedFrom, words, attitude, stands };
}

const frameOf = (record: AnyRecord, isCard: boolean): Frame =>
  isCard ? cardFrame((record as unknown as Person).position) : (record as unknown as Unit).frame;

const nameIn = (record: AnyRecord, isCard: boolean): string =>
  isCard ? nameOf(record as unknown as Person) : String(record.name ?? record.text ?? '').trim();

/** What changed but the place, which is drawn. */
function changesOf(
  { collection, fields }: Difference,
  was: AnyRecord,
  is: AnyRecord,
  before: Project,
  after: Project,
): string[] {
  const others = fields.filter((field) => field !== 'frame' && field !== 'position');
  switch (collection) {
    case 'people':
      return personChanges(others, was as unknown as Person, is as unknown as Person, before, after);
    case 'units':
      return unitChanges(others, was as never, is as never, before, after);
    case 'organisations':
      return organisationChanges(others, was as never, is as never);
    default:
      return noteChanges(others, was as never, is as never);
  }
}

function lineMark({ id, before: was, after: is }: Difference, were: Routes, are: Routes): LineMark[] {
  const link = (is ?? was) as unknown as Link;
  const route = is ? are.around(link) : were.around(link);
  return route ? [{ id, kind: is ? (was ? 'changed' : 'new') : 'gone', link, route }] : [];
}
