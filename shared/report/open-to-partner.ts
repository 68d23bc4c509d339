import type { LinkKind } from '../model/link.ts';
import type { Role } from '../model/person.ts';

/** What somebody's job is may be said to the partner; what we think of somebody may not. */
export const openRoles: ReadonlySet<Role> = new Set<Role>(['approver', 'sponsor', 'front-line', 'user']);

/** Lines that state how things are organised; the others are our view of people. */
export const openKinds: ReadonlySet<LinkKind> = new Set<LinkKind>(['reports-to', 'works-with', 'counterpart']);
