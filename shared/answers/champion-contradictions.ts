import type { ChampionCandidate } from '../insight/champion.ts';
import type { Contradiction } from '../insight/champion-test.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { capital, nameOf } from '../picture/sentences.ts';
import { answerWords, attitudeWord, championKindWord } from '../picture/words.ts';
import { type Statement, statement } from './answer.ts';

/** More contradictions than this are counted and not told one by one. */
const mostTold = 20;

/** What was said about one person and does not go together, a sentence each. */
export const contradictionsAbout = (person: Person | undefined, candidate: ChampionCandidate): string[] =>
  person ? candidate.contradictions.map((each) => capital(said(each, person, candidate))) : [];

/** What does not go together in what was said about the candidates, in their order. */
export function championContradictions(project: Project, candidates: readonly ChampionCandidate[]): Statement[] {
  const all = candidates.flatMap((each) =>
    contradictionsAbout(project.people[each.person], each).map((text) => statement(text, [each.person])),
  );
  if (all.length <= mostTold) return all;
  const more = all.slice(mostTold);
  const people = [...new Set(more.flatMap((each) => each.people))];
  return [...all.slice(0, mostTold), statement(`And ${more.length} more that do not go together.`, people)];
}

function said(what: Contradiction, person: Person, { kind, answers }: ChampionCandidate): string {
  const name = nameOf(person);
  const attitude = attitudeWord[person.attitude?.current ?? 'resistant'];
  const tagged = `${name} is tagged as Champion`;
  const speaks = `${name} is said to speak for us`;
  switch (what) {
    case 'champion-not-on-board':
      return `${tagged}, but the attitude is ${attitude}.`;
    case 'champion-of-another-kind':
      return `${tagged}, but by buy-in and accountability is a ${championKindWord[kind ?? 'champion']}.`;
    case 'champion-and-blocker':
      return `${tagged} and as Blocker at once.`;
    case 'speaks-without-contact':
      return `${speaks}, but we have no contact with this person.`;
    case 'speaks-but-resistant':
      return `${speaks}, but the attitude is ${attitude}.`;
    case 'bought-in-but-resistant':
      return `${name} is said to be bought in, but the attitude is ${attitude}.`;
    case 'answer-unlike-map': {
      const { value, proposed } = answers.listenedTo;
      const [own, map] = [answerWords[value ?? 0], answerWords[proposed ?? 0]];
      return `Does senior management listen to ${name}? You say “${own}”, and the map says “${map}”.`;
    }
  }
}
