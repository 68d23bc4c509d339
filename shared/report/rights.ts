import type { Access, AudienceField, Naming, OwnAudience } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';
import { type AudienceChoice, audience } from '../model/view.ts';
import { audienceWord } from '../picture/words.ts';
import { audienceTable } from './audience-table.ts';

/** What somebody who gets a document may see. `everything` is for oneself: even what this version does not know. */
export type Rights = { name: string; everything: boolean; naming: Naming; access(field: AudienceField): Access };

/** The rights of an audience in a project. An own audience that is not there (any more) sees as little as possible. */
export function rightsOf(project: Project, choice: AudienceChoice, naming?: Naming): Rights {
  const known = audience.safeParse(choice).data;
  if (known === undefined) return ownRights(ownAudience(project, choice), naming);
  const access = (field: AudienceField): Access => (known === 'myself' ? 'yes' : audienceTable[field][known]);
  return { name: audienceWord[known], everything: known === 'myself', naming: naming ?? 'names', access };
}

/** Nobody's rights: everything is withheld but these fields. */
export const noRights = (...open: readonly AudienceField[]): Rights => ({
  name: '',
  everything: false,
  naming: 'names',
  access: (field) => (open.includes(field) ? 'yes' : 'no'),
});

function ownRights(own: OwnAudience | undefined, naming: Naming | undefined): Rights {
  return {
    name: own ? nameOfAudience(own) : 'An audience that is not there any more',
    everything: false,
    naming: naming ?? own?.naming ?? 'numbers',
    access: (field) => own?.sees[field] ?? 'no',
  };
}

/** The audiences of a project that are the user's own. */
export const ownAudiences = (project: Project): readonly OwnAudience[] => project.view.print?.audiences ?? [];

/** What an own audience is called; never empty. */
export const nameOfAudience = ({ name }: Pick<OwnAudience, 'name'>): string =>
  name.trim() || 'An audience without a name';

/** What every audience of a project is called, in the order in which they are offered. */
export const audienceNames = (project: Project): Record<AudienceChoice, string> => ({
  ...audienceWord,
  ...Object.fromEntries(ownAudiences(project).map((own) => [own.id, nameOfAudience(own)])),
});

/**
 * The audience that was chosen once. One that was taken away since is nobody: what it might see nobody knows, and so it is
 * the partner.
 */
export const audienceLeft = (project: Project, chosen: AudienceChoice): AudienceChoice =>
  Object.hasOwn(audienceNames(project), chosen) ? chosen : 'partner';

const ownAudience = (project: Project, choice: AudienceChoice): OwnAudience | undefined =>
  ownAudiences(project).find(({ id }) => id === choice);

/** An audience as somebody types it: "team", "Partner-safe", or the name of an own one; nothing when there is none. */
export function audienceNamed(project: Project, typed: string): AudienceChoice | undefined {
  const wanted = typed.trim().toLowerCase();
  const known = audience.options.find((each) => each === wanted || audienceWord[each].toLowerCase() === wanted);
  return known ?? ownAudiences(project).find(({ name }) => name.trim().toLowerCase() === wanted)?.id;
}
