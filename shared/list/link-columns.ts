import type { LinkId } from '../base/ids.ts';
import { failure } from '../base/result.ts';
import { fieldOf } from '../exchange/columns/recognise.ts';
import type { Link } from '../model/link.ts';
import { confidenceWord, linkKindWord, strengthWord } from '../picture/words.ts';
import type { ListColumn, ListRow } from './column.ts';
import { fieldColumn, makeColumn } from './make-column.ts';
import { personNamed, personWords } from './names.ts';

const linkOf = ({ id, project }: ListRow): Link | undefined => project.links[id as LinkId];

export const directionWord = { directed: 'One way', mutual: 'Both ways' };
const strengths = { '1': strengthWord[1], '2': strengthWord[2], '3': strengthWord[3] };

function of(id: string, more: Parameters<typeof fieldColumn>[2]): ListColumn {
  const found = fieldOf('links', id);
  if (!found) throw new Error(`there is no field ${id}`);
  return fieldColumn(linkOf, found, more);
}

function end(which: 'from' | 'to', words: string): ListColumn {
  const text = (row: ListRow) => {
    const person = linkOf(row)?.[which];
    return person ? personWords(row.project.people[person]) : '';
  };
  const otherEnd = (row: ListRow) => linkOf(row)?.[which === 'from' ? 'to' : 'from'];
  return makeColumn({
    id: which,
    words,
    group: 'Line',
    width: 200,
    isUsual: true,
    editor: 'person',
    canClear: false,
    value: (row) => linkOf(row)?.[which],
    text,
    order: (row) => text(row) || undefined,
    otherEnd,
    read: (cell, row) => {
      const found = personNamed(row.project, cell);
      return found.ok && found.value === otherEnd(row) ? failure('a line runs between two different people') : found;
    },
    write: { kind: 'end', end: which },
  });
}

const kind = of('kind', { group: 'Line', editor: 'choice', listed: linkKindWord, canClear: false, isUsual: true });

/** Every column of the lines, in their usual order. */
export const linkColumns: readonly ListColumn[] = [
  end('from', 'From'),
  { ...kind, width: 130, write: { kind: 'linkKind' } },
  end('to', 'To'),
  of('direction', {
    group: 'Line',
    editor: 'choice',
    listed: directionWord,
    canClear: false,
    width: 110,
    isUsual: true,
  }),
  of('strength', {
    group: 'Line',
    editor: 'choice',
    listed: strengths,
    as: 'number',
    canClear: false,
    width: 110,
    isUsual: true,
  }),
  of('label', { group: 'Line', editor: 'text', width: 180, isUsual: true }),
  of('note', { group: 'Notes', editor: 'long', width: 220, isUsual: true }),
  of('confidence', {
    group: 'How sure we are',
    editor: 'choice',
    none: 'Not said',
    listed: confidenceWord,
    isUsual: true,
  }),
  of('basis', { group: 'How sure we are', editor: 'text', width: 200, isUsual: true }),
  of('reviewed', { group: 'How sure we are', editor: 'day', width: 130, isUsual: true }),
  of('released', { group: 'Notes', editor: 'choice', listed: { yes: 'Yes' }, as: 'yes' }),
];
