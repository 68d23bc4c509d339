import { newId, type OrganisationId, type UnitId } from '../../base/ids.ts';
import { newOrganisation, type Organisation, type Side } from '../../model/organisation.ts';
import { type Project, peopleOf } from '../../model/project.ts';
import { newUnit, type Unit } from '../../model/unit.ts';
import { foldedName } from '../folded-name.ts';
import type { Found, FoundOrganisation, FoundUnit } from '../found.ts';
import { chosenSide, type ImportChoices } from './choices.ts';

/** Nothing has a place before everything is laid out. */
const nowhere = { x: 0, y: 0, width: 1, height: 1 };

/** The organisations and units of a project and of a file, by name; those that are not there yet are made when asked for. */
export class Belongings {
  /** What is not in the project yet. */
  readonly organisations = new Map<OrganisationId, Organisation>();
  readonly units = new Map<UnitId, Unit>();
  readonly guessed = new Set<OrganisationId>();
  readonly home: OrganisationId;
  readonly #project: Project;
  readonly #choices: ImportChoices;
  readonly #byName = new Map<string, OrganisationId>();
  readonly #unitsByName = new Map<string, UnitId>();
  readonly #told = new Map<string, FoundOrganisation>();
  readonly #sides = new Map<string, Side>();
  /** Whom the people of the file belong to. */
  readonly #mentioned: ReadonlySet<string>;

  constructor(project: Project, found: Found, choices: ImportChoices) {
    this.#project = project;
    this.#choices = choices;
    this.#mentioned = new Set(found.people.map(({ organisation }) => foldedName(organisation ?? '')));
    for (const { id, name } of Object.values(project.organisations)) this.#byName.set(foldedName(name), id);
    for (const { id, name, organisation } of Object.values(project.units))
      this.#unitsByName.set(unitKey(organisation, name), id);
    for (const { organisation, side } of found.people)
      if (organisation && side) this.#sides.set(foldedName(organisation), side);
    for (const each of found.organisations) this.#told.set(foldedName(each.name), each);
    this.home = homeOf(project, choices);
    for (const { name } of found.organisations) this.organisation(name);
    for (const unit of found.units) this.unit(this.organisation(unit.organisation), unit.name, unit);
  }

  /** The organisation of this name, or the home of people of whom the file does not say it. */
  organisation(name: string | undefined): OrganisationId {
    if (!name) return this.home;
    const key = foldedName(name);
    return this.#byName.get(key) ?? this.#newOrganisation(name, key);
  }

  /** The organisation of this name, where there is one yet. */
  known(name: string | undefined): OrganisationId | undefined {
    return name ? this.#byName.get(foldedName(name)) : undefined;
  }

  #newOrganisation(name: string, key: string): OrganisationId {
    const told = this.#told.get(key);
    const chosen = chosenSide(this.#choices, key) ?? told?.side ?? this.#sides.get(key);
    const made = newOrganisation(
      name,
      allowed(chosen) ?? this.#guess(),
      told?.frame ?? nowhere,
      definedOnly(told?.fields),
    );
    if (told?.id && !this.#project.organisations[told.id as OrganisationId]) made.id = told.id as OrganisationId;
    if (!allowed(chosen)) this.guessed.add(made.id);
    this.organisations.set(made.id, made);
    this.#byName.set(key, made.id);
    return made.id;
  }

  /** The unit of this name in an organisation. */
  unit(organisation: OrganisationId, name: string | undefined, told?: FoundUnit): UnitId | undefined {
    if (!name) return undefined;
    const key = unitKey(organisation, name);
    const known = this.#unitsByName.get(key);
    if (known) return known;
    const made = newUnit(organisation, name, told?.frame ?? nowhere, definedOnly(told?.fields));
    made.id = told?.id && !this.#project.units[told.id as UnitId] ? (told.id as UnitId) : newId<UnitId>();
    this.units.set(made.id, made);
    this.#unitsByName.set(key, made.id);
    return made.id;
  }

  nameOf(organisation: OrganisationId): string {
    return (this.#project.organisations[organisation] ?? this.organisations.get(organisation))?.name ?? '';
  }

  unitName(unit: UnitId | undefined): string {
    return unit ? ((this.#project.units[unit] ?? this.units.get(unit))?.name ?? '') : '';
  }

  /** As long as the partner has nobody in it, an unknown organisation is one of the partner's; then it is somebody else. */
  #guess(): Side {
    return Object.values(this.#project.organisations).some(
      ({ id, name, side }) =>
        side === 'partner' && (this.#mentioned.has(foldedName(name)) || peopleOf(this.#project, id).length > 0),
    )
      ? 'other'
      : 'partner';
  }
}

const unitKey = (organisation: OrganisationId, name: string): string => `${organisation} ${foldedName(name)}`;

/** One organisation is ours already: which side one is on that another map calls its own has to be guessed. */
const allowed = (side: Side | undefined): Side | undefined => (side === 'ours' ? undefined : side);

function homeOf(project: Project, { home }: ImportChoices): OrganisationId {
  const all = Object.values(project.organisations);
  const chosen = all.find(({ id }) => id === home) ?? all.find(({ side }) => side === 'partner') ?? all[0];
  if (!chosen) throw new Error('a project has organisations');
  return chosen.id;
}

const definedOnly = (fields: object = {}): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
