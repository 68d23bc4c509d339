import { palettes } from '../picture/palette.ts';

const { ink2, hairline, accent } = palettes.light;

const atMost = (lines: number): string =>
  `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${lines}; overflow: hidden;`;

/** The styles of the vision page, as it is printed and as it is shown while it is written. */
export const visionStyles = `
.vision { padding: 4mm 4mm 0; font-size: 12.5px; }
.vision > * { flex: none; }
.vision header { flex: none; display: flex; gap: 10px; padding-bottom: 10px; font-size: 12px; line-height: 1.25; }
.vision h1 { color: ${accent}; font-size: 12px; }
.vision header p { min-width: 0; color: ${ink2}; ${atMost(2)} }
.vision h2 { margin: 0; padding-bottom: 0.1em; font-size: 60px; line-height: 1.2; letter-spacing: -1.4px; ${atMost(3)} }
.vision h2.long { font-size: 38px; letter-spacing: -0.8px; }
.vision h2.longer { font-size: 24px; line-height: 1.25; letter-spacing: -0.3px; ${atMost(9)} }
.vision .promise { max-width: 620px; margin-top: 6px; color: ${ink2}; font-size: 24px; line-height: 1.3; overflow-wrap: anywhere; ${atMost(3)} }
.vision .long + .promise { font-size: 20px; }
.vision .longer + .promise { font-size: 18px; }
.vision figure { display: flex; flex-direction: column; flex: 0 1 auto; min-height: 100px; margin-top: 28px; }
.vision figure img { display: block; flex: 0 1 auto; min-height: 0; max-width: 100%; max-height: 460px; margin: 0 auto 0 0; border-radius: 12px; object-fit: contain; object-position: left; }
.vision figure svg { display: block; flex: 0 1 auto; min-height: 0; width: 100%; border-radius: 12px; }
.vision figcaption { flex: none; margin-top: 8px; color: ${ink2}; ${atMost(3)} }
.vision figcaption b { color: ${palettes.light.ink}; }
.vision .like { margin-top: 24px; padding: 2px 0 2px 16px; border-left: 4px solid ${accent}; font-size: 20px; line-height: 1.4; overflow-wrap: anywhere; ${atMost(4)} }
.vision h3 { margin: 30px 0 10px; font-size: 14px; }
.vision .gains { display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px 22px; list-style: none; }
.vision .gains.two { grid-template-columns: repeat(2, 1fr); }
.vision .gains li { padding-top: 8px; border-top: 3px solid ${accent}; overflow-wrap: anywhere; }
.vision .gains b { font-size: 15px; ${atMost(1)} }
.vision .gains span { margin-top: 2px; font-size: 13px; color: ${ink2}; ${atMost(3)} }
.vision .more { margin-top: 8px; color: ${ink2}; }
.vision .facts { margin-top: 22px; padding-top: 10px; border-top: 1px solid ${hairline}; color: ${ink2}; font-size: 11px; ${atMost(2)} }
.vision .readers { max-width: 100%; font-size: 12px; }
`;
