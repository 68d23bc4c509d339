/** The encodings that tables come in. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1251'
  | 'macintosh';

/** One way of reading bytes as text, with the first lines in which encodings differ. */
export type Decoding = { encoding: Encoding; words: string; preview: readonly string[] };

/** Every way of reading these bytes, the likeliest first. One means that nobody need be asked. */
export type Decodings = readonly [Decoding, ...Decoding[]];

const words: Record<Encoding, string> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western European (Windows-1252)',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  macintosh: 'Western European (Mac)',
};

/** So much of a file is looked at to find the lines of a preview. */
const previewBytes = 200_000;
const previewLines = 5;
const longestLine = 120;

/**
 * The encodings in which these bytes can be read. A byte order mark decides, and so does text that is sound UTF-8, since
 * text in another encoding almost never is. Else somebody has to look: the preview shows the lines that differ.
 */
export function decodings(bytes: Uint8Array): Decodings {
  const certain = certainEncoding(bytes);
  if (certain) return [decodingOf(bytes, certain)];
  const [first, ...others] = (['windows-1252', 'windows-1250', 'windows-1251', 'macintosh'] as const).map((encoding) =>
    decodingOf(bytes, encoding),
  );
  return [first ?? decodingOf(bytes, 'windows-1252'), ...others];
}

/** Bytes as text, without the byte order mark. What cannot be read in this encoding becomes the sign U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

function certainEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // In text of Latin letters every other byte of UTF-16 is zero; a table in another encoding has no zeros.
  if (first !== 0 && second === 0 && bytes[3] === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && bytes[2] === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodingOf(bytes: Uint8Array, encoding: Encoding): Decoding {
  const lines = decode(bytes.subarray(0, previewBytes), encoding)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /[^\t -~]/.test(line));
  const shown = (telling.length > 0 ? telling : lines).slice(0, previewLines);
  return { encoding, words: words[encoding], preview: shown.map((line) => line.slice(0, longestLine)) };
}
