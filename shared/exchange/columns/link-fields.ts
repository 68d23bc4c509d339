import { plainText, yesOrNothing } from './cell-kinds.ts';
import { dayKind } from './day-kind.ts';
import { type Field, field } from './field.ts';
import { confidenceKind, directionKind, linkKindKind, strengthKind } from './value-words.ts';

/** A column that says something of a line which is no field of the record itself. */
const besides = (id: string, words: string, headings: readonly string[]): Field => ({
  ...field(id, words, plainText, headings),
  path: [],
});

/** Every field of a line that a table can hold, in the order in which it is written. */
export const linkFields: readonly Field[] = [
  besides('id', 'ID', ['Link ID', 'Accord ID', 'Edge ID']),
  besides('from', 'From', ['Source', 'From name', 'Source name', 'Start', 'Von']),
  besides('to', 'To', ['Target', 'To name', 'Target name', 'End', 'Nach']),
  besides('fromId', 'From ID', ['Source ID']),
  besides('toId', 'To ID', ['Target ID']),
  field('kind', 'Kind', linkKindKind, [
    'Type',
    'Relationship',
    'Relation',
    'Link type',
    'Connection type',
    'Relationship type',
  ]),
  field('direction', 'Direction', directionKind, []),
  field('strength', 'Strength', strengthKind, ['Weight', 'Link strength']),
  field('label', 'Label', plainText, ['Name', 'Title']),
  field('note', 'Note', plainText, ['Notes', 'Description', 'Comment', 'Comments']),
  field('confidence', 'How sure', confidenceKind, ['Confidence']),
  field('basis', 'How we know', plainText, ['Basis', 'Evidence']),
  field('reviewed', 'Reviewed', dayKind, ['Reviewed on', 'Last reviewed']),
  field('released', 'Released', yesOrNothing),
];
