import { foldedWords } from '../../base/fold.ts';
import { failure, success } from '../../base/result.ts';
import type { CellKind } from './field.ts';

/** Text as it stands. */
export const plainText: CellKind<string> = { read: success, write: (value) => value };

/** A value of a closed list: its word is written, and many words are understood. */
export function oneOf<Value extends string | number>(
  words: ReadonlyMap<Value, string>,
  alsoCalled: Readonly<Record<string, Value>> = {},
): CellKind<Value> {
  const known = new Map(Object.entries(alsoCalled));
  for (const [value, word] of words) known.set(foldedWords(word), value).set(foldedWords(String(value)), value);
  return {
    read: (cell) => {
      const value = known.get(foldedWords(cell));
      if (value !== undefined) return success(value);
      return failure(`${quoted(cell)} is none of ${[...words.values()].join(', ')}`);
    },
    write: (value) => words.get(value) ?? String(value),
  };
}

/** The words of a closed list as a map, in their order. */
export const wordMap = <Value extends string>(words: Readonly<Record<Value, string>>): ReadonlyMap<Value, string> =>
  new Map(Object.entries(words) as [Value, string][]);

const yesWords = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'si', 'sim', '✓', '✔', 'on']);
const noWords = new Set(['no', 'n', 'false', '0', 'nein', 'non', 'nao', '✗', '✘', 'off']);

/** Yes or no; only yes is written. */
export const yesOrNothing: CellKind<boolean> = {
  read: (cell) => {
    const word = foldedWords(cell) || cell.trim();
    if (yesWords.has(word)) return success(true);
    return noWords.has(word) ? success(false) : failure(`${quoted(cell)} is neither yes nor no`);
  },
  write: (value) => (value ? 'Yes' : ''),
};

export const yesOrNo = oneOf(
  new Map([
    ['yes', 'Yes'],
    ['no', 'No'],
  ] as const),
  { y: 'yes', true: 'yes', 1: 'yes', x: 'yes', n: 'no', false: 'no', 0: 'no' },
);

/** Several values in one cell, apart by |. A bar that belongs to a value has a backslash before it. */
export function several<Value>(kind: CellKind<Value>): CellKind<Value[]> {
  return {
    read: (cell) => {
      const values: Value[] = [];
      for (const part of parts(cell)) {
        const value = kind.read(part);
        if (!value.ok) return value;
        if (!values.includes(value.value)) values.push(value.value);
      }
      return success(values);
    },
    write: (values) => joined(values.map(kind.write)),
  };
}

/** The parts of a cell: apart by |, and where there is none by semicolons, commas or line breaks, as other programs do. */
export function parts(cell: string): string[] {
  const found = cell.includes('|') ? betweenBars(cell) : cell.split(/[;,\n]/).map(unescaped);
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

const betweenBars = (cell: string): string[] =>
  [...cell.matchAll(/((?:\\[\\|]|[^|])*)(?:\||$)/g)].map(([, part = '']) => unescaped(part));

const unescaped = (part: string): string => part.replace(/\\([\\|])/g, '$1');

/** A single value with a comma ends with a bar, so that it is not taken for several. */
export function joined(values: readonly string[]): string {
  const kept = values.filter((value) => value !== '').map((value) => value.replace(/[\\|]/g, '\\$&'));
  const cell = kept.join('|');
  return kept.length === 1 && /[;,\n]/.test(cell) ? `${cell}|` : cell;
}

/** A cell as a sentence quotes it. */
export function quoted(cell: string): string {
  const short = cell.replace(/\s+/g, ' ').trim();
  return `"${short.length > 40 ? `${short.slice(0, 39)}…` : short}"`;
}

/** A number as a table writes it, with a comma or a point before its fraction. */
export const coordinate: CellKind<number> = {
  read: (cell) => {
    const value = Number(cell.trim().replace(',', '.'));
    return Number.isFinite(value) && cell.trim() !== '' ? success(value) : failure(`${quoted(cell)} is not a number`);
  },
  write: String,
};
