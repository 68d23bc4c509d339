/** Nothing larger is read, in bytes: no project is, and reading it would take the machine's memory. */
export const largestFile = 256 * 1024 * 1024;
