import type { Person } from '../../shared/model/person.ts';

/** Changes fields of a person; the letters of one field are one step. */
export type EditPerson = (what: string, fields: Partial<Person>) => void;
