import { openBrowserDoor } from '../browser-shell/main.ts';
import { placesFrom } from './places.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  await openBrowserDoor({ ...placesFrom(import.meta.url), files, say });
  process.exit(0);
} catch (error) {
  say(`Accord could not be opened: ${error instanceof Error ? error.message : String(error)}.`);
  process.exit(1);
}
