import type { Project } from '../model/project.ts';
import { palettes } from '../picture/palette.ts';
import { fontStack } from '../picture/text.ts';
import { defenceContentOf, lineWords } from './defence-content.ts';
import { type Cell, defenceSections, type Section } from './defence-sections.ts';
import { type DefenceChoices, sheetFooter } from './defence-sheet.tsx';
import { forAudience } from './for-audience.ts';
import { printedDocument } from './printed-document.tsx';
import { rightsOf } from './rights.ts';

const { ink, ink2, hairline, accent, organisations } = palettes.light;

/**
 * The defence sheet as a page of its own to read on a screen: all of it, however long, as headings and tables, with nothing
 * from elsewhere and without scripts.
 */
export function defenceWebPage(whole: Project, { audience, naming, day, fontFaces }: DefenceChoices): string {
  const project = forAudience(whole, audience, naming);
  const content = defenceContentOf(project, audience);
  const readers = rightsOf(whole, audience).name;
  return printedDocument(
    `${content.title}: why it is worth it`,
    `${fontFaces}\n${styles}`,
    <main>
      <header>
        <p className="overline">Why it is worth it</p>
        <h1>{content.title}</h1>
        {content.promise && <p className="promise">{content.promise}</p>}
      </header>
      {defenceSections(content).map((section, nth) => (
        <section key={section.title} className={section.look}>
          <h2>{section.title}</h2>
          <Rows section={section} />
          {nth === 0 && content.inOneSentence && <blockquote>{content.inOneSentence}</blockquote>}
        </section>
      ))}
      <footer>{sheetFooter({ audience, readers, day })}</footer>
    </main>,
  );
}

function Rows({ section: { rows, none, heads, columns } }: { section: Section }) {
  if (rows.length === 0) return <p className="quiet">{none}</p>;
  if (columns.length === 1)
    return (
      <ul>
        {rows.map(({ key, cells }) => (
          <li key={key}>{cells.map((cell) => cell.blocks.map(({ text }) => text).join(' '))}</li>
        ))}
      </ul>
    );
  return (
    <table>
      {heads.length > 0 && (
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has the cells of its columns, in their order.
              <td key={nth} style={{ width: `${(columns[nth] ?? 0) * 100}%` }}>
                <CellText cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CellText = ({ cell: { blocks, line } }: { cell: Cell }) => (
  <>
    {line && <p>{lineWords(line)}</p>}
    {blocks.map(({ text, lead, look }) => (
      <p key={`${lead} ${text}`} className={look}>
        {lead && <span className="lead">{lead} </span>}
        {text}
      </p>
    ))}
  </>
);

const styles = `
* { box-sizing: border-box; }
html { font: 16px/1.5 ${fontStack}; color: ${ink}; background: #fff; }
body { margin: 0; }
main { max-width: 860px; margin: 0 auto; padding: 40px 24px; overflow-wrap: anywhere; }
h1, h2, p, ul, blockquote { margin: 0; }
h1 { font-size: 34px; line-height: 1.2; letter-spacing: -0.5px; }
h2 { padding-bottom: 6px; font-size: 20px; }
section { margin-top: 32px; break-inside: avoid-page; }
.overline { color: ${accent}; font-size: 13px; font-weight: 700; letter-spacing: 0.6px; text-transform: uppercase; }
.promise { margin-top: 8px; color: ${ink2}; font-size: 20px; }
.hero { padding: 20px; border-radius: 10px; background: ${organisations.teal.tint}; }
.hero h2 { color: ${accent}; }
blockquote { margin-top: 16px; padding-left: 14px; border-left: 3px solid ${accent}; font-weight: 600; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { padding: 4px 12px 4px 0; color: ${ink2}; font-size: 14px; font-weight: 600; text-align: left; }
td { padding: 8px 12px 8px 0; border-top: 1px solid ${hairline}; vertical-align: top; }
ul { padding-left: 20px; }
.strong { font-weight: 600; }
.quiet { color: ${ink2}; font-style: italic; }
.lead { color: ${ink2}; font-weight: 400; }
footer { margin-top: 40px; padding-top: 10px; border-top: 1px solid ${hairline}; color: ${ink2}; font-size: 13px; }
`;
