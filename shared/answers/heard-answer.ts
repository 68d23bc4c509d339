import type { PersonId } from '../base/ids.ts';
import { explainVoice } from '../insight/explain-voice.ts';
import type { Findings } from '../insight/findings.ts';
import { hearingIn } from '../insight/hearing.ts';
import type { Voice } from '../insight/voice.ts';
import type { Project } from '../model/project.ts';
import { ordinal } from '../picture/ordinal.ts';
import { capital, counted, nameOf } from '../picture/sentences.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { groupName, namesOf, routeStatement, seniorManagement, voiceWordText } from './voice-words.ts';

const question = 'Who does senior management listen to?';

/** Who is heard best by the group whose listening counts, by which way, and what of it is not known. */
export function heardAnswer(project: Project, findings: Findings): Answer {
  const { listeners, voices } = findings;
  const none = (text: string, next: string): Answer => ({
    question,
    short: statement(text),
    because: [],
    notKnown: [],
    next: statement(next),
  });
  if (Object.keys(project.people).length === 0)
    return none('Not known yet: there is nobody on the map.', 'Put the people of both sides on the map.');
  if (listeners.length === 0)
    return none(
      `Not known yet: nobody is marked as ${seniorManagement(project, 'any partner')}.`,
      'Find out who decides over there, and mark them as senior management: select them on the map and tick “Senior management”. Or choose below whose listening counts.',
    );
  const short = shortStatement(project, findings);
  if (!voices.some(({ voice }) => voice > 0)) return { question, short, because: [], ...unknownOf(project, findings) };
  return { question, short, because: reasons(project, findings), ...unknownOf(project, findings) };
}

/** The first in a sentence; several when they share the rank. */
function shortStatement(project: Project, { listeners, voices }: Findings): Statement {
  const { name, isMany } = groupName(project);
  const [first] = voices;
  if (!first) return statement(`Not known yet: there is nobody on the map who could be heard by ${name}.`, listeners);
  if (first.voice === 0)
    return statement(`Not known yet: no line on the map says to whom ${name} ${listen(isMany)}.`, listeners);
  const best = voices.filter(({ rank }) => rank === 1).map(({ person }) => person);
  const who = namesOf(project, best);
  if (first.word === 'faintly-heard')
    return statement(
      `Nobody is heard well by ${name}: ${who} ${best.length > 1 ? 'are' : 'is'} heard best, and only faintly.`,
      best,
    );
  // Whoever listens and the ways to them are what the sentence rests on.
  const ways = best
    .slice(0, mostShown)
    .flatMap((each) => explainVoice(hearingIn(project), listeners, each, mostWays).ways);
  const steps = ways.flatMap(({ route }) => route.steps);
  return statement(
    `${capital(name)} ${listen(isMany)} most to ${who}${howWell(first, best.length)}.`,
    [...new Set([...best, ...steps.flatMap(({ from, to }) => [from, to])])],
    [...new Set(steps.map(({ link }) => link))],
  );
}

/** So many people who share the first rank are shown, each with so many ways. */
const mostShown = 3;
const mostWays = 12;

/** That they are listened to has been said already. */
function howWell({ word }: Voice, many: number): string {
  const said = word === 'listened-to' ? '' : ` ${voiceWordText[word]}`;
  if (many > 1) return said ? `, who are equally${said}` : ', to all of them alike';
  return said && `, who is${said}`;
}

const listen = (isMany: boolean): string => (isMany ? 'listen' : 'listens');

/** The way of the first, and who comes first outside of the group and among ours. */
function reasons(project: Project, findings: Findings): Statement[] {
  const { listeners, voices } = findings;
  const group = new Set(listeners);
  const isOurs = ({ person }: Voice) => sideOf(project, person) === 'ours';
  const [first] = voices;
  const outside = voices.find(({ person }) => !group.has(person));
  const ours = voices.find(isOurs);
  const said: Statement[] = first ? wayOf(project, findings, first.person) : [];
  if (outside && outside !== first && outside !== ours)
    said.push(
      placeOf(project, outside, 'Of those who do not belong to this group'),
      ...wayOf(project, findings, outside.person),
    );
  if (ours && ours !== first)
    said.push(placeOf(project, ours, 'Of our people'), ...wayOf(project, findings, ours.person));
  // People without a name have the same sentences.
  return said.filter(({ text }, nth) => said.findIndex((each) => each.text === text) === nth);
}

const sideOf = (project: Project, id: PersonId) => {
  const person = project.people[id];
  return person && project.organisations[person.organisation]?.side;
};

/** The place of whoever is heard best among some; there is none to be the best of where nobody is heard. */
const placeOf = (project: Project, { person, voice, rank, tied, word }: Voice, among: string): Statement =>
  voice === 0
    ? statement(`${among}, nobody is heard, as far as the map says.`)
    : statement(
        `${among}, ${nameOf(project.people[person])} is heard best: ${ordinal(rank)}${tied ? ' with others' : ''}, ${voiceWordText[word]}.`,
        [person],
      );

/** The strongest way of somebody, if there is one. */
function wayOf(project: Project, { listeners }: Findings, person: PersonId): Statement[] {
  const [way] = explainVoice(hearingIn(project), listeners, person, 1).ways;
  return way ? [routeStatement(project, way.route)] : [];
}

function unknownOf(project: Project, findings: Findings): Pick<Answer, 'notKnown' | 'next'> {
  const { listeners, voices } = findings;
  const { placeOf: places, start } = hearingIn(project);
  const silent = listeners.filter((id) => {
    const place = places.get(id);
    return place !== undefined && start[place] === start[place + 1];
  });
  const unheard = voices.filter(({ voice }) => voice === 0).map(({ person }) => person);
  const notKnown: Statement[] = [];
  if (silent.length > 0)
    notKnown.push(statement(`To whom ${namesOf(project, silent)} ${listen(silent.length > 1)}.`, silent));
  if (unheard.length > 0)
    notKnown.push(
      statement(
        `Whether ${counted(unheard.length, 'person is', 'people are')} really not heard: perhaps nobody has drawn the line yet.`,
        unheard,
      ),
    );
  return { notKnown, next: nextOf(project, findings, silent) };
}

/** The one thing to find out: to whom a silent listener listens, else whether a step holds for which there is no other way. */
function nextOf(project: Project, { listeners, voices }: Findings, silent: readonly PersonId[]): Statement | undefined {
  const [whom] = silent;
  if (whom) return statement(`To whom does ${nameOf(project.people[whom])} listen?`, [whom]);
  const [first] = voices;
  const ways = first ? explainVoice(hearingIn(project), listeners, first.person, 20).ways : [];
  const bare = ways.find(({ otherwise }) => !otherwise);
  if (!bare) return undefined;
  const [teller, listener] = [bare.weakest.from, bare.weakest.to].map((id) => nameOf(project.people[id]));
  return statement(
    `Does ${listener} really listen to ${teller}? There is no other way if that relation fails.`,
    [bare.weakest.from, bare.weakest.to],
    [bare.weakest.link],
  );
}
