import type { ListColumn } from '../../shared/list/column.ts';
import type { ListKind } from '../../shared/model/list-settings.ts';
import type { AudienceField } from '../../shared/model/own-audience.ts';
import { audienceFieldAt, isOpenToPartner } from '../../shared/report/privacy.ts';

/** Which field of the table of audiences a column shows; nothing for what is no secret. */
export function columnField(kind: ListKind, { shows, write }: ListColumn): AudienceField | undefined {
  return shows ?? (write?.kind === 'field' ? audienceFieldAt(kind, write.path) : undefined);
}

/** Whether the partner may see everything in a column. */
export function isOpenColumn(kind: ListKind, column: ListColumn): boolean {
  const field = columnField(kind, column);
  return field === undefined || isOpenToPartner(field);
}
