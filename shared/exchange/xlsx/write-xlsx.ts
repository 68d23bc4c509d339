import { strToU8, type Zippable, zipSync } from 'fflate';
import { guarded, isGuarded, isRisky } from '../csv/guard.ts';
import { element, part } from '../pptx/xml.ts';
import type { Sheet } from '../sheet.ts';
import { cellText } from './xml.ts';

const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const relationships = `${office}/officeDocument/2006/relationships`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by number: plain, the heading, and text that stays text when somebody edits its cell. */
const style = { heading: 1, text: 2 };

/** Excel cannot hold a longer text in a cell. */
const longestText = 32_767;

/** Sheets as a workbook: bold headings that stay in sight, filters, and columns as wide as what is in them. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes(sheets)),
    '_rels/.rels': strToU8(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations([
        ...sheets.map((_, nth): [string, string] => ['worksheet', `worksheets/sheet${nth + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(styles()),
  };
  for (const [nth, sheet] of sheets.entries()) files[`xl/worksheets/sheet${nth + 1}.xml`] = strToU8(sheetXml(sheet));
  // The same sheets give the same bytes, whenever they are written.
  return zipSync(files, { level: 6, mtime: '1980-01-01T12:00:00' });
}

const contentTypes = (sheets: readonly Sheet[]): string =>
  part(
    element(
      'Types',
      { xmlns: `${office}/package/2006/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Override', { PartName: '/xl/workbook.xml', ContentType: `${types}.sheet.main+xml` }),
      element('Override', { PartName: '/xl/styles.xml', ContentType: `${types}.styles+xml` }),
      ...sheets.map((_, nth) =>
        element('Override', { PartName: `/xl/worksheets/sheet${nth + 1}.xml`, ContentType: `${types}.worksheet+xml` }),
      ),
    ),
  );

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  part(
    element(
      'Relationships',
      { xmlns: `${office}/package/2006/relationships` },
      ...all.map(([type, target], nth) =>
        element('Relationship', { Id: `rId${nth + 1}`, Type: `${relationships}/${type}`, Target: target }),
      ),
    ),
  );

const workbook = (sheets: readonly Sheet[]): string =>
  part(
    element(
      'workbook',
      { xmlns: main, 'xmlns:r': relationships },
      element(
        'sheets',
        {},
        ...sheets.map(({ name }, nth) => element('sheet', { name, sheetId: nth + 1, 'r:id': `rId${nth + 1}` })),
      ),
      element(
        'definedNames',
        {},
        ...sheets.map((sheet, nth) =>
          element(
            'definedName',
            { name: '_xlnm._FilterDatabase', localSheetId: nth, hidden: 1 },
            `'${sheet.name}'!${extent(sheet, '$')}`,
          ),
        ),
      ),
    ),
  );

const font = (bold: boolean): string =>
  element('font', {}, bold ? element('b') : '', element('sz', { val: 11 }), element('name', { val: 'Calibri' }));

const styles = (): string =>
  part(
    element(
      'styleSheet',
      { xmlns: main },
      element('fonts', { count: 2 }, font(false), font(true)),
      element(
        'fills',
        { count: 2 },
        ...['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType }))),
      ),
      element('borders', { count: 1 }, element('border')),
      element('cellStyleXfs', { count: 1 }, element('xf')),
      element(
        'cellXfs',
        { count: 3 },
        element('xf', { xfId: 0 }),
        element('xf', { xfId: 0, fontId: 1, applyFont: 1 }),
        element('xf', { xfId: 0, quotePrefix: 1 }),
      ),
    ),
  );

function sheetXml(sheet: Sheet): string {
  const rows = sheet.rows.map((row, nth) => rowXml(row, nth + 1)).join('');
  return part(
    element(
      'worksheet',
      { xmlns: main },
      element(
        'sheetViews',
        {},
        element(
          'sheetView',
          { workbookViewId: 0 },
          element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
        ),
      ),
      columnsXml(sheet),
      element('sheetData', {}, rows),
      element('autoFilter', { ref: extent(sheet, '') }),
    ),
  );
}

/** The cells of a sheet, from the first to the last: "A1:F20". */
function extent({ rows }: Sheet, fixed: '$' | ''): string {
  const last = columnLetters(Math.max(0, (rows[0]?.length ?? 1) - 1));
  return `${fixed}A${fixed}1:${fixed}${last}${fixed}${Math.max(1, rows.length)}`;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

const measuredRows = 200;

function columnsXml({ rows }: Sheet): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.slice(0, measuredRows).reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
  );
  return element(
    'cols',
    {},
    ...widths.map((width, nth) =>
      element('col', { min: nth + 1, max: nth + 1, width: Math.min(60, Math.max(9, width + 4)), customWidth: 1 }),
    ),
  );
}

function rowXml(row: readonly string[], number: number): string {
  let cells = '';
  for (const [column, text] of row.entries())
    if (text !== '') cells += cellXml(`${columnLetters(column)}${number}`, text, number === 1);
  return `<row r="${number}">${cells}</row>`;
}

/** Short numbers are numbers, so that they can be sorted and counted; everything else is text and never a formula. */
function cellXml(reference: string, text: string, isHeading: boolean): string {
  if (/^-?\d{1,7}(\.\d{1,4})?$/.test(text) && String(Number(text)) === text)
    return `<c r="${reference}"><v>${text}</v></c>`;
  const look = isHeading ? ` s="${style.heading}"` : isRisky(text) ? ` s="${style.text}"` : '';
  const kept = cellText(fitting(isGuarded(text) ? guarded(text) : text));
  return `<c r="${reference}"${look} t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

const fitting = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
