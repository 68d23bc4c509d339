import { useStore } from 'zustand';
import { type Command, labelOf, runCommand } from '../commands/command.ts';
import { keysText } from '../commands/keys.ts';
import { useApp } from '../store/app.ts';

/** A button for a command: its label, its shortcut, and whether it can be used now. */
export function CommandButton({
  command,
  words = false,
  className,
}: {
  command: Command;
  words?: boolean;
  className?: string | undefined;
}) {
  const app = useApp();
  const enabled = useStore(app.projects, () => command.enabled(app));
  const label = useStore(app.projects, () => labelOf(command, app));
  const keys = command.keys?.[0];
  const Icon = command.icon;
  return (
    <button
      type="button"
      className={className}
      disabled={!enabled}
      aria-label={label}
      title={keys ? `${label} (${keysText(keys)})` : label}
      onClick={() => void runCommand(command, app)}
    >
      {Icon && <Icon aria-hidden size={18} />}
      {words && <span>{label}</span>}
    </button>
  );
}
