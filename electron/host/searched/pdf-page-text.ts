import { eachOperator, type Operand } from './pdf-content.ts';
import { glyphsOf, type PdfFont } from './pdf-fonts.ts';
import { pdfText } from './pdf-strings.ts';

/** Glyphs in a row, each as the letters it stands for: at a height, in a text object of its own, from right to left. */
type Run = { glyphs: string[]; height: number; isApart: boolean; isTurned: boolean };
/** A marked part that is open: what it says instead of its glyphs, once; or that its glyphs are turned round. */
type Mark = { said: string | undefined; hides: boolean; turns: boolean };

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * The text that a content stream draws. Where it runs from right to left it is given in the order of the page, with the runs
 * of each line turned round, and with each line turned round: programs differ in what they write.
 */
export function drawnText(content: string, fontOf: (name: string) => PdfFont | undefined): string[] {
  const runs = drawnRuns(content, fontOf);
  const plain = runs.map((run) => `${run.isApart ? '\n' : ''}${lettersOf(run)}`).join('');
  if (!rightToLeft.test(plain)) return [plain];
  const lines = linesOf(runs);
  const byRun = lines.map((line) => [...line].reverse().map(lettersOf).join(''));
  const byGlyph = lines.map((line) =>
    line
      .flatMap(({ glyphs }) => glyphs)
      .reverse()
      .join(''),
  );
  return [plain, byRun.join('\n'), byGlyph.join('\n')];
}

const lettersOf = ({ glyphs, isTurned }: Run): string => (isTurned ? [...glyphs].reverse() : glyphs).join('');

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && line[0]?.height === run.height) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

function drawnRuns(content: string, fontOf: (name: string) => PdfFont | undefined): Run[] {
  const runs: Run[] = [];
  const marks: Mark[] = [];
  let font: PdfFont | undefined;
  let height = 0;
  let isNew = true;
  const isTurned = () => marks.some(({ turns }) => turns);

  const push = (glyphs: readonly string[]) => {
    const last = runs.at(-1);
    if (last && !isNew && last.height === height && last.isTurned === isTurned()) last.glyphs.push(...glyphs);
    else runs.push({ glyphs: [...glyphs], height, isApart: isNew || last?.height !== height, isTurned: isTurned() });
    isNew = false;
  };
  const show = (raw = '') => {
    const hiding = marks.find(({ hides }) => hides);
    if (!hiding) return push(glyphsOf(raw, font));
    if (hiding.said !== undefined) push([hiding.said]);
    hiding.said = undefined;
  };
  const nextLine = () => {
    height += 1e-6;
    isNew = true;
  };

  eachOperator(content, (operator, operands) => {
    const last = operands.at(-1);
    switch (operator) {
      case 'Tf':
        font = fontOf(operands.at(-2)?.name ?? '');
        break;
      case 'Tj':
      case 'TJ':
        for (const { raw } of operands) if (raw !== undefined) show(raw);
        break;
      case "'":
      case '"':
        nextLine();
        show(last?.raw);
        break;
      case 'BT':
        isNew = true;
        break;
      case 'T*':
        nextLine();
        break;
      case 'Td':
      case 'TD':
        height += last?.number ?? 0;
        break;
      case 'Tm':
        height = last?.number ?? 0;
        break;
      case 'BMC':
      case 'BDC':
        marks.push(markOf(operands));
        break;
      case 'EMC': {
        const { said } = marks.pop() ?? {};
        if (said !== undefined) push([said]);
      }
    }
  });
  return runs;
}

function markOf(operands: readonly Operand[]): Mark {
  const at = operands.findIndex(({ name }) => name === 'ActualText');
  const raw = at < 0 ? undefined : operands[at + 1]?.raw;
  const said = raw === undefined ? undefined : pdfText(raw);
  return { said, hides: said !== undefined, turns: operands[0]?.name === 'ReversedChars' };
}
