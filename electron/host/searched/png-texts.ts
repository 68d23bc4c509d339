import { inflateSync } from 'node:zlib';
import type { Reading } from '../../../shared/report/traces.ts';

const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);

const longestText = 16 * 1024 * 1024;

/** What is written in a PNG beside the picture: its text chunks, compressed ones too, and EXIF. */
export function pngTexts(bytes: Buffer, where: string): Reading[] {
  const readings: Reading[] = [];
  for (let at = mark.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (['tEXt', 'zTXt', 'iTXt', 'eXIf'].includes(type))
      for (const encoding of ['utf8', 'latin1', 'utf16le'] as const)
        readings.push({ where: `the ${type} of ${where}`, text: chunkText(type, data).toString(encoding) });
    at += 12 + length;
  }
  return readings;
}

/** The keyword and the text of a chunk; the text may be packed. */
function chunkText(type: string, data: Buffer): Buffer {
  const end = data.indexOf(0);
  const isPacked = type === 'zTXt' || (type === 'iTXt' && data[end + 1] === 1);
  if (!isPacked || end < 0) return data;
  const from = type === 'zTXt' ? end + 2 : data.indexOf(0, data.indexOf(0, end + 3) + 1) + 1;
  try {
    const text = inflateSync(data.subarray(from), { maxOutputLength: longestText });
    return Buffer.concat([data.subarray(0, from), Buffer.from('\n'), text]);
  } catch {
    // A photo of the user's with a broken comment is no reason not to export.
    return data;
  }
}
