import { z } from 'zod';
import { linkId, organisationId, personId, unitId } from '../base/ids.ts';
import { day } from '../base/text.ts';
import { questions } from '../insight/completeness.ts';
import { voiceWords } from '../insight/voice.ts';
import { projectId } from '../model/project.ts';
import { answerNames } from './by-name.ts';

const statementData = z
  .object({ text: z.string(), people: z.array(personId), links: z.array(linkId) })
  .describe('A sentence, and the people and lines it rests on.');

const answerData = z.object({
  about: z.enum(answerNames),
  question: z.string(),
  short: statementData,
  because: z.array(statementData),
  notKnown: z.array(statementData),
  next: statementData.nullable(),
});

const placed = z.array(z.object({ person: personId, value: z.number().min(0), rank: z.int().min(1) }));
const known = z.enum(['yes', 'no', 'unknown']);

/** What `insight FILE --json` prints. Numbers rest on opinions: show words and ranks to people. */
export const insightDataSchema = z.object({
  format: z.literal('accord-insight'),
  version: z.literal(1),
  project: z.object({ id: projectId, title: z.string() }),
  day: day.describe('The day on which judgements were held to be old or not.'),
  answers: z.array(answerData),
  findOutNext: z.array(statementData).max(3),
  listeners: z.array(personId).describe('Whose listening counts as that of senior management.'),
  voices: z.array(
    z.object({
      person: personId,
      voice: z.number().min(0).max(1),
      word: z.enum(voiceWords),
      rank: z.int().min(1),
    }),
  ),
  champion: z.object({
    candidates: z.array(
      z.object({
        person: personId,
        rank: z.int().min(1),
        low: z.int().min(0).max(12),
        high: z.int().min(0).max(12),
        influence: known,
        speaksForUs: known,
        personalStake: known,
        tag: z.enum(['none', 'earned', 'not-earned']),
      }),
    ),
    certain: personId.nullable(),
  }),
  lookedTo: placed,
  bridge: placed,
  reach: placed,
  smallestGroup: z.array(personId).describe('In the order in which they join.'),
  onlyBridges: z.array(personId),
  support: z.array(
    z.object({
      organisation: organisationId,
      kind: z.enum(['approval', 'front-line', 'priority']),
      unit: unitId.nullable(),
      state: z.enum(['secured', 'in-doubt', 'missing', 'not-known']),
      confirmed: day.nullable(),
    }),
  ),
  known: z
    .record(z.enum(questions), z.array(z.object({ need: z.string(), known: z.int(), needed: z.int().min(1) })))
    .describe('How much of what each question needs is known, part by part.'),
});
export type InsightData = z.infer<typeof insightDataSchema>;

/** The JSON Schema (2020-12) of `insight FILE --json`. */
export const insightJsonSchema = (): object => ({ title: 'Accord insight', ...z.toJSONSchema(insightDataSchema) });
