import { palettes } from '../picture/palette.ts';
import { fontStack } from '../picture/text.ts';
import { type Fit, measures } from './defence-fit.ts';
import type { Page } from './page.ts';

const { ink, ink2, hairline, accent, organisations } = palettes.light;

/** The styles of the defence sheet: one page, whatever is in it. */
export const defenceStyles = ({ width, height, margin }: Page, { size, lines }: Fit): string => `
@page { size: ${width.toFixed(2)}px ${height.toFixed(2)}px; margin: ${margin.toFixed(2)}px; }
* { box-sizing: border-box; }
html { font: ${size}px/${measures.lineHeight} ${fontStack}; color: ${ink}; background: #fff; -webkit-print-color-adjust: exact; }
body, h1, h2, p, ul { margin: 0; padding: 0; }
.sheet { display: flex; flex-direction: column; height: ${(height - 2 * margin - 1).toFixed(2)}px; overflow: hidden; overflow-wrap: anywhere; }
.overline { padding-bottom: 4px; color: ${accent}; font-size: 11px; font-weight: 700; letter-spacing: 0.6px; text-transform: uppercase; }
h1, .promise, .sentence, .block, .end { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
h1 { font-size: ${measures.titleSize}px; font-weight: 700; line-height: 1.2; letter-spacing: -0.4px; -webkit-line-clamp: ${measures.titleLines}; }
.promise { margin-top: 4px; color: ${ink2}; font-size: ${size + 4}px; -webkit-line-clamp: ${measures.promiseLines}; }
.quote { margin-top: ${size * 1.5}px; padding-left: 13px; border-left: 3px solid ${accent}; }
.sentence { font-size: ${size + 1.5}px; font-weight: 600; -webkit-line-clamp: ${lines}; }
section { margin-top: ${size * 1.5}px; }
h2 { padding-bottom: ${size * 0.3}px; font-size: ${size + 3}px; font-weight: 700; }
.hero { padding: ${measures.heroPadding}px; border-radius: 10px; background: ${organisations.teal.tint}; }
.hero h2 { color: ${accent}; }
.heads, .row { display: grid; column-gap: ${measures.columnGap}px; }
.heads { color: ${ink2}; font-size: 11px; }
.row { padding: ${size * 0.45}px 0; border-top: 1px solid ${hairline}; }
.hero .row { border-top-color: ${organisations.teal.ink}33; }
.block { -webkit-line-clamp: ${lines}; }
.strong { font-weight: 600; }
.quiet, .more, .none { color: ${ink2}; font-style: italic; }
.lead { color: ${ink2}; font-weight: 400; }
.more { padding-top: ${size * 0.5}px; border-top: 1px solid ${hairline}; }
.ends { padding-top: ${measures.underLine}px; display: flex; justify-content: space-between; gap: 12px; font-weight: 600; }
.end { flex: 0 1 auto; max-width: calc(50% - 6px); -webkit-line-clamp: ${lines}; }
.end + .end { text-align: right; }
.axis { display: block; overflow: visible; }
footer { margin-top: auto; padding-top: 8px; border-top: 1px solid ${hairline}; color: ${ink2}; font-size: 10px; line-height: 1.4; }
`;
