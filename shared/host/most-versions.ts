/** At most this many versions of a project are kept. */
export const mostVersions = 80;
