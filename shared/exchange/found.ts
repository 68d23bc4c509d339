import type { Frame, Point } from '../model/geometry.ts';
import type { Link } from '../model/link.ts';
import type { Organisation, Side } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Unit } from '../model/unit.ts';

/** Where something stands in a foreign file, as far as the file has such places: "sheet People, row 3, Influence". */
export type Place = { sheet?: string | undefined; row?: number | undefined; column?: string | undefined };

/** Something that was not taken from a foreign file: where it stands and why. */
export type Skipped = { place: Place; why: string };

/**
 * Somebody in a foreign file. `fields` has what the file says and nothing else: a field that the file knows nothing of
 * is absent, and one that it has empty is empty.
 */
export type FoundPerson = {
  place: Place;
  /** By what the lines of the same file name this person: the id there, else the name. */
  key: string;
  /** The id of the person in Accord, where the file was written by it. */
  id?: string | undefined;
  name: string;
  organisation?: string | undefined;
  unit?: string | undefined;
  position?: Point | undefined;
  fields: Partial<Omit<Person, 'id' | 'organisation' | 'unit' | 'name' | 'position'>>;
};

/** A line in a foreign file, between the keys of two people. */
export type FoundLink = {
  place: Place;
  id?: string | undefined;
  from: string;
  to: string;
  fields: Partial<Omit<Link, 'id' | 'from' | 'to'>>;
};

export type FoundOrganisation = {
  place: Place;
  id?: string | undefined;
  name: string;
  side?: Side | undefined;
  frame?: Frame | undefined;
  fields: Partial<Omit<Organisation, 'id' | 'name' | 'side' | 'frame'>>;
};

export type FoundUnit = {
  place: Place;
  id?: string | undefined;
  name: string;
  /** The organisation it belongs to, by name. */
  organisation?: string | undefined;
  frame?: Frame | undefined;
  fields: Partial<Omit<Unit, 'id' | 'name' | 'organisation' | 'frame'>>;
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
