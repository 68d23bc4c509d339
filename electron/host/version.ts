/**
 * A kept version: its number, which orders versions whatever clocks say, when it was kept, how large it is, and whether
 * somebody gave it a name.
 */
export type Version = { sequence: number; savedAt: number; size: number; isNamed: boolean };
