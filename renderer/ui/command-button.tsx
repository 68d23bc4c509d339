import type { Command } from '../commands/command.ts';
import { useCommand } from '../commands/use-command.ts';

/** A button for a command: its label, its shortcut, and whether it can be used now. */
export function CommandButton({
  command,
  words = false,
  className,
  isOn,
}: {
  command: Command;
  words?: boolean;
  className?: string | undefined;
  /** For what goes on and off: whether it is on now. */
  isOn?: boolean;
}) {
  const { label, enabled, keys, run } = useCommand(command);
  const Icon = command.icon;
  return (
    <button
      type="button"
      className={className}
      disabled={!enabled}
      data-on={isOn ? '' : undefined}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      onClick={run}
    >
      {Icon && <Icon aria-hidden size={18} />}
      {words && <span>{label}</span>}
    </button>
  );
}
