import { describe, expect, test } from 'vitest';
import { productBytes } from '../../electron/host/export.ts';
import { parseProject } from '../../shared/file/parse.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { Product } from '../../shared/host/product.ts';
import { posterName } from '../../shared/model/poster.ts';
import { brokenRules, type Project } from '../../shared/model/project.ts';
import { reportSection } from '../../shared/model/view.ts';
import { thumbnailDocument } from '../../shared/picture/thumbnail.tsx';
import { figure } from '../support/figures.ts';
import { hostileProject } from '../support/hostile-project.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

/** What any of our documents may be made of. */
const elements = new Set(
  'html head meta title style body header footer main section article nav h1 h2 h3 h4 p ul ol li dl dt dd table caption colgroup col thead tbody tr th td div span strong em small b i br hr a figure figcaption svg g path rect circle ellipse line polyline polygon text tspan defs clippath mask marker image use symbol lineargradient radialgradient stop pattern desc filter fegaussianblur'.split(
    ' ',
  ),
);

/** The tags of a document as a browser finds them: names and attributes. Style sheets are text. */
function tagsOf(document: string): { name: string; attributes: [string, string][] }[] {
  const body = document
    .replace(/<\?xml[^>]*\?>|<!doctype html>/gi, '')
    .replace(/(<style[^>]*>)[\s\S]*?<\/style>/gi, '$1');
  return [...body.matchAll(/<([a-zA-Z!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)].map(
    ([, name = '', inside = '']) => ({
      name: name.toLowerCase(),
      attributes: [...inside.matchAll(/([^\s=/"']+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        value,
      ]),
    }),
  );
}

/** What a document has that none of ours may have. */
function faultsOf(document: string): string[] {
  const faults: string[] = [];
  for (const { name, attributes } of tagsOf(document)) {
    if (!elements.has(name)) faults.push(`<${name}>`);
    for (const [key, value] of attributes) {
      if (key.startsWith('on') || key === 'srcdoc' || key === 'action') faults.push(`${name} ${key}`);
      const isLink = key === 'href' || key === 'xlink:href' || key === 'src';
      if (isLink && !/^(#|data:image\/(png|jpeg|webp);base64,)/.test(value)) faults.push(`${name} ${key}=${value}`);
      if (key === 'style' && /url\(|expression|@import/i.test(value)) faults.push(`${name} style=${value}`);
      if (key === 'http-equiv' && value.toLowerCase() !== 'content-security-policy') faults.push(`${name} ${value}`);
    }
  }
  for (const [, css = ''] of document.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi))
    for (const [, url = ''] of css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]*)/gi))
      if (!/^(data:font\/|#)/.test(url)) faults.push(`style ${url}`);
  return faults;
}

const documentPrinter = {
  print: async (html: string) => new TextEncoder().encode(html),
  picture: async ({ html }: { html: string }) => new TextEncoder().encode(html),
};
const making = {
  printer: documentPrinter,
  clock: { now: () => Date.UTC(2026, 10, 24, 12) },
  fonts: { facesFor: async () => '' },
};

const map = {
  kind: 'map',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'myself',
  view: 'everything',
  people: true,
} as const;
const products: Product[] = [
  { ...map, format: 'svg' },
  { ...map, format: 'png' },
  { ...map, format: 'pdf', sections: reportSection.options.map((name) => ({ name })) },
  { kind: 'defence', format: 'pdf', audience: 'myself' },
];

/** Every document a project becomes, by what it is. */
async function documentsOf(project: Project, nth: number): Promise<[string, string][]> {
  const poster = posterName.options[nth % posterName.options.length] ?? 'bridge';
  const posters: Product[] = (['svg', 'pdf'] as const).map((format) => ({
    kind: 'poster',
    format,
    poster,
    size: 'A3',
    orientation: 'landscape',
    audience: 'myself',
  }));
  const made: [string, string][] = [['picture of a recent project', thumbnailDocument(project)]];
  for (const product of [...products, ...posters])
    made.push([
      `${product.kind} ${product.format}`,
      new TextDecoder().decode(await productBytes(project, product, making)),
    ]);
  return made;
}

describe('S1, S9, S10: text of a project that is markup, an address or a script', () => {
  test('there are 60 such texts, and every field for free text is filled with them', () => {
    expect(new Set(hostileTexts).size).toBe(60);
    const { project, fields } = hostileProject(hostileTexts);
    expect(fields).toBeGreaterThan(400);
    expect(brokenRules(project)).toEqual([]);
    const read = parseProject(new TextEncoder().encode(serializeProject(project)));
    expect(read.ok && read.value.project).toEqual(project);
  });

  test('would be found if it were not escaped', () => {
    const missed = hostileTexts.filter(
      (text) => /^["'\])>-]*<[a-z]/i.test(text) && faultsOf(`<p>${text}</p>`).length === 0,
    );
    expect(missed).toEqual([]);
    expect(faultsOf('<svg><image href="file:///etc/passwd"/></svg>')).toEqual(['image href=file:///etc/passwd']);
    expect(faultsOf('<style>*{background:url(http://x)}</style>')).toEqual(['style http://x']);
  });

  test('stays text in every document: only our own elements, no handler, no address but of pictures that are inside (bad inputs 22, 23, 24, 29)', {
    timeout: 600_000,
  }, async () => {
    let documents = 0;
    let fields = 0;
    for (const [nth, text] of hostileTexts.entries()) {
      const hostile = hostileProject([text]);
      fields += hostile.fields;
      for (const [what, document] of await documentsOf(hostile.project, nth)) {
        expect(faultsOf(document), `${what} of ${JSON.stringify(text.slice(0, 60))}`).toEqual([]);
        if (text.startsWith('<script>')) expect(document, what).toContain('&lt;script&gt;');
        documents += 1;
      }
    }
    expect(documents).toBe(60 * 7);
    figure('S1', `60 texts in ${fields / 60} fields in ${documents / 60} kinds of documents: 0 became markup`);
    figure('S9', `${documents} SVG and HTML documents: only elements and addresses of the allow-list`);
    figure('S10', `file:, smb:, UNC, javascript:, 10 kB: 0 links in ${documents} documents; Accord opens none`);
  });
});
