/** Air at the edge of every poster, in its units. */
export const margin = 60;
