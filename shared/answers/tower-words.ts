import type { Camp, CampTowers } from '../insight/towers.ts';
import type { Project } from '../model/project.ts';
import { counted } from '../picture/sentences.ts';
import { type Statement, statement } from './answer.ts';
import { named } from './naming.ts';

/** What the three camps are called. */
export const campWord: Record<Camp, string> = { for: 'For', undecided: 'Undecided', against: 'Against' };

/** Whose attitudes make a camp. */
export const campAttitudes: Record<Camp, string> = {
  for: 'Supportive or Leading',
  undecided: 'Unaware, Neutral or not assessed',
  against: 'Resistant',
};

/** "31 discs". */
export const discsWord = (discs: number): string => counted(discs, 'disc', 'discs');

/** "For: Ruth Okafor, Ana Duarte and Dana Whitfield; 22 discs together." */
export function campStatement(project: Project, camp: Camp, { discs, people, notAssessed }: CampTowers): Statement {
  const all = [...people, ...notAssessed];
  if (all.length === 0) return statement(`${campWord[camp]}: nobody.`);
  const missing = notAssessed.length > 0 ? `, ${notAssessed.length} without a tower` : '';
  const much =
    people.length === 0 ? 'no tower known yet' : `${discsWord(discs)}${all.length > 1 ? ' together' : ''}${missing}`;
  return statement(`${campWord[camp]}: ${named(project, all)}; ${much}.`, all);
}
