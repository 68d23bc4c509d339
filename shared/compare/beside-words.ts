import { isSame } from '../base/same.ts';
import { type Beside, isKnownBeside, type KnownBeside } from '../model/beside.ts';
import type { OwnAudience } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';
import type { Step, Story } from '../model/story.ts';
import type { Culture, Gain, Pain, Value } from '../model/value.ts';
import type { Vision } from '../model/vision.ts';
import { list, nameOf } from '../picture/sentences.ts';
import { ended, quoted, textSaid } from './quoted.ts';

/** What changed of what a project has beside its records, field by field; at least one sentence. */
export function besideSentences(name: Beside, before: Project, after: Project): string[] {
  if (!isKnownBeside(name)) return [`The field ${quoted(name)}, which this Accord does not know, changed.`];
  const said = saidOf[name](before, after);
  return said.length > 0 ? said : [`${something[name]} changed.`];
}

const something: Record<KnownBeside, string> = {
  title: 'The name of the project',
  question: 'The question of the project',
  me: 'Who I am on the map',
  vision: 'Something of the vision',
  value: 'Something of why it is worth it',
  story: 'Something of the story',
  'view.print.audiences': 'Who may see what',
  'view.listeners': 'Whose listening counts',
};

const saidOf: Record<KnownBeside, (before: Project, after: Project) => string[]> = {
  title: (before, after) => textSaid('The name of the project', before.title, after.title),
  question: (before, after) => textSaid('The question of the project', before.question, after.question),
  me: ({ me: was, people: before }, { me: is, people: after }) => [
    is ? `I am ${nameOf(after[is])} on the map now.` : `I am not ${nameOf(was && before[was])} on the map any more.`,
  ],
  vision: ({ vision: was }, { vision: is }) => visionSaid(was, is),
  value: ({ value: was }, { value: is }) => valueSaid(was, is),
  story: ({ story: was }, { story: is }) => storySaid(was, is),
  'view.print.audiences': (before, after) =>
    entriesSaid('An audience', audiencesOf(before), audiencesOf(after), ({ name }) => name),
  'view.listeners': () => [],
};

const audiencesOf = ({ view }: Project): readonly OwnAudience[] => view.print?.audiences ?? [];

function visionSaid(was: Vision, is: Vision): string[] {
  const more = is.namesInUse.filter((name) => !was.namesInUse.includes(name));
  const less = was.namesInUse.filter((name) => !is.namesInUse.includes(name));
  return [
    ...textSaid('The title of the vision', was.title, is.title),
    ...textSaid('The metaphor of the vision', was.metaphor, is.metaphor),
    ...textSaid('The promise of the vision', was.promise, is.promise),
    ...(was.image === is.image ? [] : [`The picture of the vision is ${is.image ? 'another one' : 'gone'}.`]),
    ...textSaid('What the picture of the vision shows', was.imageDescription, is.imageDescription),
    ...(was.poster === is.poster ? [] : ['The poster has another drawing.']),
    ...(more.length > 0 ? [`Names in use, new: ${list(more.map(quoted))}.`] : []),
    ...(less.length > 0 ? [`Names in use, gone: ${list(less.map(quoted))}.`] : []),
    ...entriesSaid('What a reader said', was.readers, is.readers, ({ who, answer }) => who || answer),
  ];
}

function valueSaid(was: Value, is: Value): string[] {
  return [
    ...entriesSaid<Gain>('A gain', was.gains, is.gains, ({ group, gain }) => [group, gain].filter(Boolean).join(': ')),
    ...entriesSaid<Pain>('A pain', was.pains, is.pains, ({ team, pain }) => [team, pain].filter(Boolean).join(': ')),
    ...entriesSaid<Culture>('A difference of cultures', was.cultures, is.cultures, ({ left, right }) =>
      [left, right].filter(Boolean).join(' or '),
    ),
    ...textSaid('The defence of the partnership', was.defence, is.defence),
  ];
}

function storySaid({ steps: was }: Story, { steps: is }: Story): string[] {
  const order = (some: readonly Step[], others: readonly Step[]) =>
    some.filter(({ id }) => others.some((other) => other.id === id)).map(({ id }) => id);
  return [
    ...entriesSaid('A step of the story', was, is, ({ headline }) => headline),
    ...(isSame(order(was, is), order(is, was)) ? [] : ['The steps of the story are in another order.']),
  ];
}

/** Which entries of a list are new, changed and gone. */
function entriesSaid<Entry extends { id: string }>(
  what: string,
  was: readonly Entry[],
  is: readonly Entry[],
  nameOfEntry: (entry: Entry) => string,
): string[] {
  const before = new Map(was.map((entry) => [entry.id, entry]));
  const after = new Set(is.map(({ id }) => id));
  const said = (entry: Entry, how: string) => {
    const name = nameOfEntry(entry).trim();
    return ended(`${what} ${how}${name ? `: ${quoted(name)}` : ''}`);
  };
  return [
    ...is.flatMap((entry) => {
      const old = before.get(entry.id);
      if (!old) return [said(entry, 'is new')];
      return isSame(old, entry) ? [] : [said(entry, 'changed')];
    }),
    ...was.filter(({ id }) => !after.has(id)).map((entry) => said(entry, 'is gone')),
  ];
}
