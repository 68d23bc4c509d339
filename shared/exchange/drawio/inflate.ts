import { Inflate } from 'fflate';
import { bytesFromBase64 } from '../../base/base64.ts';
import { failure, type Result, success } from '../../base/result.ts';

/** A page of a diagram that is larger than this when it is unpacked is none. */
const largestPage = 64 * 1024 * 1024;
/** So little is unpacked at once that a bomb is noticed before it goes off: at most a thousand times as much. */
const step = 16 * 1024;

class TooLarge extends Error {}

/** The XML of a page that draw.io has packed: deflated, then base64, of text that is escaped as in an address. */
export function unpackedPage(packed: string): Result<string, string> {
  const bytes = bytesFromBase64(packed.replace(/\s+/g, ''));
  if (!bytes || bytes.length === 0) return failure('A page of the diagram is packed in a way Accord does not know.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(inflated(bytes));
    return success(text.startsWith('%') ? decodeURIComponent(text) : text);
  } catch (error) {
    if (error instanceof TooLarge)
      return failure('A page of the diagram unpacks to more than 64 MB, which no map is. Nothing was taken.');
    return failure('A packed page of the diagram is damaged. Open it in draw.io and save it without compression.');
  }
}

function inflated(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > largestPage) throw new TooLarge();
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += step)
    inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
