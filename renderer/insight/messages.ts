import type { PersonId } from '../../shared/base/ids.ts';
import type { Day } from '../../shared/base/text.ts';
import type { Findings } from '../../shared/insight/findings.ts';
import type { Project } from '../../shared/model/project.ts';

/** What the window asks of the worker. */
export type Asked = { project: Project; day: Day; leaves: PersonId | undefined };

/** What the worker says: what it found, or why it found nothing. */
export type Said = { kind: 'found'; findings: Findings } | { kind: 'failed'; why: string };
