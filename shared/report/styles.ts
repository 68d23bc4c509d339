import { fontStack } from '../picture/text.ts';
import type { Page } from './page.ts';
import { printed } from './report.ts';

const { ink, ink2, hairline } = printed;

/** The name of a kind of pages in the styles: sheets of one size and margin share it. */
export const pageName = ({ width, height, margin }: Page): string =>
  `page-${Math.round(width * 100)}-${Math.round(height * 100)}${margin > 0 ? '' : '-full'}`;

/** Text of a project as a string of CSS: whatever is not a letter, a digit or a space is written as its number. */
const cssString = (text: string): string =>
  `"${[...text]
    .map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `))
    .join('')}"`;

/** So much of a title fits under a page, with room for whom it is for. */
const longestRunning = 60;

const running = (text: string): string =>
  text.length > longestRunning ? `${text.slice(0, longestRunning - 1)}…` : text;

function pageRule(page: Page, line: string): string {
  const { width, height, margin } = page;
  const name = pageName(page);
  const small = `font: 9px ${fontStack}; color: ${ink2}`;
  return `
@page ${name} {
  size: ${width.toFixed(2)}px ${height.toFixed(2)}px;
  margin: ${margin.toFixed(2)}px;
  ${
    margin > 0
      ? `@bottom-left { content: ${cssString(line)}; ${small}; white-space: nowrap; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${small}; }`
      : ''
  }
}
.${name} { page: ${name}; }`;
}

/** The styles of a printed report (`:host` for a page of it that is shown in the window): its sizes of pages, with a line under each page (the title, cut where it is long, and `made`), and what all sections share. */
export const reportStyles = (pages: readonly Page[], title: string, made: string): string => `
${pages.map((page) => pageRule(page, `${running(title)} · ${made}`)).join('')}
* { box-sizing: border-box; }
html, :host { font: 11px/1.4 ${fontStack}; color: ${ink}; background: #fff; -webkit-print-color-adjust: exact; }
body, h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
a { color: inherit; text-decoration: none; }
.sheet + .sheet { break-before: page; }
.whole { display: flex; flex-direction: column; overflow: hidden; }
h1 { font-size: 20px; font-weight: 700; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 15px; font-weight: 700; margin-top: 18px; break-after: avoid; overflow-wrap: anywhere; }
h3 { font-size: 12px; font-weight: 600; margin-top: 12px; break-after: avoid; overflow-wrap: anywhere; }
.under { color: ${ink2}; }
h2 + .under, h3 + .under { break-after: avoid; }
.intro { max-width: 640px; margin-top: 4px; overflow-wrap: anywhere; }
.intro + .under { margin-top: 2px; }
table { width: 100%; margin-top: 6px; border-collapse: collapse; table-layout: fixed; }
th { padding: 3px 8px 3px 0; text-align: left; font-weight: 600; color: ${ink2}; }
td { padding: 5px 8px 5px 0; vertical-align: top; border-top: 1px solid ${hairline}; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.note { margin-top: 2px; white-space: pre-wrap; }
`;
