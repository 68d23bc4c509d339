import type { PersonId } from '../base/ids.ts';
import type { Aftermath } from '../insight/aftermath.ts';
import type { ChampionOrder } from '../insight/champion.ts';
import type { Leaving } from '../insight/leaving.ts';
import type { Project } from '../model/project.ts';
import { type Statement, statement } from './answer.ts';
import { championLead } from './champion-standing.ts';
import { atStart, called, named, verb } from './naming.ts';
import { voiceWordText } from './voice-words.ts';

/** So many of the new order of the candidates are named. */
const mostNamed = 3;

/**
 * Who could be our champion once somebody has left, in place of whom it is `now`, and who would be heard less; there is always
 * one sentence.
 */
export function aftermathWords(
  project: Project,
  now: ChampionOrder,
  { person: leaves, champion, quieter }: Pick<Leaving, 'person'> & Aftermath,
): Statement[] {
  return [
    championStatement(project, leaves, now, champion),
    ...quieter.map(({ person, before, after }) =>
      statement(
        `${atStart(called(project, person))} would be heard less: ${voiceWordText[after]} instead of ${voiceWordText[before]}.`,
        [person],
      ),
    ),
  ];
}

function championStatement(project: Project, leaves: PersonId, now: ChampionOrder, then: ChampionOrder): Statement {
  if (then.candidates.length === 0) return statement('Nobody of the partner would be left who could be our champion.');
  const [before, first] = [championLead(now).first, championLead(then).first];
  if (first.length === 0)
    return statement(
      before.length === 0
        ? 'Nobody stands out as our champion, now or then.'
        : 'Nobody would stand out among the candidates for our champion.',
    );
  const isSame = before.length === first.length && first.every((id) => before.includes(id));
  const place = `${isSame ? 'still ' : ''}${verb(first, 'come first', 'share the lead')}`;
  const said = `${atStart(named(project, first))} would ${place} among the candidates for our champion`;
  if (isSame) return statement(`${said}.`, first);
  const passed = before.filter((id) => id !== leaves && !first.includes(id));
  if (passed.length > 0) return statement(`${said} instead of ${named(project, passed)}.`, first);
  const next = nextAfter(first, then);
  return statement(next.length > 0 ? `${said}, followed by ${named(project, next)}.` : `${said}.`, [...first, ...next]);
}

/** Who comes next, as far as something speaks for them: all who share a place, or none of them. */
function nextAfter(first: readonly PersonId[], { candidates }: ChampionOrder): PersonId[] {
  const others = candidates.slice(first.length).filter(({ low }) => low > 0);
  const cut = Math.max(0, mostNamed - first.length);
  return others
    .slice(0, cut)
    .filter(({ rank }) => rank !== others[cut]?.rank)
    .map(({ person }) => person);
}
