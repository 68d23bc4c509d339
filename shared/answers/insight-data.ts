import { questions } from '../insight/completeness.ts';
import type { Findings } from '../insight/findings.ts';
import type { Project } from '../model/project.ts';
import type { Answer } from './answer.ts';
import { answersOf, mostUseful } from './answers.ts';
import { type InsightData, insightDataSchema } from './insight-schema.ts';
import { togetherAnswer } from './together-answer.ts';
import { unknownAnswer } from './unknown-answer.ts';

/** The answers and what they rest on, as data. */
export function insightData(project: Project, findings: Findings): InsightData {
  const answers = answersOf(project, findings);
  const { together, champion, support } = findings;
  return insightDataSchema.parse({
    format: 'accord-insight',
    version: 1,
    project: { id: project.id, title: project.title },
    day: findings.day,
    answers: [
      ...questions.map((about) => answerIn(about, answers[about])),
      answerIn('together', togetherAnswer(project, findings)),
      answerIn('unknown', unknownAnswer(project, findings, answers)),
    ],
    findOutNext: mostUseful(answers, findings).map(({ statement }) => statement),
    listeners: findings.listeners,
    voices: findings.voices,
    champion: {
      candidates: champion.candidates.map(({ test, ...candidate }) => ({ ...candidate, ...test })),
      certain: champion.certain ?? null,
    },
    lookedTo: together.lookedTo,
    bridge: together.bridge,
    reach: together.reach,
    smallestGroup: together.smallestGroup.map(({ person }) => person),
    onlyBridges: together.onlyBridges.bridges.map(({ person }) => person),
    support: support.sides.flatMap(({ organisation, rows }) =>
      rows.map((row) => ({
        organisation,
        kind: row.kind,
        unit: row.kind === 'approval' ? null : (row.unit ?? null),
        state: row.state,
        confirmed: row.confirmed ?? null,
      })),
    ),
    known: findings.completeness,
  });
}

const answerIn = (about: InsightData['answers'][number]['about'], answer: Answer) => ({
  about,
  ...answer,
  next: answer.next ?? null,
});
