import type { Frame, Point } from '../model/geometry.ts';
import type { Link } from '../model/link.ts';
import type { Organisation, Side } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Unit } from '../model/unit.ts';

/** Where something stands in a foreign file, as far as the file has such places: "sheet People, row 3, Influence". */
export type Place = { sheet?: string | undefined; row?: number | undefined; column?: string | undefined };

/**
 * What a file says of a record: every field of it or of a part of it may be absent. A field that the file knows nothing of is
 * absent, and one that it has empty is empty.
 */
export type Told<Value> = Value extends string | number | boolean | readonly unknown[]
  ? Value
  : { [Name in keyof Value as string extends Name ? never : Name]?: Told<Value[Name]> | undefined };

/** Something that was not taken from a foreign file: where it stands and why. */
export type Skipped = { place: Place; why: string };

export type PersonTold = Omit<Told<Person>, 'id' | 'organisation' | 'unit' | 'name' | 'position'>;
export type LinkTold = Omit<Told<Link>, 'id' | 'from' | 'to'>;

/** Somebody in a foreign file, with what the file says and nothing else. */
export type FoundPerson = {
  place: Place;
  /** By what the lines of the same file name this person: the id there, else the name. */
  key: string;
  /** The id of the person in Accord, where the file was written by it. */
  id?: string | undefined;
  name: string;
  organisation?: string | undefined;
  unit?: string | undefined;
  /** The side the organisation of this person is on, where the file says it. */
  side?: Side | undefined;
  position?: Point | undefined;
  fields: PersonTold;
};

/** A line in a foreign file, between the keys of two people. */
export type FoundLink = {
  place: Place;
  id?: string | undefined;
  from: string;
  to: string;
  /** What the ends are called, where the keys are ids. */
  names?: { from: string; to: string } | undefined;
  fields: LinkTold;
};

export type FoundOrganisation = {
  place: Place;
  id?: string | undefined;
  name: string;
  side?: Side | undefined;
  frame?: Frame | undefined;
  fields: Omit<Told<Organisation>, 'id' | 'name' | 'side' | 'frame'>;
};

export type FoundUnit = {
  place: Place;
  id?: string | undefined;
  name: string;
  /** The organisation it belongs to, by name. */
  organisation?: string | undefined;
  frame?: Frame | undefined;
  fields: Omit<Told<Unit>, 'id' | 'name' | 'organisation' | 'frame'>;
};

/** What a foreign file holds, in the words of the model; it has not met a project yet. */
export type Found = {
  title?: string | undefined;
  organisations: FoundOrganisation[];
  units: FoundUnit[];
  people: FoundPerson[];
  links: FoundLink[];
  skipped: Skipped[];
};

export const nothingFound = (): Found => ({ organisations: [], units: [], people: [], links: [], skipped: [] });
