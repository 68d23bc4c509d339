import { palettes } from '../picture/palette.ts';
import { visionStyles } from './vision-styles.ts';

const { ink2, hairline, accent, organisations } = palettes.light;

/** The styles of the single sections of a report. */
export const sectionStyles = `
.map > svg { flex: 1 1 0; min-height: 0; width: 100%; margin: 0 auto auto; display: block; }
/* Letters as they are, not fitted to the pixels of a screen: smaller, and sooner printed. */
.map text { text-rendering: geometricPrecision; }
.map.one > svg { overflow: visible; }
.map header { min-height: 68px; padding-bottom: 8px; overflow: hidden; flex: none; }
.map h1 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
.map header p { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.map.part header { min-height: 56px; }
.view { font-weight: 600; }
.legend-list { flex: none; list-style: none; display: flex; flex-wrap: wrap; gap: 6px 18px; padding-top: 10px; }
.legend-list li { display: flex; align-items: center; gap: 6px; }

.tile, .poster { position: relative; }
.tile > svg { display: block; position: absolute; }
.tile .strip { position: absolute; left: 0; right: 0; bottom: 0; height: 40px; display: flex; justify-content: space-between; align-items: flex-end; gap: 24px; }
.tile h2 { margin: 0; font-size: 11px; }
.tile .strip > div { min-width: 0; }
.tile .under { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 9px; }
.tile .strip svg { display: block; flex: none; overflow: visible; }

.cover { padding: 14mm 6mm 0; }
.cover .bar { width: 56px; height: 6px; border-radius: 3px; background: ${accent}; }
.overline { padding: 14px 0 4px; color: ${accent}; font-size: 11px; font-weight: 700; letter-spacing: 0.6px; text-transform: uppercase; }
.cover h1 { font-size: 40px; line-height: 1.12; letter-spacing: -0.8px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; flex: none; }
.cover .question { max-width: 620px; margin-top: 14px; color: ${ink2}; font-size: 17px; line-height: 1.4; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; flex: none; overflow-wrap: anywhere; }
.cover .parties { list-style: none; margin-top: 34px; display: flex; flex-wrap: wrap; gap: 10px; }
.cover .parties li { min-width: 200px; max-width: 300px; padding: 12px 16px; border-radius: 10px; overflow-wrap: anywhere; }
.cover .parties b { display: block; font-size: 15px; }
.cover ol { margin-top: 34px; max-width: 560px; list-style: none; font-size: 13px; }
.cover ol li { padding: 6px 0; border-top: 1px solid ${hairline}; display: flex; gap: 14px; }
.cover ol li a { flex: 0 0 150px; }
.cover .made { margin-top: 14px; color: ${ink2}; }

/* To the edge: a sheet is a little shorter than its page, so that nothing flows over. */
.poster { overflow: visible; }
.poster > svg { position: absolute; width: 100%; height: calc(100% + 1px); }

${visionStyles}
.grid > svg { flex: 1 1 0; min-height: 0; width: 100%; display: block; }
.grid .waiting { flex: none; padding-top: 8px; }
.gaps { list-style: none; columns: 2; column-gap: 24px; }
.gaps li { padding: 3px 0; break-inside: avoid; }

.flow { font-size: 12px; }
.flow h1 { font-size: 22px; }
.people th:nth-child(1) { width: 25%; } .people th:nth-child(2) { width: 20%; } .people th:nth-child(3) { width: 15%; }
.people { font-size: 11px; }
.to-map { color: ${ink2}; font-size: 10px; text-decoration: underline; text-decoration-color: ${hairline}; text-underline-offset: 2px; }
.engagement th, .engagement td { text-align: center; padding-left: 2px; padding-right: 2px; vertical-align: middle; }
.engagement th:first-child, .engagement td:first-child { width: 34%; text-align: left; padding-right: 10px; }
.engagement thead { font-size: 10.5px; }
.engagement .stand { background: ${organisations.slate.tint}; }
.engagement .c, .engagement .d { display: inline-block; width: 20px; height: 20px; border: 1.5px solid ${accent}; border-radius: 50%; font-size: 11px; line-height: 17px; font-weight: 700; text-align: center; }
.engagement .c { background: ${accent}; color: #fff; }
.engagement .d { color: ${accent}; border-style: dashed; margin-left: 3px; }
.engagement td .d:first-child { margin-left: 0; }

.champions .candidate { display: grid; grid-template-columns: 25% 42% 1fr; column-gap: 20px; padding: 10px 0; border-top: 1px solid ${hairline}; break-inside: avoid; overflow-wrap: anywhere; }
.champions .list { margin-top: 12px; }
.champions .place { color: ${accent}; font-weight: 600; }
.champions dl { display: grid; grid-template-columns: 1fr auto; gap: 2px 10px; align-content: start; font-size: 11px; }
.champions dt { color: ${ink2}; }
.champions dd { font-weight: 600; text-align: right; }

.support th:nth-child(1) { width: 17%; } .support th:nth-child(2) { width: 25%; }
.support .state { display: flex; align-items: center; gap: 6px; font-weight: 600; }
.support .state svg { flex: none; }
.links th:nth-child(2) { width: 48%; }
.links .lines { margin-top: 6px; columns: 2; column-gap: 24px; list-style: none; font-size: 11px; }
.links .lines li { padding: 2px 0; border-top: 1px solid ${hairline}; break-inside: avoid; overflow-wrap: anywhere; }

.insights article { margin-top: 18px; padding-top: 12px; border-top: 1px solid ${hairline}; }
.insights h2 { margin: 0; }
.insights .short { margin-top: 4px; font-size: 13px; font-weight: 600; break-inside: avoid; overflow-wrap: anywhere; }
.insights h3 { margin-top: 8px; color: ${ink2}; font-size: 11px; }
.insights ul { margin-top: 2px; padding-left: 14px; }
.insights li { padding: 1px 0; break-inside: avoid; overflow-wrap: anywhere; }
.insights .next { margin-top: 10px; padding: 8px 12px; border-radius: 8px; background: ${organisations.teal.tint}; break-inside: avoid; }

.legend .entries { margin-top: 12px; columns: 2; column-gap: 28px; list-style: none; }
.legend .entries li { display: flex; align-items: center; gap: 14px; padding: 7px 0; border-bottom: 1px solid ${hairline}; break-inside: avoid; }
.legend .entries svg { flex: none; }
`;
