import type { Project } from '../model/project.ts';
import { counted, list } from '../picture/sentences.ts';
import { type Answer, type Statement, statement } from './answer.ts';

/** So many readers are asked "what do you think this is?" before the title is settled. */
export const readersWanted = 3;

/** "How do we say what it is?": the title, the metaphor, the image and the promise, and what readers made of them. */
export function visionAnswer({ vision }: Project): Answer {
  const confused = vision.readers.filter(({ confusion }) => confusion.trim() !== '');
  return {
    question: 'How do we say what it is?',
    short: statement(short(vision)),
    because: [
      ...written('The promise to the users', vision.promise),
      ...(vision.metaphor ? [statement(`It is pictured as: ${vision.metaphor}.`)] : []),
      ...(vision.namesInUse.length > 0
        ? [statement(`Already called, by one side or the other: ${list(vision.namesInUse.map(quoted))}.`)]
        : []),
      ...vision.readers
        .filter(({ answer }) => answer.trim() !== '')
        .map(({ who, answer }) => statement(ended(`${who || 'A reader'} took it for ${quoted(answer)}`))),
      ...confused.map(({ who, confusion }) =>
        statement(ended(`${who || 'A reader'} was confused: ${quoted(confusion)}`)),
      ),
    ],
    notKnown: notKnown(vision).map((text) => statement(text)),
    next: next(vision, confused.length),
  };
}

type Vision = Project['vision'];

/** With a full stop, unless what is quoted at the end has its own. */
const ended = (text: string): string => (/[.!?…]”$/.test(text) ? text : `${text}.`);
const quoted = (text: string): string => `“${text.trim()}”`;
const written = (label: string, text: string): Statement[] =>
  text.trim() === '' ? [] : [statement(ended(`${label}: ${quoted(text)}`))];

function short({ title, promise, readers }: Vision): string {
  if (title.trim() === '') return 'Not known yet: it has no title that users would read.';
  const said = ended(`We call it ${quoted(title)}${promise.trim() ? ` and promise: ${quoted(promise)}` : ''}`);
  const asked = readers.filter(({ answer }) => answer.trim() !== '');
  const confused = asked.filter(({ confusion }) => confusion.trim() !== '').length;
  if (asked.length === 0) return `${said} Nobody outside has been asked what they think it is.`;
  if (confused === 0)
    return `${said} ${counted(asked.length, 'reader', 'readers')} said what they think it is; no confusion is noted.`;
  return `${said} Of ${counted(asked.length, 'reader', 'readers')}, ${confused} misunderstood it.`;
}

const notKnown = ({ title, promise, metaphor, image }: Vision): string[] => [
  ...(title.trim() ? [] : ['A title: short, catchy, and confusing nobody.']),
  ...(promise.trim() ? [] : ['What is promised to the users, in one sentence.']),
  ...(metaphor.trim() ? [] : ['What it is like: one metaphor.']),
  ...(image ? [] : ['An image that stands for all of it.']),
];

function next({ title, readers }: Vision, confused: number): Statement | undefined {
  if (title.trim() === '') return statement('What would a user call it? Collect three titles.');
  const missing = readersWanted - readers.filter(({ answer }) => answer.trim() !== '').length;
  if (missing > 0)
    return statement(
      `Ask ${missing === 1 ? 'one more reader who knows' : `${missing} more readers who know`} nothing of it: “What do you think this is?”`,
    );
  return confused > 0 ? statement('Which title would not have been misunderstood? Try another one.') : undefined;
}
