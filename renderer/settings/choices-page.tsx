import type { Settings } from '../../shared/host/settings.ts';
import { changeSettings } from '../commands/change-settings.ts';
import { runSaying } from '../commands/command.ts';
import { useApp, useWindow } from '../store/app.ts';
import { CheckField } from '../ui/fields.tsx';
import { RadioField } from '../ui/radio-field.tsx';
import styles from './settings.module.css';

const themeWords: Record<Settings['theme'], string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** What is chosen for this computer. Each choice counts at once. */
export function ChoicesPage() {
  const app = useApp();
  const greeting = useWindow((state) => state.greeting);
  if (!greeting) return null;
  const { settings, library, door } = greeting;
  const remembered = Object.keys(settings.columns).length;
  const change = (next: Partial<Omit<Settings, 'library'>>) => void runSaying(app, () => changeSettings(app, next));
  const chooseFolder = async () => {
    const next = await app.host.chooseLibrary({});
    if (next) app.window.setState({ greeting: next });
  };
  return (
    <div className={styles.choices}>
      <RadioField
        label="Appearance"
        value={settings.theme}
        words={themeWords}
        onChange={(theme) => change({ theme })}
      />
      <section className={styles.choice} aria-label="The folder of your projects">
        <h3>The folder of your projects</h3>
        <p className={styles.place}>{library}</p>
        {door === 'desktop' ? (
          <button type="button" onClick={() => void runSaying(app, chooseFolder)}>
            Choose another folder…
          </button>
        ) : (
          <p className={styles.about}>
            To use another one, start Accord with <code>ACCORD_LIBRARY</code> set to it. Projects stay where they are.
          </p>
        )}
      </section>
      <section className={styles.choice} aria-label="The start screen">
        <h3>The start screen</h3>
        <CheckField
          label="Keep pictures of recent projects"
          value={settings.pictures}
          onChange={(pictures) => change({ pictures })}
        />
        <p className={styles.about}>
          They show what the partner may see, without words. A project with a password never has one.
        </p>
      </section>
      <section className={styles.choice} aria-label="Imported lists">
        <h3>Imported lists</h3>
        <p className={styles.about}>
          {remembered === 0
            ? 'Nothing is remembered of the columns of lists.'
            : `What ${remembered === 1 ? 'one column means is' : `${remembered} columns mean is`} remembered for the next list that has it.`}
        </p>
        {remembered > 0 && (
          <button type="button" onClick={() => change({ columns: {} })}>
            Forget the columns
          </button>
        )}
      </section>
    </div>
  );
}
