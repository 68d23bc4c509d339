import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Statement } from '../../shared/answers/answer.ts';
import { groupWords } from '../../shared/answers/group-words.ts';
import { bridgeStatement, lookedToStatement, reachStatement } from '../../shared/answers/rank-words.ts';
import { leavingWords, onlyBridgeStatement } from '../../shared/answers/resilience-words.ts';
import { togetherAnswer } from '../../shared/answers/together-answer.ts';
import { campStatement } from '../../shared/answers/tower-words.ts';
import type { PersonId } from '../../shared/base/ids.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { ifLeaves } from '../../shared/insight/leaving.ts';
import { listeningGraph } from '../../shared/insight/listening-graph.ts';
import { newLink } from '../../shared/model/link.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { saidAround } from '../support/said-around.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const answerOf = (project: Project) => togetherAnswer(project, findingsOf(project, '2026-01-01'));
const idOf = (project: Project, name: string): PersonId => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not on the map`);
  return found.id;
};

function leaving(project: Project, name: string): string[] {
  const { listeners } = findingsOf(project, '2026-01-01');
  const left = ifLeaves(project, listeningGraph(project), listeners, idOf(project, name));
  return leavingWords(project, left, listeners).map(({ text }) => text);
}

describe('what holds One Card together', () => {
  const project = sampleProject('one-card');
  const answer = answerOf(project);

  it('is said with the people who are looked to and on whom we depend', () => {
    expect(answer.short.text).toBe(
      'More people look to Dana Whitfield than to anybody else: 2 people listen. Only Omar Haddad connects us with Dana Whitfield, Head of networks, Helen Ito and Priya Nair.',
    );
    expect(answer.next?.text).toBe('Who else could reach Dana Whitfield, Head of networks, Helen Ito and Priya Nair?');
  });

  it('rests on statements that all name somebody to show on the map', () => {
    expect(answer.because.length).toBeGreaterThan(6);
    for (const { people, text } of answer.because) expect(people.length, text).toBeGreaterThan(0);
  });

  it('changes when somebody leaves', () => {
    expect(leaving(project, 'Dana Whitfield')).toEqual([
      'We would no longer reach Helen Ito, who has to approve and is senior management.',
      'We would also lose touch with Head of networks and Priya Nair.',
      'Helen Ito would no longer hear Head of networks and Priya Nair.',
      'Omar Haddad would no longer hear Head of networks and Priya Nair.',
    ]);
    expect(leaving(project, 'Rosa Klein')[0]).toBe('We would still reach everybody else whom we reach now.');
  });

  it('shows on the map over which lines somebody alone connects us, and which ways would be cut', () => {
    const linesOf = ({ links }: Statement) =>
      links.map((id) => {
        const link = project.links[id];
        return (
          link &&
          [link.from, link.to]
            .map((end) => project.people[end]?.name)
            .sort()
            .join(' – ')
        );
      });
    const { together, listeners } = findingsOf(project, '2026-01-01');
    const [omar] = together.onlyBridges.bridges;
    if (!omar) throw new Error('nobody is an only bridge');
    const bridge = onlyBridgeStatement(project, together.onlyBridges, omar);
    expect(linesOf(bridge)).toContain('Dana Whitfield – Omar Haddad');
    expect(linesOf(bridge)).toContain('Dana Whitfield – Helen Ito');
    for (const id of bridge.people) expect(linesOf(bridge).join()).toContain(project.people[id]?.name);
    expect(answer.short.links).toEqual(bridge.links);

    const dana = ifLeaves(project, listeningGraph(project), listeners, idOf(project, 'Dana Whitfield'));
    const [helen, , unheard] = leavingWords(project, dana, listeners);
    expect(helen && linesOf(helen)).toContain('Dana Whitfield – Helen Ito');
    expect(unheard && linesOf(unheard)).toContain('Dana Whitfield – Priya Nair');
    for (const id of unheard?.links ?? []) expect(project.links[id]?.kind).toBe('influence');
  });

  it('shows on the map who listens to somebody, and over which lines', () => {
    const { lookedTo } = findingsOf(project, '2026-01-01').together;
    const first = lookedTo[0];
    if (!first) throw new Error('nobody is looked to');
    const { people, links } = lookedToStatement(project, first);
    expect(people.map((id) => project.people[id]?.name).sort()).toEqual(['Dana Whitfield', 'Helen Ito', 'Omar Haddad']);
    expect(links).toHaveLength(2);
  });
});

describe('a map that says little', () => {
  const emptied = () => {
    const small = smallProject();
    small.project.links = {};
    return small;
  };

  it('without anybody says so', () => {
    const { project } = emptied();
    project.people = {};
    expect(answerOf(project)).toMatchObject({
      short: { text: 'There is nobody on the map yet, and so nothing to hold together.' },
      because: [],
      next: { text: 'Who works on this, on either side? Put them on the map.' },
    });
  });

  it('without lines says what is missing, and whom to ask about first', () => {
    const { project, dana } = emptied();
    project.people[dana.id] = { ...dana, seniorManagement: true };
    const { short, next, notKnown } = answerOf(project);
    expect(short.text).toBe(
      'No line says yet who listens to whom. No line of contact connects us with anybody of University yet.',
    );
    expect(next?.text).toBe('Who of us knows Dana Whitfield, or somebody close?');
    expect(notKnown.map(({ text }) => text)).toEqual([
      'How to reach Dana Whitfield: no line of contact connects us yet.',
      'How much influence Ana Duarte and Dana Whitfield have on this question: not assessed.',
    ]);
  });

  it('without anybody of the partner asks for them', () => {
    const { project, dana, link } = smallProject();
    delete project.people[dana.id];
    delete project.links[link.id];
    expect(answerOf(project).next?.text).toBe('Who is there at University? Put them on the map.');
    expect(answerOf(project).short.text).toContain('Nobody of University is on the map yet.');
  });

  it('counts people without a name instead of naming them alike', () => {
    const { project, dana } = smallProject();
    for (let nth = 0; nth < 3; nth += 1) {
      const person = newPerson(dana.organisation, '', { x: 0, y: 0 });
      const link = newLink(dana.id, person.id, 'informal');
      project.people[person.id] = person;
      project.links[link.id] = link;
    }
    expect(answerOf(project).short.text).toContain(
      'Only Ana Duarte connects us with Dana Whitfield and 3 people without a name.',
    );
  });

  it('when the only one of us leaves, nobody of us is left', () => {
    expect(leaving(smallProject().project, 'Ana Duarte')).toEqual([
      'Nobody of our organisation would be left.',
      'We would lose touch with Dana Whitfield.',
      'Who would no longer be heard is not known yet: nobody is marked as senior management whose listening counts.',
    ]);
  });

  it('says that nobody would be left to listen when the last whose listening counts leaves', () => {
    const { project, dana } = smallProject();
    dana.seniorManagement = true;
    expect(leaving(project, 'Dana Whitfield').at(-1)).toBe('Nobody would be left whose listening counts.');
    expect(leaving(project, 'Ana Duarte').at(-1)).toBe(
      'Nobody else would lose their way to the people whose listening counts.',
    );
  });

  it('with a conflict or a boss only, does not say that there is no line', () => {
    const { project, ana, dana } = emptied();
    const link = newLink(ana.id, dana.id, 'conflict');
    project.links[link.id] = link;
    expect(answerOf(project).short.text).toContain('No line of contact connects us with anybody of University yet.');
  });
});

test('on any project every statement is a sentence, without a decimal or a value that is not there', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const findings = findingsOf(project, '2026-01-01');
      const { lookedTo, bridge, reach, onlyBridges, smallestGroup, towers } = findings.together;
      const { question, short, because, notKnown, next } = togetherAnswer(project, findings);
      const graph = listeningGraph(project);
      const group = smallestGroup.map((_each, index) => groupWords(project, smallestGroup, index + 1));
      const texts = [
        short,
        ...because,
        ...notKnown,
        ...(next ? [next] : []),
        ...lookedTo.map((each) => lookedToStatement(project, each)),
        ...bridge.map((each) => bridgeStatement(project, each)),
        ...reach.map((each) => reachStatement(project, each)),
        ...onlyBridges.bridges.map((each) => onlyBridgeStatement(project, onlyBridges, each)),
        ...group.flatMap(({ reaches, adds, missed }) => [reaches, ...adds, ...(missed ? [missed] : [])]),
        ...Object.keys(project.people).flatMap((id) =>
          leavingWords(project, ifLeaves(project, graph, findings.listeners, id as PersonId), findings.listeners),
        ),
        ...(['for', 'undecided', 'against'] as const).map((camp) => campStatement(project, camp, towers[camp])),
      ].map(({ text }) => text);
      const around = saidAround(project);
      for (const text of [question, ...texts]) {
        expect(around(text)).not.toMatch(/NaN|undefined|Infinity|\d\.\d|%/);
        expect(text.trim().length).toBeGreaterThan(3);
      }
    }),
    { numRuns: 150 },
  );
});
