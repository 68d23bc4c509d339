import { Lock, TriangleAlert } from 'lucide-react';
import { heldWords } from '../../shared/host/trouble.ts';
import type { Command } from '../commands/command.ts';
import { undo } from '../commands/edit-commands.ts';
import { openProject, renameProject, saveCopy, saveNow } from '../commands/file-commands.ts';
import { keepInDownloads } from '../commands/keep-in-downloads.ts';
import {
  editHere,
  keepBoth,
  lookAtBoth,
  openCopy,
  saveAgain,
  takeTheirs,
  writeIntoFile,
} from '../commands/outside-commands.ts';
import { useOpen } from '../store/app.ts';
import { type NotSaved, type Saving, whyNotSaved } from '../store/project-store.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './chrome.module.css';

const bothWays = [lookAtBoth, keepBoth, takeTheirs];

/** The ways out of everything that can keep a project from being saved. */
const waysOut: Record<NotSaved['kind'], readonly Command[]> = {
  diskFull: [saveNow, saveCopy],
  notAllowed: [saveNow, saveCopy],
  readOnlyPlace: [saveNow, saveCopy],
  busy: [saveNow, saveCopy],
  folderMissing: [saveNow, saveCopy],
  badName: [renameProject, saveCopy],
  exists: [renameProject, saveCopy],
  changedOutside: [...bothWays, saveCopy],
  heldBy: [saveNow, saveCopy],
  replaceForbidden: [writeIntoFile, saveCopy],
  brokenRules: [undo],
  diskFault: [saveNow, saveCopy],
  refused: [saveNow, saveCopy],
  hostGone: [keepInDownloads],
};

/** What keeps the project from being saved, what was kept, and the way out. */
export function SavingTrouble() {
  const saving = useOpen((open) => open.saving);
  const said = saving && saidOf(saving);
  if (!said) return null;
  const isHeld = saving.kind === 'held';
  const Icon = isHeld ? Lock : TriangleAlert;
  return (
    <div className={isHeld ? styles.heldStrip : styles.troubleStrip} role={isHeld ? 'status' : 'alert'}>
      <Icon aria-hidden size={16} />
      <span>{said.text}</span>
      {said.ways.map((command) => (
        <CommandButton key={command.id} command={command} words />
      ))}
    </div>
  );
}

function saidOf(saving: Saving): { text: string; ways: readonly Command[] } | undefined {
  switch (saving.kind) {
    case 'readOnly':
      return {
        text: 'This file, or its folder, cannot be written to. What you change is not saved in it. Save a copy to keep it.',
        ways: [saveCopy],
      };
    case 'held':
      return { text: heldSaid(saving.by), ways: saving.by.canTake ? [openCopy, editHere] : [openCopy] };
    case 'outdated':
      return { text: `The file was changed by another program. ${saving.short}`.trim(), ways: bothWays };
    case 'missing':
      return {
        text: 'The file is no longer in its folder: another program renamed, moved or deleted it. With your next change Accord saves the project there again. To go on in a file that was moved, open that one.',
        ways: [openProject, saveAgain, saveCopy],
      };
    case 'failed':
      return { text: whyNotSaved(saving.why), ways: waysOut[saving.why.kind] };
    default:
      return undefined;
  }
}

function heldSaid(by: Extract<Saving, { kind: 'held' }>['by']): string {
  const day = { weekday: 'long', hour: '2-digit', minute: '2-digit' } as const;
  const since = by.since > 0 ? ` since ${new Date(by.since).toLocaleString([], day)}` : '';
  const then = by.isElsewhere
    ? 'Edit it here only when you know that nobody works on it there.'
    : 'You can edit it here as soon as it is free.';
  return `${heldWords(by)}${since}. What you change here is not saved. ${then}`;
}
