import type { EntryId } from '../base/ids.ts';
import { ownOrganisation, type WorthFindings } from '../insight/worth.ts';
import type { Project } from '../model/project.ts';
import type { Culture, Gain, Pain } from '../model/value.ts';
import { type Statement, statement } from './answer.ts';
import { pairName } from './culture-words.ts';
import { groupName, organisationName, teamName } from './worth-names.ts';

/** So many things that are missing are named; the others are counted. */
const mostSaid = 12;

/** What is still to be written or found out about why it is worth it. */
type Missing = {
  gains: Gain[];
  pains: Pain[];
  /** Pairs and the organisations that are not placed on them. */
  unplaced: { culture: Culture; who: string[] }[];
  unexpected: Culture[];
  unanswered: Culture[];
};

/** The entries in which something is missing, each list in its own order. */
export function missingIn(project: Project, { cultures, missing }: WorthFindings): Missing {
  const { value } = project;
  const ours = ownOrganisation(project);
  const byId = new Map(value.cultures.map((culture) => [culture.id, culture]));
  const unplaced = cultures.flatMap((found) => {
    const culture = byId.get(found.culture);
    const away = found.partners.filter(({ position }) => position === undefined).map(({ partner }) => partner);
    const who = [...(ours && found.ours === undefined ? [ours.id] : []), ...away];
    return culture && who.length > 0 ? [{ culture, who: who.map((id) => organisationName(project, id)) }] : [];
  });
  return {
    gains: among(value.gains, missing.gainsWithoutWords),
    pains: among(value.pains, missing.painsWithoutPlan),
    unplaced,
    unexpected: among(value.cultures, missing.differencesWithoutExpectation),
    unanswered: among(value.cultures, missing.differencesWithoutResponse),
  };
}

function among<Entry extends { id: EntryId }>(entries: readonly Entry[], ids: readonly EntryId[]): Entry[] {
  const wanted = new Set(ids);
  return entries.filter(({ id }) => wanted.has(id));
}

/** Everything that is missing, a sentence each. */
export function notKnownYet(project: Project, missing: Missing): Statement[] {
  const lines = [
    ...missing.gains.map(({ group }) => `What this group gains: ${groupName(group)}.`),
    ...missing.pains.map((pain) => `What our plan is for what it costs this team: ${teamName(project, pain)}.`),
    ...missing.unplaced.flatMap(({ culture, who }) =>
      who.map((name) => `Where ${name} stands here: ${inQuotes(culture)}.`),
    ),
    ...missing.unexpected.map((culture) => `What to expect from this difference: ${inQuotes(culture)}.`),
    ...missing.unanswered.map((culture) => `What we will do about this difference: ${inQuotes(culture)}.`),
  ];
  const different = [...new Set(lines)];
  const rest = different.length - mostSaid;
  const said = different.slice(0, mostSaid).map((line) => statement(line));
  return rest > 0 ? [...said, statement(`And ${rest} more.`)] : said;
}

/** The one thing to find out or to write next; nothing when all of it is there. */
export function nextStep(project: Project, missing: Missing): Statement | undefined {
  const { gains, pains, cultures, defence } = project.value;
  const [mute] = missing.gains;
  const [unplanned] = missing.pains;
  const [unplaced] = missing.unplaced;
  const [unexpected] = missing.unexpected;
  const [unanswered] = missing.unanswered;
  const steps = [
    gains.length === 0 && 'Ask one group of users what they would gain.',
    mute && `Ask them what they gain: ${groupName(mute.group)}.`,
    pains.length === 0 && 'Ask the teams who will do the work what it costs them.',
    unplanned && `Agree on a plan with the team whom it costs something: ${teamName(project, unplanned)}.`,
    cultures.length === 0 && 'Think of how both organisations work, and place them between formal and informal.',
    unplaced && `Find out where both organisations stand here: ${inQuotes(unplaced.culture)}.`,
    unexpected && `Ask somebody who knows both sides what to expect here: ${inQuotes(unexpected)}.`,
    unanswered && `Decide what we will do here: ${inQuotes(unanswered)}.`,
    defence.trim() === '' && 'Say in one sentence why it is worth it, and try it on somebody.',
  ];
  const first = steps.find((step) => typeof step === 'string');
  return first === undefined ? undefined : statement(first);
}

const inQuotes = (culture: Culture): string => `“${pairName(culture)}”`;
