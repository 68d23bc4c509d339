import { failure, type Result, success } from '../../base/result.ts';

/** What a document says it is written in, where that is not UTF-8 and we can read it. */
const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The text of a document in the encoding its first bytes or its first line name. */
export function decodeXml(bytes: Uint8Array): Result<string, string> {
  const encoding = encodingOf(bytes);
  try {
    return success(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return failure(
      `The text of the file is not ${encoding.toUpperCase()}, as it says. Save it as UTF-8 and try again.`,
    );
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return declared.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
}
