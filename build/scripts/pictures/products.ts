import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { builtEntry, projectRoot } from '../built.ts';
import { takePicture } from './screens.ts';

const samples = ['one-card', 'consultants-and-managers'];
const posters = ['bridge', 'tandem', 'orchestra', 'garden', 'relay', 'lighthouse'];
/** What follows is more of the same list. */
const mostPages = '14';
const report = 'cover,vision,map,grid,engagement,champions,support,people,links,insights,legend';

/** What is exported of a sample: what the picture is called, the ending of the file, and the options that make it. */
const products = (sample: string): readonly (readonly [name: string, ending: string, options: readonly string[]])[] => [
  ['map', 'pdf', ['--no-people', '--pdf']],
  ['report', 'pdf', ['--audience', 'team', '--sections', report, '--pdf']],
  ...posters.map((poster) => [`poster-${poster}`, 'pdf', ['--poster', poster, '--pdf']] as const),
  ['slides', 'pptx', ['--pptx']],
  // Only one of the samples has a story.
  ...(sample === 'one-card' ? ([['story', 'pdf', ['--story', '--pdf']]] as const) : []),
  ['defence', 'pdf', ['--defence']],
  ['defence', 'docx', ['--defence']],
  ['defence', 'html', ['--defence']],
];

/**
 * Every product of both samples, page by page. Needs poppler (`pdftoppm`), and LibreOffice for slides and Word documents;
 * what a tool is missing for is left out, and that is said.
 */
export async function takeProducts(browser: Browser, folder: string, home: string): Promise<void> {
  mkdirSync(join(folder, 'products'), { recursive: true });
  for (const sample of samples)
    for (const [name, ending, options] of products(sample)) {
      const made = join(home, `${sample}-${name}.${ending}`);
      run(process.execPath, [builtEntry('cli'), 'export', `samples/${sample}.accord`, ...options, made]);
      const picture = join(folder, 'products', `${sample}-${name}${ending === 'pdf' ? '' : `-${ending}`}`);
      if (ending === 'html') await takeWebPage(browser, made, picture);
      else takePages(ending === 'pdf' ? made : asPdf(made, home), picture);
    }
}

function takePages(pdf: string | undefined, picture: string): void {
  if (pdf) run('pdftoppm', ['-r', '72', '-l', mostPages, '-png', pdf, picture]);
}

async function takeWebPage(browser: Browser, file: string, picture: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  await page.goto(pathToFileURL(file).href);
  await takePicture(page, `${picture}.png`);
  await page.close();
}

/** As LibreOffice shows it; with a profile of its own, so that one that is open does not matter. */
function asPdf(file: string, home: string): string | undefined {
  const out = join(home, 'office');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'office-profile')).href}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, file]);
  const [made] = readdirSync(out).filter((each) => each.endsWith('.pdf'));
  if (!made) return undefined;
  const moved = `${file}.pdf`;
  renameSync(join(out, made), moved);
  return moved;
}

function run(command: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(command, args, { cwd: projectRoot, encoding: 'utf8', timeout: 180_000 });
  if (error) console.error(`${command} could not be run (${error.message}): some pictures are left out.`);
  else if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
}
