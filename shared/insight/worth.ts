import type { EntryId, OrganisationId, UnitId } from '../base/ids.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Project } from '../model/project.ts';
import type { Culture } from '../model/value.ts';
import { partnersOf } from './listeners.ts';

/** How far two organisations are apart on a line from 0 to 10. */
export type Distance = 'same' | 'close' | 'apart' | 'far-apart' | 'not-known';

/** Where a partner stands on the line, and how far that is from us. `side` is where they are as seen from us. */
export type PartnerPlace = {
  partner: OrganisationId;
  position: number | undefined;
  distance: Distance;
  side: 'left' | 'right' | undefined;
};

/** A pair of cultures: where we stand, where each partner stands, and the partners who are farthest from us. */
export type CultureFinding = {
  culture: EntryId;
  ours: number | undefined;
  partners: PartnerPlace[];
  /** All who are equally far, of those of whom it is known; in the order of their names. */
  farthest: PartnerPlace[];
  /** Whether a partner is at least *apart* from us. */
  differs: boolean;
};

/** What was written about why it is worth it, and what is missing in it. */
export type WorthFindings = {
  /** In the order in which they were entered. */
  gains: { gain: EntryId; hasWords: boolean }[];
  /** In the order in which they were entered. `unit` is the team, where it is one of our units. */
  pains: { pain: EntryId; unit: UnitId | undefined; hasWords: boolean; hasPlan: boolean }[];
  /** Those that are farthest apart first, those that are not known last; else in the order they were entered. */
  cultures: CultureFinding[];
  missing: {
    gainsWithoutWords: EntryId[];
    painsWithoutPlan: EntryId[];
    differencesWithoutExpectation: EntryId[];
    differencesWithoutResponse: EntryId[];
  };
};

/** On a line from 0 to 10: nothing between them is *the same*, up to 2 is *close*, up to 5 *apart*, more *far apart*. */
export function distanceBetween(one: number | undefined, other: number | undefined): Distance {
  if (one === undefined || other === undefined) return 'not-known';
  const steps = stepsBetween(one, other);
  if (steps === 0) return 'same';
  if (steps <= 2) return 'close';
  return steps <= 5 ? 'apart' : 'far-apart';
}

/** Our own organisation; a sound project has exactly one. */
export const ownOrganisation = (project: Project): Organisation | undefined =>
  Object.values(project.organisations).find(({ side }) => side === 'ours');

/** Where an organisation stands on the line, 0 wholly left to 10 wholly right; `undefined` when it is not placed yet. */
export const placeOf = (culture: Culture, organisation: OrganisationId | undefined): number | undefined =>
  culture.positions.find((position) => position.organisation === organisation)?.value;

/** What is found about one pair of cultures. */
export function cultureFinding(project: Project, culture: Culture): CultureFinding {
  const ours = placeOf(culture, ownOrganisation(project)?.id);
  const partners = partnersOf(project).map(({ id }) => placeOfPartner(culture, id, ours));
  const most = Math.max(...partners.map(({ position }) => stepsBetween(ours, position)));
  const farthest = partners.filter(({ position }) => most >= 0 && stepsBetween(ours, position) === most);
  const differs = partners.some(({ distance }) => distance === 'apart' || distance === 'far-apart');
  return { culture: culture.id, ours, partners, farthest, differs };
}

function placeOfPartner(culture: Culture, partner: OrganisationId, ours: number | undefined): PartnerPlace {
  const position = placeOf(culture, partner);
  const isSame = position === undefined || ours === undefined || position === ours;
  const side = isSame ? undefined : position < ours ? 'left' : 'right';
  return { partner, position, distance: distanceBetween(ours, position), side };
}

/** Reads why it is worth it: gains, pains, where the cultures differ, and what is still to be written. */
export function worthFindings(project: Project): WorthFindings {
  const { gains, pains, cultures } = project.value;
  const found = cultures.map((culture) => cultureFinding(project, culture)).sort((a, b) => width(b) - width(a));
  const differing = new Set(found.filter(({ differs }) => differs).map(({ culture }) => culture));
  const without = (field: 'expect' | 'response') =>
    cultures.filter((culture) => differing.has(culture.id) && isBlank(culture[field])).map(({ id }) => id);
  return {
    gains: gains.map(({ id, gain }) => ({ gain: id, hasWords: !isBlank(gain) })),
    pains: pains.map(({ id, unit, pain, plan }) => ({
      pain: id,
      unit: unit && project.units[unit] ? unit : undefined,
      hasWords: !isBlank(pain),
      hasPlan: !isBlank(plan),
    })),
    cultures: found,
    missing: {
      gainsWithoutWords: gains.filter(({ gain }) => isBlank(gain)).map(({ id }) => id),
      painsWithoutPlan: pains.filter(({ plan }) => isBlank(plan)).map(({ id }) => id),
      differencesWithoutExpectation: without('expect'),
      differencesWithoutResponse: without('response'),
    },
  };
}

/** Where those who are farthest are as seen from us; `undefined` when they stand on both sides, or where we do. */
export function sideOfFarthest({ farthest }: CultureFinding): PartnerPlace['side'] {
  const [first] = farthest;
  return farthest.every(({ side }) => side === first?.side) ? first?.side : undefined;
}

/** How far we are from the partners who are farthest from us. */
const width = ({ ours, farthest }: CultureFinding): number => stepsBetween(ours, farthest[0]?.position);

/** -1 where that is not known. */
const stepsBetween = (one: number | undefined, other: number | undefined): number =>
  one === undefined || other === undefined ? -1 : Math.abs(one - other);

const isBlank = (text: string): boolean => text.trim() === '';
