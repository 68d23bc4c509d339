/** What is known of a recovery copy without looking into its project. */
export type CopyFacts = {
  /** The bytes are those that were written. */
  isWhole: boolean;
  /** The process that kept it still has the project open. */
  isInUse: boolean;
  /** The file it belongs to; empty when there was none yet. */
  path: string;
  /** SHA-256 of the file it was based on, and of what is in it. */
  basedOn: string;
  content: string;
};

/** What is at the place of its file now: the SHA-256 of it, or nothing. */
export type FileNow = { hash: string | null };

export type Choice =
  /** Its owner looks after it. */
  | 'leave'
  /** The same is in the file: it was saved after all. */
  | 'saved'
  /** Never opened in place of a file; kept, and said to be damaged. */
  | 'damaged'
  | 'newer'
  | 'diverged'
  | 'fileGone'
  | 'noFile';

/** What is to be done with a recovery copy. It is offered and never forced: whatever is in the file opens as usual. */
export function chooseRecovery(copy: CopyFacts, file: FileNow): Choice {
  if (copy.isInUse) return 'leave';
  if (!copy.isWhole) return 'damaged';
  if (copy.path === '') return 'noFile';
  if (file.hash === null) return 'fileGone';
  if (file.hash === copy.content) return 'saved';
  return file.hash === copy.basedOn ? 'newer' : 'diverged';
}
