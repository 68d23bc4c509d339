import type { OrganisationId, PersonId } from '../../base/ids.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { foldedName } from '../folded-name.ts';
import type { FoundPerson } from '../found.ts';

export type MatchedBy = 'id' | 'email' | 'name';
export type Match = { person: Person; by: MatchedBy } | 'several' | undefined;

/** People by id, by email and by name. New people join as they are found, so that later rows can be the same. */
export class PeopleIndex {
  readonly #byId = new Map<string, Person>();
  readonly #byEmail = new Map<string, Set<PersonId>>();
  readonly #byName = new Map<string, Set<PersonId>>();

  constructor(project: Project) {
    for (const person of Object.values(project.people)) this.put(person);
  }

  /** Takes a person in, or what has become of one. */
  put(person: Person): void {
    this.#byId.set(person.id, person);
    const email = foldedName(person.contact?.email ?? '');
    if (email) add(this.#byEmail, email, person.id);
    if (person.name) add(this.#byName, foldedName(person.name), person.id);
  }

  get(id: string): Person | undefined {
    return this.#byId.get(id);
  }

  /** Everybody of this name or with this email. */
  called(name: string): Person[] {
    const key = foldedName(name);
    return this.#people(new Set([...(this.#byName.get(key) ?? []), ...(this.#byEmail.get(key) ?? [])]));
  }

  /**
   * Who a row is: by id, then by email, then by name and organisation where the file says it. By email and name, only
   * somebody who `mayBe` it.
   */
  match(
    { id, name, fields }: FoundPerson,
    organisation: OrganisationId | undefined,
    mayBe: (person: Person) => boolean,
  ): Match {
    const same = id === undefined ? undefined : this.#byId.get(id);
    if (same) return { person: same, by: 'id' };
    const email = foldedName(fields.contact?.email ?? '');
    const byEmail = email ? this.#firstTwo(this.#byEmail.get(email), mayBe) : [];
    const [only] = byEmail;
    if (byEmail.length === 1 && only) return { person: only, by: 'email' };
    const key = foldedName(name);
    const isHere = (person: Person) => organisation === undefined || person.organisation === organisation;
    const here =
      byEmail.length > 1
        ? this.#firstTwo(
            this.#byEmail.get(email),
            (each) => foldedName(each.name) === key && isHere(each) && mayBe(each),
          )
        : this.#firstTwo(this.#byName.get(key), (each) => isHere(each) && mayBe(each));
    const [first] = here;
    if (here.length === 1 && first) return { person: first, by: 'name' };
    return here.length > 1 ? 'several' : undefined;
  }

  /** One is enough to know somebody, two are enough to be in doubt: of a thousand namesakes no more are looked at. */
  #firstTwo(ids: ReadonlySet<PersonId> | undefined, isMeant: (person: Person) => boolean): Person[] {
    const found: Person[] = [];
    for (const id of ids ?? []) {
      const person = this.#byId.get(id);
      if (person && isMeant(person)) found.push(person);
      if (found.length === 2) break;
    }
    return found;
  }

  #people(ids: Iterable<PersonId> | undefined): Person[] {
    return [...(ids ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }
}

function add(to: Map<string, Set<PersonId>>, key: string, id: PersonId): void {
  const known = to.get(key);
  if (known) known.add(id);
  else to.set(key, new Set([id]));
}
