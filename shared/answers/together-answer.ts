import type { PersonId } from '../base/ids.ts';
import type { Findings } from '../insight/findings.ts';
import { isDecider } from '../insight/leaving.ts';
import type { Placed } from '../insight/shared-ranks.ts';
import type { Together } from '../insight/together.ts';
import type { Camp } from '../insight/towers.ts';
import type { Project } from '../model/project.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { groupWords, usefulSize } from './group-words.ts';
import { atStart, called, inNameOrder, named, partnerSide, verb } from './naming.ts';
import { listen } from './rank-words.ts';
import { hasPartnerPeople, noBridgeSentence, onlyBridgeStatement } from './resilience-words.ts';
import { campStatement, campWord } from './tower-words.ts';

/** So many only bridges are named among the reasons. */
const mostBridges = 3;

/** What holds the partnership together: who is looked to, on whom alone we depend, and what the map cannot say yet. */
export function togetherAnswer(project: Project, { together }: Findings): Answer {
  const question = 'What holds it together?';
  if (Object.keys(project.people).length === 0)
    return {
      question,
      short: statement('There is nobody on the map yet, and so nothing to hold together.'),
      because: [],
      notKnown: [],
      next: statement('Who works on this, on either side? Put them on the map.'),
    };
  return {
    question,
    short: inShort(project, together),
    because: [...ways(project, together), ...bridges(project, together), ...camps(project, together)],
    notKnown: notKnown(project, together),
    next: next(project, together),
  };
}

/** Whoever has the highest value, if it is any at all. */
const first = (placed: readonly Placed[]): Placed[] => placed.filter(({ rank, value }) => rank === 1 && value > 0);

function inShort(project: Project, { lookedTo, onlyBridges }: Together): Statement {
  const top = first(lookedTo);
  const people = top.map(({ person }) => person);
  const bridge = onlyBridges.bridges[0];
  const depends = bridge ? onlyBridgeStatement(project, onlyBridges, bridge) : undefined;
  return statement(
    `${lookedToMost(project, top)} ${depends?.text ?? noBridgeSentence(project, onlyBridges)}`,
    [...new Set([...people, ...(depends?.people ?? [])])],
    depends?.links,
  );
}

function lookedToMost(project: Project, top: readonly Placed[]): string {
  const count = top[0]?.value;
  if (count === undefined) return 'No line says yet who listens to whom.';
  if (top.length === Object.keys(project.people).length)
    return `Everybody is looked to alike: ${listen(count)} to each.`;
  const whom = named(
    project,
    top.map(({ person }) => person),
  );
  return `More people look to ${whom} than to anybody else: ${listen(count)}${top.length === 1 ? '' : ' to each'}.`;
}

/** Who connects, who reaches most, and the group that reaches most. */
function ways(project: Project, { bridge, reach, smallestGroup }: Together): Statement[] {
  const said: Statement[] = [];
  const connecting = first(bridge).map(({ person }) => person);
  if (connecting.length > 0) {
    const text = `More of the shortest ways from one person to another run through ${named(project, connecting)} than through anybody else.`;
    said.push(statement(text, connecting));
  }
  const far = first(reach);
  const others = Object.keys(project.people).length - 1;
  if (far[0]) {
    const reached = Math.round(far[0].value * others);
    const whom = reached === others ? 'everybody else' : `${reached} of the ${others} others`;
    const who = far.map(({ person }) => person);
    const text = `${atStart(named(project, who))} ${verb(who, 'reaches', 'each reach')} ${whom} within two steps.`;
    said.push(statement(text, who));
    const size = usefulSize(smallestGroup);
    if (size > 1) said.push(groupWords(project, smallestGroup, size).reaches);
  }
  return said;
}

function bridges(project: Project, { onlyBridges }: Together): Statement[] {
  const all = onlyBridges.bridges;
  if (all.length === 0) return [statement(noBridgeSentence(project, onlyBridges))];
  const said = all.slice(0, mostBridges).map((each) => onlyBridgeStatement(project, onlyBridges, each));
  const rest = all.slice(mostBridges).map(({ person }) => person);
  if (rest.length > 0) {
    said.push(
      statement(`${atStart(named(project, rest))} ${verb(rest, 'is', 'are')} also our only way to somebody.`, rest),
    );
  }
  return said;
}

/** The camps in which somebody has a tower. */
const camps = (project: Project, { towers }: Together): Statement[] =>
  (Object.keys(campWord) as Camp[]).flatMap((camp) => {
    const said = campStatement(project, camp, towers[camp]);
    return towers[camp].people.length > 0 ? [said] : [];
  });

function notKnown(project: Project, { lookedTo, onlyBridges, towers }: Together): Statement[] {
  const said: Statement[] = [];
  const about = (people: readonly PersonId[], words: (names: string) => string) => {
    if (people.length > 0) said.push(statement(words(named(project, people)), people));
  };
  if (hasPartnerPeople(project))
    about(onlyBridges.unconnected, (names) => `How to reach ${names}: no line of contact connects us yet.`);
  else said.push(statement(`Who there is on the other side: nobody of ${partnerSide(project)} is on the map.`));
  const quiet = silent(project);
  if (first(lookedTo).length > 0)
    about(
      quiet,
      (names) =>
        `Whom ${names} ${verb(quiet, 'listens', 'listen')} to, and who listens to ${verb(quiet, 'this person', 'them')}: no line says it yet.`,
    );
  const noTower = Object.values(towers).flatMap(({ notAssessed }) => notAssessed);
  about(
    inNameOrder(project, noTower),
    (names) => `How much influence ${names} ${verb(noTower, 'has', 'have')} on this question: not assessed.`,
  );
  return said;
}

/** Who neither listens to anybody nor is listened to, as far as the lines say. */
function silent(project: Project): PersonId[] {
  const heard = new Set<PersonId>();
  for (const { kind, from, to } of Object.values(project.links)) if (kind === 'influence') heard.add(from).add(to);
  return inNameOrder(
    project,
    Object.values(project.people).flatMap(({ id }) => (heard.has(id) ? [] : [id])),
  );
}

/** The one thing to find out next: a way to those who decide, then any listening at all, then a second way. */
function next(project: Project, { lookedTo, onlyBridges }: Together): Statement | undefined {
  if (!hasPartnerPeople(project)) return statement(`Who is there at ${partnerSide(project)}? Put them on the map.`);
  const decider = onlyBridges.unconnected.find((id) => isDecider(project, id)) ?? onlyBridges.unconnected[0];
  if (decider) return statement(`Who of us knows ${called(project, decider)}, or somebody close?`, [decider]);
  if (first(lookedTo).length === 0) return statement('Who listens to whom? Begin with the people who decide.');
  const bridge = onlyBridges.bridges[0];
  if (bridge) {
    const { people } = onlyBridgeStatement(project, onlyBridges, bridge);
    return statement(`Who else could reach ${named(project, people.slice(1))}?`, people);
  }
  const quiet = silent(project)[0];
  return quiet && statement(`Whom does ${called(project, quiet)} listen to?`, [quiet]);
}
