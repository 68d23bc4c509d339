import type { CSSProperties } from 'react';
import { palettes } from '../picture/palette.ts';
import { fontStack } from '../picture/text.ts';
import { type Fit, measures } from './defence-fit.ts';
import { type Page, sheetPage } from './page.ts';

const { ink, ink2, hairline, accent, organisations } = palettes.light;

/** The page of a defence sheet that is a document of its own. */
export const defencePageStyles = ({ width, height, margin }: Page): string => `
@page { size: ${width.toFixed(2)}px ${height.toFixed(2)}px; margin: ${margin.toFixed(2)}px; }
html { background: #fff; -webkit-print-color-adjust: exact; }
body { margin: 0; }
`;

/** How the sheet is set, for its styles. */
export const fitVariables = ({ size, lines }: Fit): CSSProperties =>
  ({ '--size': `${size}px`, '--lines': lines }) as CSSProperties;

const { height, margin } = sheetPage('A4', 'portrait');
const size = (times: number, more = 0): string => `calc(var(--size) * ${times} + ${more}px)`;

/** The styles of the defence sheet: one page, whatever is in it, and nothing of them outside of it. */
export const defenceStyles = `
.defence-sheet {
  display: flex; flex-direction: column; height: ${(height - 2 * margin - 1).toFixed(2)}px; overflow: hidden; overflow-wrap: anywhere;
  font: var(--size)/${measures.lineHeight} ${fontStack}; color: ${ink};
  * { box-sizing: border-box; }
  h1, h2, p, ul { margin: 0; padding: 0; }
  .overline { padding-bottom: 4px; color: ${accent}; font-size: 11px; font-weight: 700; letter-spacing: 0.6px; text-transform: uppercase; }
  h1, .promise, .sentence, .block, .end { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
  h1 { font-size: ${measures.titleSize}px; font-weight: 700; line-height: 1.2; letter-spacing: -0.4px; -webkit-line-clamp: ${measures.titleLines}; }
  .promise { margin-top: 4px; color: ${ink2}; font-size: ${size(1, 4)}; -webkit-line-clamp: ${measures.promiseLines}; }
  .quote { margin-top: ${size(1.5)}; padding-left: 13px; border-left: 3px solid ${accent}; }
  .sentence { font-size: ${size(1, 1.5)}; font-weight: 600; -webkit-line-clamp: var(--lines); }
  section { margin-top: ${size(1.5)}; }
  h2 { padding-bottom: ${size(0.3)}; font-size: ${size(1, 3)}; font-weight: 700; }
  .hero { padding: ${measures.heroPadding}px; border-radius: 10px; background: ${organisations.teal.tint}; }
  .hero h2 { color: ${accent}; }
  .heads, .row { display: grid; column-gap: ${measures.columnGap}px; }
  .heads { color: ${ink2}; font-size: 11px; }
  .row { padding: ${size(0.45)} 0; border-top: 1px solid ${hairline}; }
  .hero .row { border-top-color: ${organisations.teal.ink}33; }
  .block { -webkit-line-clamp: var(--lines); }
  .strong { font-weight: 600; }
  .quiet, .more, .none { color: ${ink2}; font-style: italic; }
  .lead { color: ${ink2}; font-weight: 400; }
  .more { padding-top: ${size(0.5)}; border-top: 1px solid ${hairline}; }
  .ends { padding-top: ${measures.underLine}px; display: flex; justify-content: space-between; gap: 12px; font-weight: 600; }
  .end { flex: 0 1 auto; max-width: calc(50% - 6px); -webkit-line-clamp: var(--lines); }
  .end + .end { text-align: right; }
  .axis { display: block; overflow: visible; }
  footer { margin-top: auto; padding-top: 8px; border-top: 1px solid ${hairline}; color: ${ink2}; font-size: 10px; line-height: 1.4; }
}
`;
