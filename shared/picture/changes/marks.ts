import type { Attitude } from '../../model/attitude.ts';
import { type Frame, surround } from '../../model/geometry.ts';
import type { Link } from '../../model/link.ts';
import type { Route } from '../routes/route-between.ts';

export type ChangeKind = 'new' | 'gone' | 'changed' | 'moved';

/** A card, ground, frame or note of which something is said on a map of changes. */
export type RecordMark = {
  id: string;
  kind: ChangeKind;
  isCard: boolean;
  /** Where it is, or where it was when it is gone. */
  frame: Frame;
  name: string;
  /** What changed of it: "neutral to supportive". */
  words: readonly string[];
  movedFrom?: Frame | undefined;
  /** How somebody stands in the later state: the mark of it lies where the outline runs. */
  stands?: Attitude | undefined;
  attitude?: { before: Attitude | undefined; after: Attitude | undefined } | undefined;
};

export type LineMark = { id: string; kind: Exclude<ChangeKind, 'moved'>; link: Link; route: Route };

/** What is marked on the map of the later of two states. */
export type ChangeMarks = { records: readonly RecordMark[]; lines: readonly LineMark[] };

/** The part of the map that a mark takes up, in map units; nothing when there is no such mark. */
export function placeOfMark({ records, lines }: ChangeMarks, id: string): Frame | undefined {
  const record = records.find((each) => each.id === id);
  if (record) return surround([record.frame, ...(record.movedFrom ? [record.movedFrom] : [])]);
  return lines.find((each) => each.id === id)?.route.bounds;
}

/** A frame around all marks. */
export const boundsOfMarks = ({ records, lines }: ChangeMarks): Frame | undefined =>
  surround([
    ...records.flatMap(({ frame, movedFrom }) => [frame, ...(movedFrom ? [movedFrom] : [])]),
    ...lines.map(({ route }) => route.bounds),
  ]);
