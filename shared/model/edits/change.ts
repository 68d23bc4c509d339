import type { Project } from '../project.ts';

/** A change of a project: it alters the draft it is given and nothing else. The store turns it into one undo step. */
export type Change = (draft: Project) => void;
