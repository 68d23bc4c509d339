import { palettes } from '../picture/palette.ts';
import { fontStack } from '../picture/text.ts';
import type { Page } from './page.ts';

const { ink, ink2, hairline } = palettes.light;

const pageRule = (name: string, { width, height, margin }: Page): string => `
@page ${name} {
  size: ${width.toFixed(2)}px ${height.toFixed(2)}px;
  margin: ${margin.toFixed(2)}px;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9px ${fontStack}; color: ${ink2}; }
}`;

/** The styles of a printed report: the map fills its page, the list flows over as many as it needs. */
export const reportStyles = (map: Page, list: Page): string => `
${pageRule('map', map)}
${pageRule('people', list)}
* { box-sizing: border-box; }
html { font: 11px/1.4 ${fontStack}; color: ${ink}; background: #fff; -webkit-print-color-adjust: exact; }
body, h1, h2, h3, p, ul { margin: 0; padding: 0; }
.map { page: map; display: flex; flex-direction: column; height: ${(map.height - 2 * map.margin - 1).toFixed(2)}px; }
.map header { min-height: 68px; padding-bottom: 8px; overflow: hidden; }
.map > svg { flex: 1 1 0; min-height: 0; width: 100%; margin: 0 auto auto; display: block; overflow: visible; }
h1 { font-size: 20px; font-weight: 700; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 15px; font-weight: 700; margin-top: 18px; break-after: avoid; }
h3 { font-size: 12px; font-weight: 600; margin-top: 12px; break-after: avoid; }
.map h1 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
.map header p { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.view { font-weight: 600; }
.under { color: ${ink2}; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 6px 18px; padding-top: 10px; }
.legend li { display: flex; align-items: center; gap: 6px; }
.people { page: people; break-before: page; }
table { width: 100%; margin-top: 6px; border-collapse: collapse; table-layout: fixed; }
th { padding: 3px 8px 3px 0; text-align: left; font-weight: 600; color: ${ink2}; }
td { padding: 5px 8px 5px 0; vertical-align: top; border-top: 1px solid ${hairline}; overflow-wrap: anywhere; }
th:nth-child(1) { width: 26%; } th:nth-child(2) { width: 24%; } th:nth-child(3) { width: 18%; }
tr { break-inside: avoid; }
.note { margin-top: 2px; white-space: pre-wrap; }
`;
