import type { Place } from './found.ts';

/** Where something stands in a foreign file: "sheet People, row 3, Influence". Empty when the file has no such places. */
export const placeWords = ({ sheet, row, column }: Place): string =>
  [sheet && `sheet ${sheet}`, row !== undefined && `row ${row}`, column].filter(Boolean).join(', ');
