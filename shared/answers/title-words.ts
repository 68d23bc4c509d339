import { assertNever } from '../base/assert-never.ts';
import type { HiddenKind } from '../insight/title/hidden.ts';
import type { MixedUp } from '../insight/title/in-use.ts';
import type { PromiseFinding } from '../insight/title/promise-checks.ts';
import type { TitleFinding } from '../insight/title/title-checks.ts';
import { capital, list } from '../picture/sentences.ts';

/** Why a finding about a title matters, and what to do, in one or two plain sentences. */
export function titleSentence(finding: TitleFinding): string {
  switch (finding.kind) {
    case 'hidden':
      return `The title has ${hiddenWords(finding.found)} in it, which a poster cannot show and a screen reader stumbles over. Take that out.`;
    case 'unsayable':
      return 'There is no word in the title that could be said aloud on the telephone. Write it in words.';
    case 'breathless':
      return `The title has ${measure(finding)} and cannot be said in one breath. Keep the few words that a user would say.`;
    case 'long':
      return `The title has ${measure(finding)}, and fewer are remembered. Which of them could go?`;
    case 'mixedUp':
      return mixedUpSentence(finding);
    case 'capitals':
      return 'The title is in capitals only: some screen readers spell it out, and nobody sees which part is a name. Use capitals where names have them.';
    case 'acronyms':
      return acronymSentence(finding.words);
    case 'jargon':
      return jargonSentence(finding);
    case 'numeral':
      return `In ${quoted(finding.word)} a digit stands for a word: who hears it does not know how to write it. Write the word.`;
    case 'twoScripts':
      return `${quoted(finding.word)} has letters of two alphabets that look alike: no search finds it. Type the word again.`;
    case 'readings':
      return `${capitalQuoted(finding.word)} can be taken for ${list2(finding.readings)}. Say which is meant, or ask three readers what they take it for.`;
    case 'soundsLike':
      return `${capitalQuoted(finding.word)} sounds like ${list2(finding.others.map(quoted))}: say it on the telephone and see what is written down.`;
    default:
      return assertNever(finding);
  }
}

/** Why a finding about a promise matters, and what to do. */
export function promiseSentence(finding: PromiseFinding): string {
  switch (finding.kind) {
    case 'hidden':
      return `The promise has ${hiddenWords(finding.found)} in it, which nobody sees. Take that out.`;
    case 'sentences':
      return `The promise has ${finding.count} sentences. One is heard as a promise: keep the one that users would repeat.`;
    case 'long':
      return `The promise has ${finding.words} words. Up to twenty are heard as one promise: say first what users have from it.`;
    case 'aboutUs':
      return `With ${quoted(finding.word)} the promise speaks of those who run it. Begin with whom it serves, and what they can do then.`;
    case 'names':
      return `${quoted(finding.name)} is a name from the inside, which users do not know. Say what they have from it instead.`;
    case 'inner':
      return jargonSentence(finding);
    default:
      return assertNever(finding);
  }
}

/** What is said of a title with nothing to say against it. */
export const titlePasses =
  'Nothing to say against it: short, in plain words, and not in use here yet. Whether it is understood, only readers can say.';

/** What is said of a title or a promise in letters that the checks do not read. */
export const notJudged =
  'Whether these words are plain cannot be judged here: only Latin letters are read. Ask somebody who reads this language.';

/** What is said of a promise with nothing to say against it. */
export const promisePasses = 'One sentence, in plain words. Would a user repeat it?';

/** What hides in a text: "a line break and an invisible character". */
const hiddenWord: Record<HiddenKind, string> = {
  lineBreak: 'a line break or a tab',
  control: 'a control character',
  direction: 'a mark that turns the direction of writing',
  invisible: 'an invisible character',
  noCharacter: 'a character that no font has',
};
const hiddenWords = (found: readonly HiddenKind[]): string => list(found.map((each) => hiddenWord[each]));

const measure = ({ words, letters }: { words: number; letters: number }): string => {
  const said = `${letters.toLocaleString('en')} letters`;
  return words === 0 ? said : `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'} (${said})`;
};

const quoted = (text: string): string => `“${text}”`;
const capitalQuoted = (text: string): string => quoted(capital(text));
const list2 = (both: readonly string[]): string => both.join(' or for ').replace('” or for “', '” or “');

const acronymSentence = (words: readonly string[]): string =>
  words.length === 1
    ? `Who does not work here cannot know what ${quoted(words[0] ?? '')} is short for. Write it out, or leave it out.`
    : `Who does not work here cannot know what ${list(words.map(quoted))} are short for. Write them out, or leave them out.`;

const nameAlone = 'its name alone';

const jargonSentence = ({ word, instead }: { word: string; instead: string }): string =>
  instead === nameAlone
    ? `${capitalQuoted(word)} is how we speak of it, not how users do. Leave the word out.`
    : `${capitalQuoted(word)} is a word of those who run it. Say it as a user would: perhaps ${quoted(instead)}.`;

function mixedUpSentence({ name, how, word }: MixedUp): string {
  const other = `${quoted(name.name)}, ${ofWhat(name)},`;
  switch (how) {
    case 'same':
      return `${quoted(name.name)} is ${ofWhat(name)} already. Choose a title that nobody has to share.`;
    case 'nearly':
      return `${other} is written almost like the title: the two will be mixed up. Change the title, or let both have one spelling.`;
    case 'sound':
      return `${other} sounds almost like the title. Say both aloud, and change the one that can still be changed.`;
    case 'part':
      return `${quoted(name.name)} is in use as well and shares ${quoted(word)} with the title. Agree with both sides on which name goes.`;
    default:
      return assertNever(how);
  }
}

function ofWhat({ as, of }: MixedUp['name']): string {
  switch (as) {
    case 'organisation':
      return 'the name of an organisation';
    case 'unit':
      return of ? `a unit of ${of}` : 'the name of a unit';
    case 'job':
      return of ? `a job title at ${of}` : 'a job title';
    case 'tag':
      return 'a tag in this project';
    case 'listed':
      return 'one of the names in use';
    default:
      return assertNever(as);
  }
}
