import type { Findings } from '../insight/findings.ts';
import { type CultureFinding, ownOrganisation } from '../insight/worth.ts';
import { type Project, peopleIn } from '../model/project.ts';
import type { Culture, Gain, Pain } from '../model/value.ts';
import { capital, list } from '../picture/sentences.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { distanceWord, pairName, positionWords } from './culture-words.ts';
import { someOf } from './naming.ts';
import { missingIn, nextStep, notKnownYet } from './worth-missing.ts';
import { groupName, organisationName, teamName } from './worth-names.ts';

/** So many are named in a sentence, and so many sentences are said of one thing; the others are counted. */
const mostNamed = 4;
const mostSaid = 12;

/** "Why is it worth it?": who gains, what it costs us and our plan for it, and where the cultures differ. */
export function worthAnswer(project: Project, { worth }: Findings): Answer {
  const { gains, pains } = project.value;
  const byId = new Map(project.value.cultures.map((culture) => [culture.id, culture]));
  const differing = worth.cultures.flatMap((found) => {
    const culture = byId.get(found.culture);
    return culture && found.differs ? [{ found, culture }] : [];
  });
  const missing = missingIn(project, worth);
  return {
    question: 'Why is it worth it?',
    short: statement([gainSentence(gains), painSentence(project, gains, pains)].filter(Boolean).join(' ')),
    because: [
      ...some(gains.filter(hasWords('gain')), 'gains', ({ group, gain }) =>
        statement(`${capital(groupName(group))}: ${ended(gain)}`),
      ),
      ...some(pains.filter(hasWords('pain')), 'pains', (pain) => painStatement(project, pain)),
      ...some(differing, 'differences', ({ found, culture }) => cultureStatement(project, culture, found)),
    ],
    notKnown: notKnownYet(project, missing),
    next: nextStep(project, missing),
  };
}

/** Where everybody stands and how far that is apart: "Library: rather formal. University: clearly informal. Here they are apart." */
export function cultureSentence(project: Project, culture: Culture, found: CultureFinding): string {
  const ours = ownOrganisation(project);
  const places = [
    ...(ours ? [{ id: ours.id, position: found.ours }] : []),
    ...found.partners.map(({ partner, position }) => ({ id: partner, position })),
  ];
  const said = places.map(
    ({ id, position }) => `${organisationName(project, id)}: ${positionWords(culture, position)}.`,
  );
  return `${said.join(' ')} ${distanceSentence(project, found)}`;
}

function distanceSentence(project: Project, { partners, farthest }: CultureFinding): string {
  const [first] = farthest;
  const far = first?.distance ?? 'not-known';
  if (far === 'not-known') return 'How far they are apart is not known yet.';
  if (partners.length === 1) return `Here they are ${distanceWord[far]}.`;
  if (far === 'same') return 'Here nobody who is placed is away from us.';
  const names = farthest.map(({ partner }) => organisationName(project, partner));
  const alike = names.length === 2 ? ', both alike' : ', all alike';
  const who = names.length === 1 ? `${names[0]} is farthest from us` : `${someOf(names)} are farthest from us${alike}`;
  const among = partners.some(({ position }) => position === undefined) ? 'Of those who are placed, ' : '';
  return `${capital(among + who)}; here we are ${distanceWord[far]}.`;
}

const hasWords =
  <Field extends string>(field: Field) =>
  (entry: Record<Field, string>): boolean =>
    entry[field].trim() !== '';

/** A sentence as somebody wrote it, with an end. */
const ended = (text: string): string => (/[.!?…。]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

const named = (names: readonly string[]): string => {
  const different = [...new Set(names)];
  const rest = different.length - mostNamed;
  return list(rest > 0 ? [...different.slice(0, mostNamed), `${rest} more`] : different);
};

function some<Entry>(entries: readonly Entry[], what: string, say: (entry: Entry) => Statement): Statement[] {
  const rest = entries.length - mostSaid;
  const said = new Map(
    entries
      .slice(0, mostSaid)
      .map(say)
      .map((each) => [each.text, each]),
  );
  return [...said.values(), ...(rest > 0 ? [statement(`And ${rest} more ${what}.`)] : [])];
}

function gainSentence(gains: readonly Gain[]): string {
  const known = gains.filter(hasWords('gain'));
  if (known.length > 0) return `It is worth it for ${named(known.map(({ group }) => groupName(group)))}.`;
  return gains.length === 0
    ? 'Not known yet: nobody has written down who gains from it.'
    : 'Not known yet: the groups of users are named, but not what they gain.';
}

function painSentence(project: Project, gains: readonly Gain[], pains: readonly Pain[]): string {
  if (pains.length === 0) return gains.length === 0 ? '' : 'What it costs our own teams is not written down yet.';
  const unplanned = pains.filter((pain) => !hasWords('plan')(pain));
  const teams = named(pains.map((pain) => teamName(project, pain)));
  return `It costs ${teams} something, ${planWords(
    pains.length,
    unplanned.map((pain) => teamName(project, pain)),
  )}.`;
}

function planWords(pains: number, teamsWithoutPlan: readonly string[]): string {
  if (teamsWithoutPlan.length === 0) return pains === 1 ? 'and there is a plan for it' : 'and there is a plan for each';
  if (teamsWithoutPlan.length === pains) return 'and there is no plan for that yet';
  return `and there is no plan yet for ${named(teamsWithoutPlan)}`;
}

function painStatement(project: Project, pain: Pain): Statement {
  const plan = hasWords('plan')(pain) ? `Our plan: ${ended(pain.plan)}` : 'There is no plan for it yet.';
  const people = pain.unit && project.units[pain.unit] ? peopleIn(project, pain.unit).map(({ id }) => id) : [];
  return statement(`${capital(teamName(project, pain))}: ${ended(pain.pain)} ${plan}`, people);
}

const cultureStatement = (project: Project, culture: Culture, found: CultureFinding): Statement =>
  statement(`${pairName(culture)}? ${cultureSentence(project, culture, found)}`);
