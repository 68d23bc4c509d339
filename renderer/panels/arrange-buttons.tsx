import { alignCommands, distributeCommands, tidy } from '../commands/arrange-commands.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './arrange-buttons.module.css';

/** Lining up what is selected, one click away. */
export function ArrangeButtons() {
  return (
    <div className={styles.buttons} role="toolbar" aria-label="Arrange">
      {[...alignCommands, ...distributeCommands, tidy].map((command) => (
        <CommandButton key={command.id} command={command} className={styles.button} />
      ))}
    </div>
  );
}
