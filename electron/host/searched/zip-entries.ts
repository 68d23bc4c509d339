import { inflateRawSync } from 'node:zlib';

/** Larger than anything that is exported; a part that claims more is not unpacked. */
export const largestPart = 512 * 1024 * 1024;

/** A file within a zip; without bytes when they cannot be unpacked. */
export type Entry = { name: string; bytes: Buffer | undefined };

const centralMark = 0x02014b50;
const endMark = 0x06054b50;

export const isZip = (bytes: Buffer): boolean => bytes.length > 22 && bytes.readUInt32LE(0) === 0x04034b50;

/** What is in a zip (PPTX, XLSX, DOCX), unpacked, and its comments. */
export function* zipEntries(bytes: Buffer): Generator<Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) return;
  yield { name: 'the comment', bytes: bytes.subarray(end + 22) };
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === centralMark) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const commentAt = at + 46 + nameLength + extraLength;
    yield { name, bytes: unpacked(bytes, at) };
    if (commentLength > 0)
      yield { name: `the comment on ${name}`, bytes: bytes.subarray(commentAt, commentAt + commentLength) };
    at = commentAt + commentLength;
  }
}

function unpacked(bytes: Buffer, central: number): Buffer | undefined {
  const [method, size, local] = [
    bytes.readUInt16LE(central + 10),
    bytes.readUInt32LE(central + 20),
    bytes.readUInt32LE(central + 42),
  ];
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return packed;
  try {
    return method === 8 ? inflateRawSync(packed, { maxOutputLength: largestPart }) : undefined;
  } catch {
    return undefined;
  }
}
