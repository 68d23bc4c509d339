import type { PasswordOutcome } from './outcomes.ts';

/** A shorter password can be tried out by a machine. */
const leastLetters = 12;
/** Longer than any sentence. */
const mostLetters = 1000;

/** What is wrong with a password that is to be set; nothing when it will do. It is counted as it is used: in NFC. */
export function passwordTrouble(password: string): string | undefined {
  const letters = [...password.normalize('NFC')].length;
  if (letters < leastLetters)
    return `It needs at least ${leastLetters} characters and has ${letters}. Three or four words that belong together only for you are easy to remember.`;
  return letters > mostLetters ? `It must have at most ${mostLetters} characters.` : undefined;
}

type Saved = Extract<PasswordOutcome, { kind: 'saved' }>;

/** What became of a password that was set, or taken away, and of what was kept of the project before. */
export function passwordWords(isProtected: boolean, { left, removed }: Pick<Saved, 'left' | 'removed'>): string[] {
  const words = [
    isProtected ? 'The project is protected with its password.' : 'The project is not protected any more.',
  ];
  if (left > 0)
    words.push(
      `${kept(left)} could not be written anew and ${left === 1 ? 'keeps the password it has' : 'keep the password they have'}: the disk may be full. “Open as a copy” among the versions asks for that password.`,
    );
  if (removed > 0)
    words.push(
      `${kept(removed)} could not be protected and ${removed === 1 ? 'was' : 'were'} deleted, so that nobody can read ${removed === 1 ? 'it' : 'them'}: the disk may be full.`,
    );
  return words;
}

const kept = (count: number): string =>
  count === 1 ? '1 earlier version or copy' : `${count} earlier versions and copies`;
