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
