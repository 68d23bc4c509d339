import { textWidth, type Weight } from '../../shared/picture/text.ts';

export type DrawnText = { text: string; left: number; right: number; top: number; bottom: number };

const numbers = (words: string): number[] => [...words.matchAll(/-?\d+(\.\d+)?/g)].map(([each]) => Number(each));

/** Where every text of a drawing stands, from its markup: groups may move and scale what is in them. */
export function drawnTexts(markup: string): DrawnText[] {
  const groups: { x: number; y: number; scale: number }[] = [{ x: 0, y: 0, scale: 1 }];
  const found: DrawnText[] = [];
  for (const [, close, tag, attributes = '', text = ''] of markup.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const within = groups.at(-1) ?? { x: 0, y: 0, scale: 1 };
    if (tag === 'g' && close) groups.pop();
    else if (tag === 'g') {
      const [x = 0, y = 0, scale = 1] = numbers(of('transform') ?? '');
      groups.push({ x: within.x + x * within.scale, y: within.y + y * within.scale, scale: within.scale * scale });
    } else if (tag === 'text' && !close) {
      const size = Number(of('font-size'));
      const width = textWidth(text, size, Number(of('font-weight') ?? 400) as Weight) * within.scale;
      const at = within.x + Number(of('x') ?? 0) * within.scale;
      const base = within.y + Number(of('y') ?? 0) * within.scale;
      const ends = (of('text-anchor') === 'end') !== (of('direction') === 'rtl');
      const left = of('text-anchor') === 'middle' ? at - width / 2 : ends ? at - width : at;
      found.push({ text, left, right: left + width, top: base - size * 0.75, bottom: base + size * 0.22 });
    }
  }
  return found;
}
