import { constants, inflateSync } from 'node:zlib';
import { largestPart } from './zip-entries.ts';

/** An object of a PDF: its number, what is written of it, and the bytes of its stream, unpacked. */
export type PdfObject = { id: number; written: string; data?: Buffer | undefined; isUnread?: boolean };

export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

const beginning = /(\d+)\s+\d+\s+obj\b/g;

/** Every object of a PDF, those within object streams too, in the order of the file, whatever its cross references say. */
export function pdfObjects(bytes: Buffer): PdfObject[] {
  const file = bytes.toString('latin1');
  const objects: PdfObject[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(file); match; match = beginning.exec(file)) {
    const from = beginning.lastIndex;
    const end = endOf(file, 'endobj', from);
    const whole = file.slice(from, end);
    const stream = /\bstream\r?\n/.exec(whole);
    const id = Number(match[1]);
    if (!stream) objects.push({ id, written: whole });
    else {
      const written = whole.slice(0, stream.index);
      const dataStart = from + stream.index + stream[0].length;
      const dataEnd = endOfData(file, written, dataStart);
      const object = unpackedObject(id, written, bytes.subarray(dataStart, dataEnd));
      objects.push(object, ...objectsWithin(object));
      beginning.lastIndex = dataEnd;
      continue;
    }
    beginning.lastIndex = end;
  }
  return objects;
}

const endOf = (file: string, what: string, from: number): number => {
  const at = file.indexOf(what, from);
  return at < 0 ? file.length : at;
};

function endOfData(file: string, written: string, from: number): number {
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(written);
  const end = from + Number(length?.[1]);
  return length && /^\s*endstream/.test(file.slice(end, end + 20)) ? end : endOf(file, 'endstream', from);
}

/** Pictures and the like stay packed: there is no text to read in them. */
const pictures = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

function unpackedObject(id: number, written: string, packed: Buffer): PdfObject {
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(written)?.[1]?.match(/\w+/g) ?? [];
  let data = packed;
  for (const filter of filters) {
    if (pictures.has(filter)) return { id, written, data: Buffer.alloc(0) };
    const next = unfiltered(filter, data);
    if (!next) return { id, written, isUnread: true };
    data = next;
  }
  return { id, written, data };
}

function unfiltered(filter: string, data: Buffer): Buffer | undefined {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      try {
        return inflateSync(data, { maxOutputLength: largestPart, finishFlush: constants.Z_SYNC_FLUSH });
      } catch {
        return undefined;
      }
    case 'ASCIIHexDecode':
    case 'AHx':
      return Buffer.from(data.toString('latin1').replace(/[\s>]/g, ''), 'hex');
    default:
      return undefined;
  }
}

function objectsWithin({ written, data }: PdfObject): PdfObject[] {
  if (!data || !/\/Type\s*\/ObjStm\b/.test(written)) return [];
  const text = data.toString('latin1');
  const first = Number(/\/First\s+(\d+)/.exec(written)?.[1] ?? 0);
  const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
  const objects: PdfObject[] = [];
  for (let nth = 0; nth + 1 < numbers.length; nth += 2) {
    const next = numbers[nth + 3];
    const from = first + (numbers[nth + 1] ?? 0);
    objects.push({ id: numbers[nth] ?? 0, written: text.slice(from, next === undefined ? undefined : first + next) });
  }
  return objects;
}
