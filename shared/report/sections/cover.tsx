import type { Organisation } from '../../model/organisation.ts';
import { peopleOf } from '../../model/project.ts';
import { counted } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { opinionWords, sideWord } from '../../picture/words.ts';
import { sidesInOrder } from '../in-order.ts';
import { printed, type Report, sectionAnchor } from '../report.ts';
import { type Section, sheetFor } from '../section.ts';

/** So many organisations fit on a cover. */
const mostParties = 6;

/** What the report is about, between whom, for whom and of which day. */
export const cover: Section = {
  title: 'Cover',
  about: 'the title, the question, the organisations',
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'cover', page: sheetFor(asked), kind: 'whole', look: 'cover', content: <Cover report={report} /> },
  ],
};

function Cover({ report }: { report: Report }) {
  const { project, title, made, audience, contents } = report;
  const parties = sidesInOrder(project);
  const others = parties.length - mostParties;
  return (
    <>
      <div className="bar" />
      <p className="overline">Our partnership</p>
      <h1>{title}</h1>
      {project.question.trim() && <p className="question">{drawable(project.question)}</p>}
      <p className="made">
        {made}
        {audience !== 'partner' && ` · ${opinionWords}`}
      </p>
      <ul className="parties" aria-label="Organisations">
        {parties.slice(0, mostParties).map((organisation) => (
          <Party key={organisation.id} report={report} organisation={organisation} />
        ))}
      </ul>
      {others > 0 && <p className="under">and {counted(others, 'more organisation', 'more organisations')}</p>}
      <ol aria-label="Contents">
        {contents
          .filter(({ name }) => name !== 'cover')
          .map((content) => (
            <li key={content.name}>
              <a href={`#${sectionAnchor(content.name)}`}>
                <b>{content.title}</b>
              </a>
              <span className="under">{content.about}</span>
            </li>
          ))}
      </ol>
    </>
  );
}

function Party({ report: { project }, organisation }: { report: Report; organisation: Organisation }) {
  const { ink, tint } = printed.organisations[organisation.colour];
  return (
    <li style={{ background: tint }}>
      <b style={{ color: ink }}>{drawable(organisation.name).trim().slice(0, 80) || 'Organisation without a name'}</b>
      <span className="under">
        {sideWord[organisation.side]}, {counted(peopleOf(project, organisation.id).length, 'person', 'people')}
      </span>
    </li>
  );
}
