import type { ReactNode } from 'react';
import { supportAnswer } from '../../answers/support-answer.ts';
import { organisationName } from '../../answers/support-names.ts';
import { rowWords, supportWord } from '../../answers/support-words.ts';
import type { SupportRow, SupportSide } from '../../insight/support.ts';
import type { SupportState } from '../../insight/support-states.ts';
import { capital } from '../../picture/sentences.ts';
import { opinionSentence } from '../../picture/words.ts';
import { printed, type Report } from '../report.ts';
import { ofPeople, type Section, sheetFor } from '../section.ts';

/** Whose support is needed, and how far it can be counted on. */
export const support: Section = {
  title: 'Key support',
  about: 'whose support is needed, and how far it can be counted on',
  withheld: { unless: ['attitude', 'approval'], why: ofPeople },
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'support', page: sheetFor(asked), kind: 'flow', look: 'support', content: <KeySupport report={report} /> },
  ],
};

function KeySupport({ report }: { report: Report }) {
  const findings = report.findings();
  return (
    <>
      <h1>Key support</h1>
      <p className="intro">{supportAnswer(report.project, findings).short.text}</p>
      <p className="under">{opinionSentence}</p>
      {findings.support.sides.map((side) => (
        <SidePart key={side.organisation} report={report} side={side} />
      ))}
    </>
  );
}

const SidePart = ({ report, side }: { report: Report; side: SupportSide }) => (
  <section>
    <h2>{capital(organisationName(report.project, side.organisation))}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Support</th>
          <th scope="col">Whose</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {side.rows.map((row) => (
          <Row key={rowKey(row)} report={report} side={side} row={row} />
        ))}
      </tbody>
    </table>
  </section>
);

const rowKey = (row: SupportRow): string => (row.kind === 'approval' ? row.kind : `${row.kind} ${row.unit ?? ''}`);

function Row({ report: { project, day }, side, row }: { report: Report; side: SupportSide; row: SupportRow }) {
  const { title, why, more, howKnown, confirmed } = rowWords(project, side, row, day);
  return (
    <tr>
      <td>
        <span className="state">
          <svg width={12} height={12} aria-hidden="true">
            {stateMark[row.state]}
          </svg>
          {supportWord[row.state]}
        </span>
      </td>
      <td>
        <b>{title}</b>
      </td>
      <td>
        {why.text} {more}
        {howKnown && <div>How we know: {howKnown}.</div>}
        {confirmed && <div className="under">{confirmed}</div>}
      </td>
    </tr>
  );
}

const { good, trouble, unaware, ink2 } = printed;

/** Full, half, crossed and empty: the shape says it without the colour. */
const stateMark: Record<SupportState, ReactNode> = {
  secured: <circle cx={6} cy={6} r={5.2} fill={good} />,
  'in-doubt': (
    <>
      <circle cx={6} cy={6} r={4.8} fill="#fff" stroke={unaware} strokeWidth={1.2} />
      <path d="M 6 1.2 A 4.8 4.8 0 0 0 6 10.8 Z" fill={unaware} />
    </>
  ),
  missing: <path d="M 2 2 L 10 10 M 10 2 L 2 10" stroke={trouble} strokeWidth={2.2} strokeLinecap="round" />,
  'not-known': <circle cx={6} cy={6} r={4.8} fill="none" stroke={ink2} strokeWidth={1.2} strokeDasharray="2 2" />,
};
