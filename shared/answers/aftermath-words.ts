import type { PersonId } from '../base/ids.ts';
import type { Aftermath } from '../insight/aftermath.ts';
import type { Project } from '../model/project.ts';
import { type Statement, statement } from './answer.ts';
import { atStart, called, named } from './naming.ts';
import { voiceWordText } from './voice-words.ts';

/** So many of the new order of the candidates are named. */
const mostNamed = 3;

/** Who could be our champion once somebody has left, and who would be heard less; there is always one sentence. */
export function aftermathWords(project: Project, leaves: PersonId, aftermath: Aftermath): Statement[] {
  return [
    championStatement(project, leaves, aftermath),
    ...aftermath.quieter.map(({ person, before, after }) =>
      statement(
        `${atStart(called(project, person))} would be heard less: ${voiceWordText[after]} instead of ${voiceWordText[before]}.`,
        [person],
      ),
    ),
  ];
}

function championStatement(project: Project, leaves: PersonId, { firstNow, champions }: Aftermath): Statement {
  const [first, ...others] = champions;
  if (!first) return statement('Nobody of the partner would be left who could be our champion.');
  const name = atStart(called(project, first));
  if (first === firstNow)
    return statement(`${name} would still come first among the candidates for our champion.`, [first]);
  const next = others.slice(0, mostNamed - 1);
  const then = next.length > 0 ? `, followed by ${named(project, next)}` : '';
  const instead = firstNow && firstNow !== leaves ? ` instead of ${called(project, firstNow)}` : '';
  return statement(`${name} would come first among the candidates for our champion${instead}${then}.`, [
    first,
    ...next,
  ]);
}
