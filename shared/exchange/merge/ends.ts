import type { OrganisationId } from '../../base/ids.ts';
import { newPerson, type Person } from '../../model/person.ts';
import { foldedName } from '../folded-name.ts';
import type { FoundLink } from '../found.ts';
import type { ImportChoices } from './choices.ts';
import type { MergedPeople } from './people.ts';
import type { PlaceholderPreview } from './preview.ts';

/** An end of a line: a person, or why it is nobody. */
export type End = { person: Person } | { why: string };

/** Who the ends of lines are: in the list, else in the project, else a placeholder where these are taken. */
export class Ends {
  readonly placeholders = new Map<string, PlaceholderPreview>();
  readonly #people: MergedPeople;
  readonly #home: OrganisationId;
  readonly #choices: ImportChoices;

  constructor(people: MergedPeople, home: OrganisationId, choices: ImportChoices) {
    this.#people = people;
    this.#home = home;
    this.#choices = choices;
  }

  of(link: FoundLink): { from: End; to: End } {
    const [from, to] = [this.#known(link.from, link.names?.from), this.#known(link.to, link.names?.to)];
    return {
      from: from ?? this.#missing(link.names?.from ?? link.from, to),
      to: to ?? this.#missing(link.names?.to ?? link.to, from),
    };
  }

  #known(key: string, name: string | undefined): End | undefined {
    const { index, byKey } = this.#people;
    const person = index.get(byKey.get(key) ?? key);
    if (person) return { person };
    const called = index.called(name ?? key);
    const [only] = called;
    if (called.length > 1) return { why: `several people are called "${name ?? key}"` };
    return only && { person: only };
  }

  /** Somebody nobody has told of belongs where the other end belongs. */
  #missing(name: string, other: End | undefined): End {
    const key = foldedName(name);
    const before = this.placeholders.get(key);
    const organisation = other && 'person' in other ? other.person.organisation : this.#home;
    const made = before ?? {
      becomes: newPerson(organisation, name, { x: 0, y: 0 }, { placeholder: true }),
      lines: 0,
      taken: this.#choices.placeholders,
    };
    this.placeholders.set(key, { ...made, lines: made.lines + 1 });
    return made.taken ? { person: made.becomes } : { why: `"${name}" is not in the list` };
  }
}
