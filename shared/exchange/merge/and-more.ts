const shown = 5;

/** The first few of a list in a sentence, and how many there are besides. */
export const andMore = (all: readonly string[]): string =>
  all.length <= shown ? all.join(', ') : `${all.slice(0, shown).join(', ')} and ${all.length - shown} more`;
