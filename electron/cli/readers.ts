import { Option } from 'commander';
import type { Readers } from '../../shared/host/product.ts';
import { naming } from '../../shared/model/own-audience.ts';
import type { Project } from '../../shared/model/project.ts';
import { type AudienceChoice, audience } from '../../shared/model/view.ts';
import { audienceNamed, ownAudiences } from '../../shared/report/rights.ts';
import { Refused } from './parts.ts';

/** What was typed about the readers. */
export type ReaderOptions = { audience?: string; report?: string; pseudonyms?: true | Readers['naming'] };

/** "--audience", "--report" and "--pseudonyms". */
export const readerOptions = (): Option[] => [
  new Option(
    '--audience <who>',
    `who it is for: ${audience.options.join(', ')}, or the name of an own audience; what is private stays out (usual: myself for the map, team for the defence sheet, partner for a poster and for a story)`,
  ),
  new Option('--report <who>', 'another name of --audience').conflicts('audience'),
  new Option('--pseudonyms [how]', 'nobody by name: by number ("Person 4") or by what they do').choices(
    naming.exclude(['names']).options,
  ),
];

/** The readers as they were typed; who is usual when nobody was named. */
export function readersOf(project: Project, options: ReaderOptions, usual: AudienceChoice): Readers {
  const typed = options.audience ?? options.report;
  const naming = options.pseudonyms === true ? 'numbers' : options.pseudonyms;
  const named = typed === undefined ? usual : audienceNamed(project, typed);
  if (named !== undefined) return { audience: named, naming };
  const known = [...audience.options, ...ownAudiences(project).map(({ name }) => `"${name}"`)];
  throw new Refused(`There is no audience "${typed}" in this project. There are ${known.join(', ')}.`);
}
