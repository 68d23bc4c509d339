import { namesOf } from '../insight/title/names.ts';
import { promiseFindings } from '../insight/title/promise-checks.ts';
import { readersOf } from '../insight/title/readers.ts';
import { isTrouble, type TitleFinding, titleFindings } from '../insight/title/title-checks.ts';
import type { Project } from '../model/project.ts';
import { counted, list } from '../picture/sentences.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { aboutWords, earlierWords, readersMissing } from './reader-words.ts';
import { promiseSentence, titleSentence } from './title-words.ts';

/** So many findings about the title, and about the promise, are told; the Vision page has them all. */
const mostFindings = 3;

/** "How do we say what it is?": the title, the metaphor, the image and the promise, and what readers made of them. */
export function visionAnswer(project: Project): Answer {
  const { vision } = project;
  const names = namesOf(project);
  const findings = titleFindings(vision.title, names);
  const { asked, earlier, confused, about } = readersOf(vision);
  const inUse = vision.namesInUse.filter((name) => name.trim() !== '');
  const aboutWord = aboutWords(about, confused.length);
  return {
    question: 'How do we say what it is?',
    short: statement(short(vision, findings)),
    because: [
      ...written('The promise to the users', vision.promise),
      ...(vision.metaphor ? [statement(`It is pictured as: ${vision.metaphor}.`)] : []),
      ...(inUse.length > 0 ? [statement(`Already called, by one side or the other: ${list(inUse.map(quoted))}.`)] : []),
      ...asked
        .filter(({ answer }) => answer.trim() !== '')
        .map(({ who, answer }) => statement(ended(`${who || 'A reader'} took it for ${quoted(answer)}`))),
      ...confused.map(({ who, confusion }) =>
        statement(ended(`${who || 'A reader'} was confused: ${quoted(confusion)}`)),
      ),
      ...(aboutWord ? [statement(aboutWord)] : []),
      ...(earlier.length > 0 ? [statement(earlierWords(earlier.length))] : []),
      ...findings.slice(0, mostFindings).map((each) => statement(titleSentence(each))),
      ...promiseFindings(vision.promise, names)
        .slice(0, mostFindings)
        .map((each) => statement(promiseSentence(each))),
    ],
    notKnown: notKnown(vision).map((text) => statement(text)),
    next: next(vision, findings, asked.length, confused.length),
  };
}

type Vision = Project['vision'];

/** With a full stop, unless what is quoted at the end has its own. */
const ended = (text: string): string => (/[.!?…]”$/.test(text) ? text : `${text}.`);
const quoted = (text: string): string => `“${text.trim()}”`;
const written = (label: string, text: string): Statement[] =>
  text.trim() === '' ? [] : [statement(ended(`${label}: ${quoted(text)}`))];

function short(vision: Vision, findings: readonly TitleFinding[]): string {
  const { title, promise } = vision;
  if (title.trim() === '') return 'Not known yet: it has no title that users would read.';
  const said = ended(`We call it ${quoted(title)}${promise.trim() ? ` and promise: ${quoted(promise)}` : ''}`);
  const trouble = findings.find(isTrouble);
  return [said, readersSaid(vision), trouble && titleSentence(trouble)].filter(Boolean).join(' ');
}

function readersSaid(vision: Vision): string {
  const { asked, earlier, confused } = readersOf(vision);
  if (asked.length === 0)
    return earlier.length > 0
      ? 'Nobody outside has been asked about this title yet.'
      : 'Nobody outside has been asked what they think it is.';
  const readers = counted(asked.length, 'reader', 'readers');
  return confused.length === 0
    ? `${readers} said what they think it is; no confusion is noted.`
    : `Of ${readers}, ${confused.length} misunderstood it.`;
}

const notKnown = ({ title, promise, metaphor, image }: Vision): string[] => [
  ...(title.trim() ? [] : ['A title: short, catchy, and confusing nobody.']),
  ...(promise.trim() ? [] : ['What is promised to the users, in one sentence.']),
  ...(metaphor.trim() ? [] : ['What it is like: one metaphor.']),
  ...(image ? [] : ['An image that stands for all of it.']),
];

function next(
  { title }: Vision,
  findings: readonly TitleFinding[],
  asked: number,
  confused: number,
): Statement | undefined {
  if (title.trim() === '') return statement('What would a user call it? Collect three titles.');
  const trouble = findings.find(isTrouble);
  if (trouble) return statement(titleSentence(trouble));
  const missing = readersMissing(asked);
  if (missing) return statement(missing);
  return confused > 0 ? statement('Which title would not have been misunderstood? Try another one.') : undefined;
}
