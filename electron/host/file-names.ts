import { failure, type Result, success } from '../../shared/base/result.ts';
import type { WriteFailure } from '../../shared/host/outcomes.ts';
import { marked, unseenMarks } from '../../shared/picture/unseen.ts';

export const projectExtension = 'accord';

/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]/;
const longestName = 240;

/** A name a user typed, as a file name with its extension; refused when some system could not keep it. */
export function checkedFileName(typed: string, extension: string): Result<string, WriteFailure> {
  const name = typed.trim().toWellFormed().normalize('NFC');
  const complete = name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`;
  const stem = complete.slice(0, -extension.length - 1);
  const tooLong = Buffer.byteLength(complete) > longestName;
  const isBad =
    stem === '' || /^[. ]|[. ]$/.test(stem) || forbidden.test(complete) || reserved.test(complete) || tooLong;
  return isBad ? failure({ kind: 'badName', name: typed }) : success(complete);
}

/** A file name for a title: what a system cannot keep becomes a space, and what is too long is cut. */
export function fileNameFor(title: string, extension: string = projectExtension): string {
  // Turned round by a mark that nobody sees, "fdp.exe" would look like a PDF.
  const seen = marked(title.toWellFormed()).replace(unseenMarks, '');
  const plain = seen.normalize('NFC').replace(new RegExp(forbidden, 'g'), ' ').replace(/\s+/g, ' ');
  let stem = plain.replace(/^[. ]+|[. ]+$/g, '');
  while (Buffer.byteLength(stem) > longestName - 40) stem = [...stem].slice(0, -1).join('').trimEnd();
  if (stem === '') stem = 'Partnership';
  return `${reserved.test(stem) ? `${stem} project` : stem}.${extension}`;
}

/** "One Card.accord", "One Card 2.accord", "One Card 3.accord": the names to try for a new file. */
export function* namesToTry(fileName: string): Generator<string> {
  const dot = fileName.lastIndexOf('.');
  const [stem, end] = [fileName.slice(0, dot), fileName.slice(dot)];
  yield fileName;
  for (let number = 2; number < 1000; number++) yield `${stem} ${number}${end}`;
}
