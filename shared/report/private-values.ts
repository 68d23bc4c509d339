import type { LinkId } from '../base/ids.ts';
import type { Naming } from '../model/own-audience.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import type { AudienceChoice } from '../model/view.ts';
import {
  capital,
  lineSentence,
  linkSentence,
  nameOf,
  organisationSentence,
  personSentence,
  unitSentence,
} from '../picture/sentences.ts';
import { audienceTable } from './audience-table.ts';
import { squeezed } from './comparable.ts';
import { textFinder } from './find-texts.ts';
import { forAudience } from './for-audience.ts';
import type { Withheld } from './keep.ts';
import { isOurWords } from './own-words.ts';
import { rightsOf } from './rights.ts';
import { type Owner, sift } from './sift.ts';
import { type Trace, tracesOf } from './traces.ts';

/** A value that must not be in a document: what it is, for a person to read, and what gives it away. */
export type PrivateValue = { what: string; value: string; traces: Trace[] };

/**
 * Every text of a project that this audience may not see. Left out is what says nothing by itself: texts of fewer than four
 * letters (two where a letter is a word), one or two words that Accord prints anyway, and what this audience may read
 * elsewhere.
 */
export function privateValues(project: Project, audience: AudienceChoice, naming?: Naming): PrivateValue[] {
  const rights = rightsOf(project, audience, naming);
  const withheld: { what: string; value: string }[] = [];
  const theirs = sift(project, rights, (field, value, owner) => {
    for (const text of textsIn(value)) withheld.push({ what: whatIs(project, field, owner), value: text });
  });
  const all = rights.naming === 'names' ? withheld : withheld.concat(names(theirs));
  const once = new Map(all.map((each) => [`${each.what} ${squeezed(each.value)}`, each]));
  const telling = [...once.values()].filter(({ value }) => tells(value));
  return notSaid(
    telling.map((each) => ({ ...each, traces: tracesOf(each.value) })),
    forAudience(project, audience, naming),
  );
}

/**
 * Without what may be read in a project as an audience sees it: finding that in a file would say nothing. Where only the
 * beginning of a value may be read, the value is looked for as a whole.
 */
function notSaid(values: readonly PrivateValue[], theirs: Project): PrivateValue[] {
  const candidates = values.map((value) => ({
    ...value,
    whole: [{ text: squeezed(value.value), isWord: false }],
  }));
  const all = candidates.flatMap(({ traces, whole }) => [...traces, ...whole]);
  const said = new Set<Trace>();
  textFinder(all.map(({ text }) => text))(textsSaid(theirs).map(squeezed).join('\u0001'), (nth) => {
    const trace = all[nth];
    if (trace) said.add(trace);
  });
  return candidates.flatMap(({ traces, whole, ...value }) => {
    const [telling, asWhole] = [traces, whole].map((each) => each.filter((trace) => !said.has(trace)));
    const kept = telling?.length ? telling : (asWhole ?? []);
    return kept.length > 0 ? [{ ...value, traces: kept }] : [];
  });
}

/** In words: "Notes on people (Dana Whitfield)". */
function whatIs(project: Project, field: Withheld, owner: Owner): string {
  const words = capital(field === 'unknown' ? 'what this version does not know' : audienceTable[field].words);
  const whose = short(ownerWords(project, owner));
  return whose ? `${words} (${whose})` : words;
}

function ownerWords(project: Project, owner: Owner): string {
  if (!owner || owner.of === 'notes') return '';
  if (owner.of !== 'links')
    return (project[owner.of] as Record<string, { name?: string }>)[owner.id]?.name?.trim() || 'without a name';
  const link = project.links[owner.id as LinkId];
  if (!link) return '';
  return linkSentence(link, nameOf(project.people[link.from]), nameOf(project.people[link.to])).replace(/\.$/, '');
}

const names = (project: Project): { what: string; value: string }[] =>
  Object.values(project.people).flatMap(({ name, contact }: Person) => {
    const what = `The name of a person (${short(name)})`;
    return [name.trim(), ...partsOf(short(name)), ...textsIn(contact)].map((value) => ({ what, value }));
  });

/** Surnames and first names, with their capital, that are long enough to tell who it is. */
const partsOf = (name: string): string[] =>
  [...new Set(name.match(/[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}]{3,}/gu))].filter((part) => part !== name);

/** A name can hold a book; what is said of it is its beginning. */
const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name);

const id = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;
const day = /^\d{4}-\d\d-\d\d$/;

/** Every text within a value; ids, days and embedded pictures are none. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.trim() === '' || id.test(value) || day.test(value) || value.startsWith('data:') ? [] : [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What somebody reads in a project: its texts, and the sentences that are made of them. */
function textsSaid(project: Project): string[] {
  const { view: _view, ...said } = project;
  return [
    ...textsIn(said),
    ...Object.values(project.people).map((person) => personSentence(project, person)),
    ...Object.values(project.units).map((unit) => unitSentence(project, unit)),
    ...Object.values(project.organisations).map((organisation) => organisationSentence(project, organisation)),
    ...Object.values(project.links).map((link) => lineSentence(project, link)),
  ];
}

/** Scripts in which a letter is a word or a syllable. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const shortest = 4;

function tells(value: string): boolean {
  const letters = (value.match(/[\p{L}\p{N}]/gu) ?? []).length + (value.match(dense) ?? []).length;
  return letters >= shortest && !isOurWords(value);
}
