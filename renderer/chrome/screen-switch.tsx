import { type Screen, screenOf } from '../../shared/model/view.ts';
import { screenCommands } from '../commands/screen-commands.ts';
import { useCommand } from '../commands/use-command.ts';
import { useProject } from '../store/app.ts';
import styles from './screen-switch.module.css';

/** The screens of the project, and which one is shown. */
export function ScreenSwitch() {
  const shown = useProject((project) => screenOf(project.view.screen));
  return (
    <nav className={styles.switch} aria-label="Screens">
      {(Object.keys(screenCommands) as Screen[]).map((screen) => (
        <ScreenButton key={screen} screen={screen} isShown={screen === shown} />
      ))}
    </nav>
  );
}

function ScreenButton({ screen, isShown }: { screen: Screen; isShown: boolean }) {
  const command = screenCommands[screen];
  const { label, keys, run } = useCommand(command);
  const Icon = command.icon;
  return (
    <button
      type="button"
      className={styles.screen}
      aria-current={isShown ? 'page' : undefined}
      aria-label={label}
      title={`${label} (${keys})`}
      onClick={run}
    >
      {Icon && <Icon aria-hidden size={16} />}
      <span>{label}</span>
    </button>
  );
}
