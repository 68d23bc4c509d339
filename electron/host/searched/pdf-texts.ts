import { apart } from '../../../shared/report/comparable.ts';
import type { Reading } from '../../../shared/report/traces.ts';
import { fontsByName } from './pdf-fonts.ts';
import { type PdfObject, pdfObjects } from './pdf-objects.ts';
import { drawnText } from './pdf-page-text.ts';
import { stringsIn } from './pdf-strings.ts';
import { unescaped, xmlTexts } from './xml-texts.ts';

/** One name stands for so many fonts at most; beyond that the page texts are read with some of them. */
const mostFonts = 8;

/** Whatever can be read in a PDF: what its pages draw, its titles, bookmarks, descriptions and links, and its XMP. */
export function* pdfTexts(bytes: Buffer, where: string): Generator<Reading> {
  const objects = pdfObjects(bytes);
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(bytes.toString('latin1', Math.max(0, bytes.length - 4096))))
    yield { where, text: '', isUnread: true };
  const strings = objects.flatMap(({ written }) => stringsIn(written));
  yield { where: `a title, bookmark, description or link of ${where}`, text: strings.join(apart) };
  yield* namesIn(objects, where);
  yield* pageTexts(objects, where);
  for (const { written, data, isUnread } of objects) {
    if (isUnread) yield { where: `a part of ${where}`, text: '', isUnread };
    if (!data) continue;
    if (/\/Type\s*\/Metadata\b/.test(written)) yield* xmlTexts(data.toString('utf8'), `the metadata of ${where}`);
    else if (!/\/Subtype\s*\/Image\b/.test(written))
      yield { where: `a part of ${where}`, text: data.toString('utf8'), isGuess: true };
  }
}

/** Names (`/Dana#20Whitfield`) can carry text, too: of destinations, of kinds of structure. */
function* namesIn(objects: readonly PdfObject[], where: string): Generator<Reading> {
  const names = objects.flatMap(({ written }) => written.match(/\/[^\s/<>[\]()]*#[0-9a-f]{2}[^\s/<>[\]()]*/gi) ?? []);
  const text = names.map((name) => unescaped(name.replaceAll('%', '%25').replaceAll('#', '%')));
  if (text.length > 0) yield { where: `a name in ${where}`, text: text.join('\n') };
}

function* pageTexts(objects: readonly PdfObject[], where: string): Generator<Reading> {
  const fonts = fontsByName(objects);
  const variants = Math.min(mostFonts, Math.max(1, ...[...fonts.values()].map((named) => named.length)));
  const contents = objects
    .filter(
      ({ written, data }) =>
        data && !/\/Subtype\s*\/Image\b|\/Type\s*\/(ObjStm|XRef|Metadata)\b|\/Length1\b/.test(written),
    )
    .map(({ data }) => data?.toString('latin1') ?? '')
    .filter((content) => /\bT[jJ]\b|['"]\s/.test(content) && content.includes('BT'));
  for (let variant = 0; variant < variants; variant += 1) {
    const drawn = contents.map((content) => drawnText(content, (name) => pick(fonts.get(name), variant)));
    yield { where: `the pages of ${where}`, text: drawn.map(([forward]) => forward).join('\n') };
    for (const turned of [1, 2]) {
      const text = drawn.map((orders) => orders[turned] ?? '').join('\n');
      if (text.trim()) yield { where: `the pages of ${where}`, text };
    }
  }
}

const pick = <Each>(all: readonly Each[] | undefined, nth: number): Each | undefined => all?.[nth % all.length];
