import { columnsOf } from '../../shared/list/columns.ts';
import type { ListKind, TableSettings } from '../../shared/model/list-settings.ts';
import { listSettingsSchema } from '../../shared/model/list-settings.ts';
import type { Project } from '../../shared/model/project.ts';
import { type ViewSettings, viewSettingsSchema } from '../../shared/model/view.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { isOpenColumn } from './column-privacy.ts';
import { existing } from './existing.ts';
import { type History, noHistory } from './history.ts';

/** How the project is looked at while only what the partner may see is shown. It is kept nowhere. */
export type PartnerSafe = { view: ViewSettings };

/** It begins with everything the partner may see, on the screen that was shown. */
export const partnerSafeView = (project: Project | undefined): PartnerSafe => ({
  view: viewSettingsSchema.parse({ screen: project?.view.screen, list: openList() }),
});

/** The list without the columns that would say nothing now. */
const openList = () => listSettingsSchema.parse({ people: openTable('people'), links: openTable('links') });

const openTable = (kind: ListKind): Pick<TableSettings, 'columns'> => ({
  columns: columnsOf[kind].filter((column) => column.isUsual && isOpenColumn(kind, column)).map(({ id }) => id),
});

/** What the partner may see of each state of a project: worked out once. */
const sifted = new WeakMap<Project, Project>();
/** That with the look of the moment, so that whoever asks in the same moment gets the same one. */
const looked = new WeakMap<PartnerSafe, { from: Project; project: Project }>();
const opens = new WeakMap<object, { look: PartnerSafe; open: object }>();

/** What of an open project says something of its content. */
type Content = { project: Project; history: History; selection: ReadonlySet<string>; saving: { kind: string } };

type Seen<Open> = { open: Open | null; partnerSafe: PartnerSafe | null };

/**
 * The open project as it may be on the screen: whole, or as the partner may see it. The one place that every screen and
 * every command that only looks gets it from; what saves and changes works on the whole one.
 */
export function shownOpen<Open extends Content>({ open, partnerSafe }: Seen<Open>): Open | null {
  if (!open || !partnerSafe) return open;
  const known = opens.get(open);
  if (known?.look === partnerSafe) return known.open as Open;
  const project = projectAsLooked(open.project, partnerSafe);
  const { saving } = open;
  const shown = {
    ...open,
    project,
    history: noHistory,
    selection: existing(project, open.selection),
    // How the file was changed names people, and what is thought of them.
    saving: 'short' in saving ? { ...saving, short: '' } : saving,
  };
  opens.set(open, { look: partnerSafe, open: shown });
  return shown;
}

function projectAsLooked(whole: Project, look: PartnerSafe): Project {
  const known = looked.get(look);
  if (known?.from === whole) return known.project;
  const safe = sifted.get(whole) ?? forAudience(whole, 'partner');
  sifted.set(whole, safe);
  const project = { ...safe, view: look.view };
  looked.set(look, { from: whole, project });
  return project;
}
