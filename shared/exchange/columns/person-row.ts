import type { Attitude } from '../../model/attitude.ts';
import type { Point } from '../../model/geometry.ts';
import type { LinkKind } from '../../model/link.ts';
import type { Side } from '../../model/organisation.ts';
import type { FoundPerson, PersonTold, Place, Skipped } from '../found.ts';
import { parts } from './cell-kinds.ts';
import { fieldOf } from './recognise.ts';
import { type RowCells, readFields } from './row.ts';

/** A line that a list of people names beside somebody: a boss, or whom somebody influences. */
export type NamedBeside = { place: Place; person: string; other: string; kind: LinkKind };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as Accord gives them; those of other programs only hold within their file. */
export const ownId = (id: string): string | undefined => (uuid.test(id) ? id.toLowerCase() : undefined);

/** The person of a row, or nothing where it names nobody. What is named beside is added to `beside`. */
export function readPersonRow(row: RowCells, skipped: Skipped[], beside: NamedBeside[]): FoundPerson | undefined {
  const { place, textOf } = row;
  const id = textOf('id');
  const name = textOf('name') || [textOf('firstName'), textOf('lastName')].filter(Boolean).join(' ');
  if (name === '' && !ownId(id)) {
    skipped.push({ place, why: 'the row has no name' });
    return undefined;
  }
  const fields = readFields<PersonTold>(row, skipped);
  addMatrix(row, fields, skipped);
  const key = id || name;
  addBeside(row, key, beside);
  return {
    place,
    key,
    id: ownId(id),
    name,
    organisation: textOf('organisation') || undefined,
    unit: textOf('unit') || undefined,
    side: sideOf(row, skipped),
    position: positionOf(row),
    fields,
  };
}

function addBeside({ place, textOf }: RowCells, person: string, beside: NamedBeside[]): void {
  const boss = textOf('managerEmail') || textOf('reportsTo');
  if (boss) beside.push({ place, person, other: boss, kind: 'reports-to' });
  for (const other of parts(textOf('influenceOn'))) beside.push({ place, person, other, kind: 'influence' });
}

function sideOf({ place, textOf }: RowCells, skipped: Skipped[]): Side | undefined {
  const text = textOf('side');
  const read = text === '' ? undefined : fieldOf('people', 'side')?.kind.read(text);
  if (!read) return undefined;
  if (read.ok) return read.value as Side;
  skipped.push({ place: { ...place, column: 'Side' }, why: read.failure });
  return undefined;
}

/** A place on the map needs both numbers. */
function positionOf({ textOf }: RowCells): Point | undefined {
  const [x, y] = ['x', 'y'].map((name) => fieldOf('people', name)?.kind.read(textOf(name)));
  return x?.ok && y?.ok ? { x: x.value as number, y: y.value as number } : undefined;
}

const attitudes: readonly Attitude[] = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'];

/** The engagement matrix: C where somebody is now, D where we want somebody to be, both in one cell where they agree. */
function addMatrix({ place, textOf }: RowCells, fields: PersonTold, skipped: Skipped[]): void {
  for (const attitude of attitudes) {
    const text = textOf(`matrix.${attitude}`);
    if (text === '') continue;
    const letters = text.toUpperCase().replace(/[^CD]/g, '');
    if (letters === '') skipped.push({ place: { ...place, column: attitude }, why: `"${text}" is neither C nor D` });
    else
      fields.attitude = {
        ...fields.attitude,
        ...(letters.includes('C') && { current: attitude }),
        ...(letters.includes('D') && { desired: attitude }),
      };
  }
}
