import { positionWords } from '../answers/culture-words.ts';
import { missingIn, notKnownYet } from '../answers/worth-missing.ts';
import { groupName, organisationName, teamName } from '../answers/worth-names.ts';
import type { OrganisationId } from '../base/ids.ts';
import { byName } from '../insight/jobs.ts';
import { canApprove } from '../insight/support.ts';
import { type CultureFinding, ownOrganisation, worthFindings } from '../insight/worth.ts';
import type { ColourName, Side } from '../model/organisation.ts';
import type { Naming } from '../model/own-audience.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Culture } from '../model/value.ts';
import type { AudienceChoice } from '../model/view.ts';
import { dayWords } from '../picture/day-words.ts';
import { capital, nameOf, titleOfStory } from '../picture/sentences.ts';
import { forAudience } from './for-audience.ts';

/** An organisation on the line between two cultures: 0 wholly left, 10 wholly right. */
export type OnLine = { name: string; colour: ColourName; position: number };

/** Where the cultures differ. Without anybody on the line only its two ends are known. */
export type Difference = {
  left: string;
  right: string;
  onLine: OnLine[];
  expect: string;
  response: string;
  goodFor: string;
};

/** What the defence sheet says, for an audience; nothing of it is a note or a judgement on a person. */
export type DefenceContent = {
  title: string;
  promise: string;
  inOneSentence: string;
  gains: { group: string; gain: string }[];
  pains: { team: string; pain: string; plan: string }[];
  differences: Difference[];
  /** What the other way is good for where it is not known, or not told, whether we differ. */
  goodFor: Difference[];
  /** Who has approved, a line each. */
  approved: string[];
  /** What is still to be written before anybody sees it; for oneself alone. */
  toDo: string[];
};

/** Gathers what the defence sheet says to an audience. What has no words is left out. */
export const defenceContent = (whole: Project, audience: AudienceChoice, naming?: Naming): DefenceContent =>
  defenceContentOf(forAudience(whole, audience, naming), audience);

/** The same, of a project as its audience may see it. */
export function defenceContentOf(project: Project, audience: AudienceChoice): DefenceContent {
  const { vision, value } = project;
  const worth = worthFindings(project);
  return {
    title: titleOfStory(project),
    promise: vision.promise.trim(),
    inOneSentence: value.defence.trim(),
    gains: value.gains
      .filter(({ gain }) => gain.trim())
      .map(({ group, gain }) => ({ group: capital(groupName(group)), gain: gain.trim() })),
    pains: value.pains
      .filter(({ pain, plan }) => pain.trim() || plan.trim())
      .map((pain) => ({ team: capital(teamName(project, pain)), pain: pain.pain.trim(), plan: pain.plan.trim() })),
    ...culturesOf(project, worth.cultures),
    approved: approvedBy(project),
    toDo: audience === 'myself' ? notKnownYet(project, missingIn(project, worth)).map(({ text }) => text) : [],
  };
}

function culturesOf(
  project: Project,
  found: readonly CultureFinding[],
): Pick<DefenceContent, 'differences' | 'goodFor'> {
  const byId = new Map(project.value.cultures.map((culture) => [culture.id, culture]));
  const told = (which: (each: CultureFinding) => boolean): Difference[] =>
    found.filter(which).flatMap((each) => {
      const culture = byId.get(each.culture);
      return culture ? [differenceOf(project, culture, each)] : [];
    });
  return {
    differences: told(({ differs }) => differs),
    // The partner is not told where we place them: what is left of a pair is what their way is good for.
    goodFor: told(({ farthest }) => farthest.length === 0)
      .filter(({ goodFor }) => goodFor !== '')
      .map((each) => ({ ...each, expect: '', response: '' })),
  };
}

function differenceOf(project: Project, culture: Culture, { ours, partners }: CultureFinding): Difference {
  const places: [OrganisationId | undefined, number | undefined][] = [
    [ownOrganisation(project)?.id, ours],
    ...partners.map(({ partner, position }): [OrganisationId, number | undefined] => [partner, position]),
  ];
  return {
    left: culture.left.trim(),
    right: culture.right.trim(),
    onLine: places.flatMap(([id, position]) => {
      const organisation = id && project.organisations[id];
      if (!organisation || position === undefined) return [];
      return [{ name: organisationName(project, id), colour: organisation.colour, position }];
    }),
    expect: culture.expect.trim(),
    response: culture.response.trim(),
    goodFor: culture.goodFor.trim(),
  };
}

/** Where everybody stands, in words: "Library: rather formal". */
export const lineWords = (difference: Difference): string =>
  difference.onLine.map(({ name, position }) => `${name}: ${positionWords(difference, position)}`).join('; ');

const sides: readonly Side[] = ['ours', 'partner'];

/** Only who has said yes, and whose yes counts, is named: who has not says something about them. */
function approvedBy(project: Project): string[] {
  const people = Object.values(project.people).filter(
    (person) => person.approval?.value === 'approved' && canApprove(person),
  );
  const sideOf = (person: Person) => sides.indexOf(project.organisations[person.organisation]?.side ?? 'other');
  return people
    .filter((person) => sideOf(person) >= 0)
    .sort((a, b) => sideOf(a) - sideOf(b) || byName(a, b))
    .map((person) => approvedWords(project, person));
}

function approvedWords(project: Project, person: Person): string {
  const [name, organisation] = [nameOf(person), organisationName(project, person.organisation)];
  // Somebody who is called by what they do is called by their organisation, too.
  const who = [name, person.jobTitle, name.endsWith(organisation) ? '' : organisation];
  const on = person.approval?.on ? `, on ${dayWords(person.approval.on)}` : '';
  return `${capital(who.filter(Boolean).join(', '))}${on}`;
}
