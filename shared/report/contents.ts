import { type AudienceField, audienceField, type Naming } from '../model/own-audience.ts';
import type { Project } from '../model/project.ts';
import type { AudienceChoice, ExportView, ReportSection, SectionChoice } from '../model/view.ts';
import { type Look, lookOf } from '../picture/look.ts';
import { viewWords } from '../picture/look-words.ts';
import { capital, counted } from '../picture/sentences.ts';
import { audienceTable } from './audience-table.ts';
import { forAudience } from './for-audience.ts';
import type { Withheld } from './keep.ts';
import { privateValues } from './private-values.ts';
import { noRights, type Rights, rightsOf } from './rights.ts';
import { says } from './says.ts';
import { sections, sectionsFor } from './sections.ts';
import { sift } from './sift.ts';

/** What is chosen for an export of the map, as far as it decides what is in the file. */
export type ContentsChoices = {
  format: 'pdf' | 'svg' | 'pptx' | 'png';
  view: ExportView;
  people: boolean;
  /** What is in the PDF instead of the map and the people. */
  sections?: readonly SectionChoice[] | undefined;
  naming?: Naming | undefined;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
};

/** So many of a kind. */
type Count = { words: string; count: number };

/** What will be in a file, what stays out of it by kind, and how many values will be looked for in it. */
export type Contents = { audience: string; inFile: string[]; leftOut: Count[]; searched: number };

/** Exactly what an export of the map will have in it, for an audience. */
export function contentsFor(project: Project, audience: AudienceChoice, choices: ContentsChoices): Contents {
  const rights = rightsOf(project, audience, choices.naming);
  const theirs = forAudience(project, audience, choices.naming);
  const look = lookOf(theirs, choices.day);
  const shown = choices.view === 'shown' ? look : undefined;
  const chosen = choices.format === 'pdf' ? choices.sections : undefined;
  const kept = chosen && sectionsFor(rights, chosen).kept.map(({ name }) => name);
  return {
    audience: rights.name,
    inFile: [
      ...(kept ? [`The sections: ${kept.map((name) => sections[name].title).join(', ')}`] : []),
      ...recordsIn(theirs, rights.naming, shown),
      ...fieldsIn(theirs, drawnIn(choices, kept), shown),
    ],
    leftOut: leftOut(project, theirs, rights),
    searched: privateValues(project, audience, choices.naming).length,
  };
}

const calledWords: Record<Naming, string> = {
  names: 'by name',
  numbers: 'by number, as “Person 1”',
  roles: 'by what they do, without names',
};

function recordsIn(project: Project, naming: Naming, look: Look | undefined): string[] {
  const count = (records: object) => Object.keys(records).length;
  const of = look && look.shown < look.total ? `${look.shown} of ` : '';
  const lines = Object.values(project.links).filter(({ id }) => look?.link(id) !== 'hidden').length;
  return [
    project.title.trim() && `The title: ${project.title.trim()}`,
    ...(look
      ? viewWords(project, look)
          .slice(0, 3)
          .map((words) => `The view: ${words}`)
      : []),
    counted(count(project.organisations), 'organisation', 'organisations'),
    count(project.units) > 0 && counted(count(project.units), 'unit', 'units'),
    `${of}${counted(count(project.people), 'person', 'people')}, ${calledWords[naming]}`,
    lines > 0 && counted(lines, 'line', 'lines'),
    count(project.notes) > 0 && counted(count(project.notes), 'sticky note', 'sticky notes'),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}

/** Whatever there is of any field is withheld, and so can be counted. */
const nothing = noRights('openLines', 'ourLines', 'stickyNotes');

const onMapAndList: readonly ReportSection[] = ['cover', 'map', 'people', 'legend'];
const onSlides: readonly AudienceField[] = ['vision', 'story', 'speakerNotes'];

/** Which fields a file draws. A section that answers or explains draws on all of them: none is said to be left out of it. */
function drawnIn({ format, people }: ContentsChoices, kept: readonly ReportSection[] | undefined) {
  const [hasMap, hasList] = kept ? [kept.includes('map'), kept.includes('people')] : [true, format === 'pdf' && people];
  const hasAll = kept?.some((name) => !onMapAndList.includes(name)) ?? false;
  return (field: AudienceField): boolean => {
    const drawn = audienceTable[field].drawn ?? [];
    const isOnSlides = format === 'pptx' && onSlides.includes(field);
    return hasAll || isOnSlides || (hasMap && drawn.includes('map')) || (hasList && drawn.includes('list'));
  };
}

function fieldsIn(theirs: Project, isDrawn: (field: AudienceField) => boolean, look: Look | undefined): string[] {
  const shownPeople = Object.entries(theirs.people).filter(([id]) => look?.person(id as never) !== 'hidden');
  const shownLinks = Object.entries(theirs.links).filter(([id]) => look?.link(id as never) !== 'hidden');
  const shown = { ...theirs, people: Object.fromEntries(shownPeople), links: Object.fromEntries(shownLinks) };
  const counts = countsOf(shown, nothing);
  return audienceField.options
    .filter((field) => isDrawn(field) && (counts.get(field) ?? 0) > 0)
    .map((field) => `${capital(audienceTable[field].words)}: ${counts.get(field)}`);
}

function leftOut(project: Project, theirs: Project, rights: Rights): Count[] {
  const counts = countsOf(project, rights);
  const people = Object.values(project.people);
  const hidden: Count[] = [];
  if (rights.naming !== 'names') {
    hidden.push({ words: 'Names of people', count: people.filter(({ name }) => name.trim()).length });
    const photos = people.filter(({ id, photo }) => photo && !theirs.people[id]?.photo).length;
    if (photos > 0) counts.set('photos', photos);
    const contacts = people.filter(({ contact }) => says(contact)).length;
    if (contacts > 0) counts.set('contact', contacts);
  }
  const fields = [...audienceField.options, 'unknown' as const].flatMap((field): Count[] => {
    const count = counts.get(field) ?? 0;
    return count > 0 ? [{ words: wordsFor(field), count }] : [];
  });
  return [...hidden, ...fields];
}

const wordsFor = (field: Withheld): string =>
  capital(field === 'unknown' ? 'what this version of Accord does not know' : audienceTable[field].words);

function countsOf(project: Project, rights: Rights): Map<Withheld, number> {
  const counts = new Map<Withheld, number>();
  sift(project, rights, (field, value) => {
    const isLine = field === 'openLines' || field === 'ourLines';
    const many = !isLine && Array.isArray(value) ? value.filter(says).length : Number(isLine || says(value));
    counts.set(field, (counts.get(field) ?? 0) + many);
  });
  return counts;
}

/** The contents of a file as lines of text. */
export function contentsText({ audience, inFile, leftOut, searched }: Contents): string {
  return [
    `In the file, for ${audience}:`,
    ...inFile.map((line) => `  ${line}`),
    ...(leftOut.length > 0
      ? ['Left out:', ...leftOut.map(({ words, count }) => `  ${words}: ${count}`)]
      : ['Nothing is left out.']),
    ...(searched > 0
      ? [`${counted(searched, 'private value', 'private values')} will be looked for in the file before it is kept.`]
      : []),
  ].join('\n');
}
