import { InvalidArgumentError, Option } from 'commander';
import {
  mapPages,
  orientation,
  paper,
  type ReportSection,
  reportSection,
  type SectionChoice,
} from '../../shared/model/view.ts';
import type { Rights } from '../../shared/report/rights.ts';
import { sections, sectionsFor } from '../../shared/report/sections.ts';

const width = Math.max(...reportSection.options.map((name) => name.length));

/** Every section with what is in it, a line each. */
const whatThereIs = reportSection.options.map((name) => `  ${name.padEnd(width)}  ${sections[name].about}`).join('\n');

/** "--sections cover,map:A3,people:portrait". */
export const sectionsOption = (): Option =>
  new Option(
    '--sections <list>',
    `what is in the PDF, in this order, with commas between (usual: map,people). A sheet of its own stands behind a colon: map:A3:portrait. There are: ${reportSection.options.join(', ')}`,
  ).argParser(readSections);

/** "--pages several". */
export const pagesOption = (): Option =>
  new Option(
    '--pages <how>',
    'the map on one page, on several to be glued together, or each organisation or each unit on a page',
  )
    .choices(mapPages.options)
    .default('one');

function readSections(list: string): SectionChoice[] {
  const chosen = list
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map(readSection);
  if (chosen.length === 0) throw new InvalidArgumentError(`It names nothing. There are:\n${whatThereIs}`);
  const twice = chosen.find(({ name }, nth) => chosen.findIndex((each) => each.name === name) !== nth);
  if (twice) throw new InvalidArgumentError(`"${twice.name}" is named twice.`);
  return chosen;
}

function readSection(words: string): SectionChoice {
  const [first = '', ...sheet] = words.split(':').map((each) => each.trim());
  const name = reportSection.safeParse(first);
  if (!name.success) throw new InvalidArgumentError(`There is no section "${first}". There are:\n${whatThereIs}`);
  const choice: SectionChoice = { name: name.data };
  for (const word of sheet) {
    const [asPaper, asOrientation] = [paper.safeParse(word), orientation.safeParse(word)];
    if (asPaper.success) choice.paper = asPaper.data;
    else if (asOrientation.success) choice.orientation = asOrientation.data;
    else {
      const known = [...paper.options, ...orientation.options].join(', ');
      throw new InvalidArgumentError(`There is no sheet "${word}" for ${name.data}. There are: ${known}.`);
    }
  }
  return choice;
}

/** What is left out for an audience and why, a sentence each; and whether anything is left. */
export function leftOutWords(
  rights: Rights,
  chosen: readonly SectionChoice[] | undefined,
): { said: string[]; isAll: boolean } {
  const { kept, leftOut } = sectionsFor(rights, chosen ?? []);
  return {
    said: leftOut.map(({ name, why }) => `Left out for ${rights.name}: ${titleOf(name)}, for ${why}.`),
    isAll: leftOut.length > 0 && kept.length === 0,
  };
}

const titleOf = (name: ReportSection): string => sections[name].title;
