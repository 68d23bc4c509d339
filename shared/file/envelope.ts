/** What every project file starts with. */
export const format = 'accord';

/** The version of the format that this Accord writes. */
export const currentVersion = 1;
