/** A promise of Accord about files or security: its number, what happens, and what must hold. */
export type Promised = { row: string; what: string; holds: string };

const promised = (row: string, what: string, holds: string): Promised => ({ row, what, holds });

/** Every promise. The tests that prove one have its number in their titles. */
export const promises: readonly Promised[] = [
  promised('R1', 'Killed while saving', 'the old file or the new one, whole; no acknowledged save is missing'),
  promised('R2', 'Power cut while saving', 'written < synced < renamed < folder synced'),
  promised(
    'R3',
    'Disk full, quota, short write',
    'the old file is untouched, the work is still there, a copy is offered',
  ),
  promised('R4', 'The disk fails to sync', 'the next save starts anew, from memory'),
  promised('R5', 'Any error at any call', 'the old file is unchanged; what is blocked for a moment is tried again'),
  promised(
    'R6',
    'A folder that forbids renaming',
    'written in place only by consent and after a copy that was read back; never unlinked',
  ),
  promised('R7', 'Unfinished files', 'swept when their owner is gone, never shown'),
  promised('R8', 'The file is changed by another program', 'nothing is overwritten silently; a touch is no conflict'),
  promised('R9', 'Two windows, instances or doors', 'one lock; the second opens read-only'),
  promised('R10', 'A crash between saves', 'at most two seconds are lost; the rest is offered'),
  promised('R11', 'Ten years of saves', 'bounded versions; the newest is always there'),
  promised('R12', 'The clock moves by years', 'versions keep their order'),
  promised('R13', 'Saving and opening', 'what comes back is what was there, byte for byte when saved again'),
  promised('R14', 'A damaged or hostile file', 'opened whole or refused in a sentence, soon, never altered'),
  promised('R15', 'Nesting without end', 'refused'),
  promised(
    'R16',
    'Files of other versions',
    'older ones open, newer ones are never rewritten, unknown fields are kept',
  ),
  promised('R17', 'A file of 50 MB', 'opens within 5 s, is saved within 3 s'),
  promised('R18', 'Damaged settings', 'the app starts, and the file is kept'),
  promised('S1', 'Text that is markup', 'stays text on every screen and in every document'),
  promised('S2', 'Paste and drop', 'plain text only'),
  promised('S3', 'Calls from where none should come', 'only our own page, only what is agreed, never a path'),
  promised('S5', 'Policy of the page', 'on every answer'),
  promised('S6', 'Navigation, windows, permissions, downloads', 'all denied'),
  promised('S7', 'Ways out of the folder of the window', 'none'),
  promised('S8', 'PDFs that read files or the network', 'never'),
  promised('S9', 'SVG and colours', 'only what is on a list'),
  promised('S10', 'Links to open', 'none is opened'),
  promised('S11', 'Formulas in tables', 'text'),
  promised('S12', 'Keys that reach into prototypes', 'refused'),
  promised('S13', 'Switches of the packaged app', 'off'),
  promised('S14', 'The network', 'never used'),
  promised('S15', 'A name that is pointed at this machine', 'gets nothing'),
  promised('S16', 'Other pages in the same browser', 'can call nothing, frame nothing, read nothing'),
  promised('S17', 'The token of the window', 'long, good once, not to be guessed'),
  promised('S18', 'Paths and links out of the library', 'none is followed'),
  promised('S19', 'What is served', 'is what it says it is'),
];
