import type { ExportProgress } from '../../shared/host/export-progress.ts';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import type { PictureOf } from './ports.ts';

/** What a worker is told: what to make, at which instant, and what became of what it wanted printed. */
export type ToWorker =
  | { kind: 'make'; project: Project; product: Product; now: number }
  | { kind: 'printed'; bytes: Uint8Array }
  | { kind: 'notPrinted'; what: string };

/** What a worker tells: that it is there, how far it is, what to print for it, and what came of it all. */
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: ExportProgress }
  | { kind: 'print'; html: string }
  | { kind: 'picture'; of: PictureOf }
  | { kind: 'made'; bytes: Uint8Array; privateValues: number }
  | { kind: 'notPrinted'; what: string }
  | { kind: 'notPrivate'; what: string }
  | { kind: 'failed'; what: string };
