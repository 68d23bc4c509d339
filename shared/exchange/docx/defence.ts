import type { Project } from '../../model/project.ts';
import { palettes } from '../../picture/palette.ts';
import { defenceContentOf, lineWords } from '../../report/defence-content.ts';
import { type Block, type Cell, defenceSections, type Section } from '../../report/defence-sections.ts';
import { type DefenceChoices, sheetFooter } from '../../report/defence-sheet.tsx';
import { forAudience } from '../../report/for-audience.ts';
import { rightsOf } from '../../report/rights.ts';
import type { Xml } from '../pptx/xml.ts';
import { docxOf, textWidth } from './docx.ts';
import { paragraph, run, table } from './words.ts';

const { ink2 } = palettes.light;

/** The defence sheet as a document to go on writing in: all of it, with headings and tables that are such. */
export function defenceDocx(whole: Project, { audience, naming, day }: Omit<DefenceChoices, 'fontFaces'>): Uint8Array {
  const content = defenceContentOf(forAudience(whole, audience, naming), audience);
  const { title, promise, inOneSentence } = content;
  return docxOf({
    title: `${title}: why it is worth it`,
    day,
    footer: sheetFooter({ audience, readers: rightsOf(whole, audience).name, day }),
    body: [
      paragraph('Title', title),
      paragraph('Subtitle', promise || 'Why it is worth it'),
      ...defenceSections(content).flatMap((section, nth) => [
        paragraph('Heading1', section.title),
        ...rowsOf(section),
        ...(nth === 0 && inOneSentence ? [paragraph('Quote', inOneSentence)] : []),
      ]),
    ],
  });
}

function rowsOf({ rows, none, heads, columns }: Section): Xml[] {
  if (rows.length === 0) return [paragraph('Quiet', none)];
  if (columns.length === 1)
    return rows.map(({ cells }) =>
      paragraph('ListBullet', cells.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(' ')),
    );
  const widths = columns.map((share) => Math.round(share * textWidth));
  return [
    table(
      widths,
      heads,
      rows.map(({ cells }) => cells.map(cellOf)),
    ),
  ];
}

function cellOf({ blocks, line }: Cell): Xml[] {
  const said = [...(line ? [paragraph('TableText', lineWords(line))] : []), ...blocks.map(blockOf)];
  // A cell without a paragraph is a damaged file to Word.
  return said.length > 0 ? said : [paragraph('TableText', '')];
}

const blockOf = ({ text, lead, look }: Block): Xml =>
  paragraph(
    'TableText',
    text,
    ...(lead ? [run(`${lead} `, { colour: ink2 })] : []),
    run(text, look === 'strong' ? { bold: true } : look === 'quiet' ? { italic: true, colour: ink2 } : {}),
  );
