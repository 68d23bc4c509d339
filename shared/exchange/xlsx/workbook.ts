import type { Parts } from './unpack.ts';
import { attributeOf, readXml, unescaped } from './xml.ts';

/** What has to be known of a workbook before its sheets are read. */
export type Workbook = {
  sheets: { name: string; path: string; hidden: boolean }[];
  /** Whether days are counted from 1904, as on old Apple computers. */
  since1904: boolean;
  strings: readonly string[];
  /** Whether a cell of this style is a day or a time. */
  isDay: readonly boolean[];
};

/** Undefined where there is no workbook among the parts. */
export function readWorkbook(parts: Parts): Workbook | undefined {
  const path = targets(parts, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.path;
  const xml = path && parts.textOf(path);
  if (!path || !xml) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const related = targets(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const byId = new Map(related.map((each) => [each.id, each.path]));
  const textOf = (kind: string): string | undefined => {
    const part = related.find(({ type }) => type.endsWith(`/${kind}`));
    return part && parts.textOf(part.path);
  };
  const workbook: Workbook = {
    sheets: [],
    since1904: false,
    strings: stringsOf(textOf('sharedStrings')),
    isDay: dayStyles(textOf('styles')),
  };
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') workbook.since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const sheet = byId.get(attributeOf(attributes, 'id') ?? '');
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      if (sheet) workbook.sheets.push({ name: unescaped(attributes.name ?? ''), path: sheet, hidden });
    },
  });
  return workbook;
}

function targets(parts: Parts, path: string, folder: string): { id: string; type: string; path: string }[] {
  const found: { id: string; type: string; path: string }[] = [];
  readXml(parts.textOf(path) ?? '<none/>', {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name === 'Relationship') found.push({ id, type, path: resolved(folder, target) });
    },
  });
  return found;
}

/** A path from the folder it is named in, or from the root where it begins with a slash. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}

/** The texts that cells refer to by number. How a text is to be spoken (`rPh`) is no part of it. */
function stringsOf(xml: string | undefined): string[] {
  const strings: string[] = [];
  let text = '';
  let [inText, spoken] = [false, false];
  readXml(xml ?? '<none/>', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken = true;
      inText = name === 't' && !spoken;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text));
      if (name === 'rPh') spoken = false;
      if (name === 't') inText = false;
    },
  });
  return strings;
}

function dayStyles(xml: string | undefined): boolean[] {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  readXml(xml ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(isDayFormat(Number(attributes.numFmtId ?? 0), own));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** The formats that every workbook has by number (ECMA-376, 18.8.30), or one of its own with a day, month or year. */
function isDayFormat(id: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(id);
  if (code !== undefined) return /[dy]|mmm/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}
