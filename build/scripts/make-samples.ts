/**
 * Writes the samples and templates, or with `--check` says whether the files are what this script makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { serializeProject } from '../../shared/file/serialize.ts';
import { brokenRules } from '../../shared/model/project.ts';
import { consultantsAndManagers } from '../samples/consultants-and-managers.ts';
import { oneCard } from '../samples/one-card/one-card.ts';
import { b2bAccount, blank, libraryAndIt, netMapWorkshop } from '../samples/templates.ts';

const made = {
  'one-card': oneCard(),
  'consultants-and-managers': consultantsAndManagers(),
  'templates/blank': blank(),
  'templates/library-and-it': libraryAndIt(),
  'templates/b2b-account': b2bAccount(),
  'templates/net-map-workshop': netMapWorkshop(),
};

let stale = false;
for (const [name, project] of Object.entries(made)) {
  const [broken] = brokenRules(project);
  if (broken) throw new Error(`${name}: ${broken.where}: ${broken.what}`);
  const file = new URL(`../../samples/${name}.accord`, import.meta.url);
  const text = serializeProject(project);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    stale = true;
    process.stdout.write(`samples/${name}.accord is not what the script makes: run "npm run samples".\n`);
  }
}
process.exitCode = stale ? 1 : 0;
