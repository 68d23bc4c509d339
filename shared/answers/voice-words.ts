import type { PersonId } from '../base/ids.ts';
import type { Explanation, Route, Step, Way } from '../insight/explain-voice.ts';
import { isUsualGroup, listenersOf, partnersOf } from '../insight/listeners.ts';
import type { VoiceWord } from '../insight/voice.ts';
import type { Project } from '../model/project.ts';
import { linkSentence, nameOf } from '../picture/sentences.ts';
import { type Statement, statement } from './answer.ts';
import { someOf } from './naming.ts';

/** How well somebody is heard, as it is said: "Dana is well heard." */
export const voiceWordText: Record<VoiceWord, string> = {
  'not-heard': 'not heard',
  'faintly-heard': 'faintly heard',
  heard: 'heard',
  'well-heard': 'well heard',
  'listened-to': 'listened to',
};

/** What a group of listeners is called, and whether it "listens" or "listen". */
export type GroupName = { name: string; isMany: boolean };

/** What the group is called whose listening counts in this project. */
export function groupName(project: Project): GroupName {
  const picked = project.view.listeners.filter((id) => Object.hasOwn(project.people, id));
  if (picked.length > 0 && picked.length <= 3)
    return { name: namesOf(project, listenersOf(project)), isMany: picked.length > 1 };
  if (picked.length > 1) return { name: `the ${picked.length} people you chose`, isMany: true };
  return { name: `the ${seniorManagement(project, 'all partners')}`, isMany: false };
}

/** "senior management of State University", or of what several partners are called. */
export function seniorManagement(project: Project, several: string): string {
  const { listenersOf } = project.view;
  const chosen = listenersOf && project.organisations[listenersOf];
  const partners = partnersOf(project);
  const [only] = chosen && !isUsualGroup(project) ? [chosen] : partners.length === 1 ? partners : [];
  return `senior management of ${only ? only.name || 'an organisation without a name' : several}`;
}

/** "Ana, Kwame, Rosa, Omar and 3 others". */
export const namesOf = (project: Project, people: readonly PersonId[], most?: number): string =>
  someOf(
    people.map((id) => nameOf(project.people[id])),
    most,
  );

const stepSentence = (project: Project, { from, to, strength }: Step): string =>
  linkSentence(
    { kind: 'influence', direction: 'directed', strength },
    nameOf(project.people[from]),
    nameOf(project.people[to]),
  );

/** The steps of a route in one sentence: "Omar listens to Ana weakly, and Ruth listens to Omar." */
function routeSentence(project: Project, { steps }: Route): string {
  const parts = steps.map((step) => stepSentence(project, step).replace(/\.$/, ''));
  return `${parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`}.`;
}

const peopleOf = ({ steps }: Route): PersonId[] => [
  ...steps.slice(0, 1).map(({ from }) => from),
  ...steps.map(({ to }) => to),
];

/** A route in a sentence. */
export const routeStatement = (project: Project, route: Route): Statement =>
  statement(
    routeSentence(project, route),
    peopleOf(route),
    route.steps.map(({ link }) => link),
  );

/** A step of a route in a sentence. */
export const stepStatement = (project: Project, step: Step): Statement =>
  statement(stepSentence(project, step), [step.from, step.to], [step.link]);

/** What is said beside the way that is left when the weakest step fails, or in its place when there is none. */
export function failureWords({ route, otherwise }: Way): string {
  if (!otherwise) return 'There is no other way of three steps or fewer on the map.';
  return otherwise.strength === route.strength ? 'This way is just as good.' : 'This way is weaker.';
}

/** How somebody is heard in a sentence: the strongest route of all, or that there is none. */
export function strongestStatement(project: Project, { person, ways, unreached }: Explanation): Statement {
  const [strongest] = ways;
  if (strongest) return routeStatement(project, strongest.route);
  const name = nameOf(project.people[person]);
  return unreached.length === 0
    ? statement(`There is nobody by whom ${name} could be heard.`, [person])
    : statement(`No way of three steps or fewer leads from ${name} to ${namesOf(project, unreached)}.`, [person]);
}

/** To whom no way leads, after the ways that there are. */
export const unreachedStatement = (project: Project, { person, unreached }: Explanation): Statement =>
  statement(
    `No way of three steps or fewer is on the map from ${nameOf(project.people[person])} to ${namesOf(project, unreached)}.`,
    unreached,
  );
