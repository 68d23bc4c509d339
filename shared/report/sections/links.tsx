import type { ReactNode } from 'react';
import { type Link, linkKind } from '../../model/link.ts';
import { capital, counted, linkSentence, nameOf } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { linkKindWord, opinionSentence } from '../../picture/words.ts';
import { hasRow, type Report, rowAnchor } from '../report.ts';
import { type Section, sheetFor } from '../section.ts';

/** Every line of the map as a sentence. */
export const links: Section = {
  title: 'Links',
  about: 'every line of the map as a sentence',
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'links', page: sheetFor(asked), kind: 'flow', look: 'links', content: <LinkList report={report} /> },
  ],
};

function LinkList({ report }: { report: Report }) {
  const all = Object.values(report.shown.links);
  return (
    <>
      <h1>Links</h1>
      <p className="intro">
        {all.length === 0 ? 'There is no line between two people yet.' : `${counted(all.length, 'line', 'lines')}.`}
      </p>
      {report.audience !== 'partner' && all.length > 0 && <p className="under">{opinionSentence}</p>}
      {linkKind.options.map((kind) => {
        const ofKind = all.filter((link) => link.kind === kind);
        return ofKind.length > 0 && <KindPart key={kind} report={report} title={linkKindWord[kind]} links={ofKind} />;
      })}
    </>
  );
}

/** A line of the map and what it says. */
type Said = { link: Link; words: string };

const isBare = ({ link }: Said): boolean => !link.label && !link.note && !link.basis;

function KindPart({ report, title, links }: { report: Report; title: string; links: readonly Link[] }) {
  const said = links
    .map((link): Said => ({ link, words: sentenceOf(report, link) }))
    .sort((a, b) => b.link.strength - a.link.strength || Number(a.words > b.words) - Number(a.words < b.words));
  const [noted, bare] = [said.filter((each) => !isBare(each)), said.filter(isBare)];
  return (
    <section>
      <h2>{title}</h2>
      {noted.length > 0 && <NotedLines report={report} said={noted} />}
      {bare.length > 0 && (
        <ul className="lines">
          {bare.map(({ link, words }) => (
            <li key={link.id}>{toRow(report, link.from, words)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const NotedLines = ({ report, said }: { report: Report; said: readonly Said[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Line</th>
        <th scope="col">What else is noted</th>
      </tr>
    </thead>
    <tbody>
      {said.map(({ link, words }) => (
        <tr key={link.id}>
          <td>{toRow(report, link.from, words)}</td>
          <td>
            {drawable(link.label)}
            {link.note && <div className="note">{link.note}</div>}
            {link.basis && <div className="under">How we know: {link.basis}</div>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const sentenceOf = ({ project }: Report, link: Link): string =>
  capital(linkSentence(link, nameOf(project.people[link.from]), nameOf(project.people[link.to])));

/** The sentence leads to whoever it is about first. */
const toRow = (report: Report, id: Link['from'], words: string): ReactNode =>
  hasRow(report, id) ? <a href={`#${rowAnchor(id)}`}>{words}</a> : words;
