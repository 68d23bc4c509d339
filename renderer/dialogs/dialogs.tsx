import type { ComponentType } from 'react';
import { useWindow } from '../store/app.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { AboutDialog } from './about-dialog.tsx';
import { AddPeopleDialog } from './add-people-dialog.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FailedToOpenDialog } from './failed-to-open-dialog.tsx';
import { KeyboardDialog } from './keyboard-dialog.tsx';
import { LeaveUnsavedDialog } from './leave-unsaved-dialog.tsx';
import { LineEndDialog } from './line-end-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { PasteTroublesDialog } from './paste-troubles-dialog.tsx';
import { PathDialog } from './path-dialog.tsx';
import { ProtectDialog } from './protect-dialog.tsx';
import { UnlockDialog } from './unlock-dialog.tsx';

/** What knows every format of other programs is loaded when it is asked for. */
const loadImport = () => import('./import-dialog.tsx').then((loaded) => loaded.ImportDialog);
const loadExportList = () => import('./export-list-dialog.tsx').then((loaded) => loaded.ExportListDialog);

function LoadedDialog({ load }: { load: () => Promise<ComponentType> }) {
  const Shown = useLoaded(load, true);
  return Shown && <Shown />;
}

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useWindow((state) => state.dialog);
  switch (dialog?.kind) {
    case 'export':
      return <ExportDialog asked={dialog} />;
    case 'import':
      return <LoadedDialog load={loadImport} />;
    case 'exportList':
      return <LoadedDialog load={loadExportList} />;
    case 'failedToOpen':
      return <FailedToOpenDialog outcome={dialog.outcome} />;
    case 'unlock':
      return <UnlockDialog asked={dialog} key={`${dialog.place}/${dialog.fileName}`} />;
    case 'protect':
      return <ProtectDialog />;
    case 'leaveUnsaved':
      return <LeaveUnsavedDialog leave={dialog.leave} stay={dialog.stay} />;
    case 'path':
      return <PathDialog asked={dialog.asked} key={dialog.asked.request} />;
    case 'addPeople':
      return <AddPeopleDialog asked={dialog} />;
    case 'pasteTroubles':
      return <PasteTroublesDialog asked={dialog} />;
    case 'about':
      return <AboutDialog />;
    case 'palette':
      return <PaletteDialog />;
    case 'keyboard':
      return <KeyboardDialog />;
    case 'connect':
      return <ConnectDialog people={dialog.people} />;
    case 'lineEnd':
      return <LineEndDialog line={dialog.line} end={dialog.end} />;
    default:
      return null;
  }
}
