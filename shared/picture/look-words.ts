import { linkKind } from '../model/link.ts';
import { type Person, role } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { Filter, View } from '../model/view.ts';
import type { Look } from './look.ts';
import { attitudeWord, lensWord, linkKindWord, notAssessedWord, roleWord } from './words.ts';

/** "12 of 40 shown", or of the lines where everybody is. Empty when nobody and no line is left out. */
function countWords(project: Project, look: Look): string {
  if (look.shown < look.total) return `${look.shown} of ${look.total} shown`;
  const lines = Object.values(project.links);
  const drawn = lines.filter((link) => look.link(link.id) !== 'hidden').length;
  return drawn < lines.length ? `${drawn} of ${lines.length} lines shown` : '';
}

/** How much is shown, whenever anything at all is hidden or dimmed; else empty. */
export const shownWords = (project: Project, look: Look): string =>
  look.filtered ? countWords(project, look) || 'Lines stand back' : '';

/** "Focus on Dana Whitfield, 2 steps". Empty without a focus. */
export function focusWords(project: Project, { focus }: View): string {
  const person: Person | undefined = focus && project.people[focus.person];
  if (!focus || !person) return '';
  return `Focus on ${person.name.trim() || 'a person without a name'}, ${focus.steps} ${focus.steps === 1 ? 'step' : 'steps'}`;
}

/** The name of the lens; empty when everything is looked at. */
const lensWords = ({ lens }: Look): string => (lens === 'everything' ? '' : lensWord[lens]);

/** "Influence only", "12 of 40 shown": how the map is looked at, where there is room for little. */
export const shortViewWords = (project: Project, look: Look): string[] =>
  [lensWords(look), countWords(project, look)].filter(Boolean);

/** How the map is looked at, for a reader of a printed page: lens, focus, conditions, and how many of how many. */
export function viewWords(project: Project, look: Look): string[] {
  const view = project.view.map;
  if (!view) return [];
  const conditions = view.filter ? filterWords(project, view.filter) : [];
  return [lensWords(look), focusWords(project, view), ...conditions, countWords(project, look)].filter(Boolean);
}

/** The conditions of a filter, one for each list: "Attitude: Resistant or Not assessed". */
export function filterWords(project: Project, filter: Filter): string[] {
  const either = (label: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`${label}: ${words.join(' or ')}`];
  const places = [
    ...filter.organisations.map((id) => project.organisations[id]?.name),
    ...filter.units.map((id) => project.units[id]?.name),
  ].filter((name) => name !== undefined);
  const { notReviewedForDays: days } = filter;
  const reviewed = [
    filter.notAssessed ? notAssessedWord : '',
    days === undefined ? '' : `not reviewed for ${days} ${days === 1 ? 'day' : 'days'}`,
  ].filter(Boolean);
  return [
    ...either(
      'Role',
      role.options.filter((each) => filter.roles.includes(each)).map((each) => roleWord[each]),
    ),
    ...either('In', places),
    ...either(
      'Attitude',
      filter.attitudes.map((each) => (each === 'not-assessed' ? notAssessedWord : attitudeWord[each])),
    ),
    ...either('Tag', filter.tags),
    ...either(
      'Lines',
      linkKind.options.filter((each) => filter.kinds.includes(each)).map((each) => linkKindWord[each]),
    ),
    ...either('Judgement', reviewed),
  ];
}
