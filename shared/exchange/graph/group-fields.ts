import { failure, success } from '../../base/result.ts';
import { colourName } from '../../model/organisation.ts';
import { unitFunctionWord } from '../../picture/words.ts';
import { oneOf, plainText, quoted, wordMap } from '../columns/cell-kinds.ts';
import { dayKind } from '../columns/day-kind.ts';
import { type CellKind, type Field, field } from '../columns/field.ts';
import { attitudeKind, confidenceKind, sideKind } from '../columns/value-words.ts';

/** A place in an order of priorities. */
const placeKind: CellKind<number> = {
  read: (cell) => {
    const place = Number(cell);
    return Number.isInteger(place) && place >= 1 && place <= 999
      ? success(place)
      : failure(`${quoted(cell)} is no whole number of 1 to 999`);
  },
  write: String,
};

const colours = new Map(colourName.options.map((name) => [name, name] as const));

const evidenceOf = (id: string, words: string): Field[] => [
  field(`${id}.confidence`, `${words}: how sure`, confidenceKind),
  field(`${id}.basis`, `${words}: how we know`, plainText),
  field(`${id}.reviewed`, `${words}: reviewed`, dayKind),
];

/** What a group says of the organisation it is. */
export const organisationFields: readonly Field[] = [
  field('side', 'Side', sideKind),
  field('colour', 'Colour', oneOf(colours)),
  field('website', 'Website', plainText, ['Homepage']),
  field('notes', 'Notes', plainText, ['Note', 'Description', 'Comment', 'Comments', 'Tooltip']),
];

/** What a group within a group says of the unit it is. */
export const unitFields: readonly Field[] = [
  field('function', 'Function', oneOf(wordMap(unitFunctionWord))),
  field('priority.rank', 'Priority: place', placeKind),
  field('priority.of', 'Priority: of', placeKind),
  field('priority.askAgain', 'Priority: ask again on', dayKind),
  ...evidenceOf('priority', 'Priority'),
  field('attitude.current', 'Attitude now', attitudeKind, ['Attitude']),
  field('attitude.desired', 'Attitude wanted', attitudeKind),
  ...evidenceOf('attitude', 'Attitude'),
  field('notes', 'Notes', plainText, ['Note', 'Description', 'Comment', 'Comments', 'Tooltip']),
];
