import { reportSection } from '../../shared/model/view.ts';
import { orientationWord } from '../../shared/picture/words.ts';
import { readyReports } from '../../shared/report/ready-reports.ts';
import { sections } from '../../shared/report/sections.ts';
import chips from '../ui/chips.module.css';
import { ChoiceField } from '../ui/fields.tsx';
import type { ChoicesProps, Composition } from './composition.ts';
import two from './product-choices.module.css';
import styles from './report.module.css';
import { SectionList } from './section-list.tsx';
import { ViewChoice } from './view-choice.tsx';
import { reportPagesWord, sheetWord } from './words.ts';

/** What is in a report, in which order, and on which paper. */
export function ReportChoices({ chosen, onChange }: ChoicesProps) {
  const { report, paper, orientation } = chosen;
  const set = (change: Partial<Composition['report']>) => onChange({ report: { ...report, ...change } });
  const missing = reportSection.options.filter((name) => report.sections.every((each) => each.name !== name));
  const hasMap = !missing.includes('map');
  return (
    <>
      <fieldset className={chips.chips} aria-label="Begin with a ready report">
        {readyReports.map((ready) => (
          <button
            key={ready.name}
            type="button"
            aria-pressed={names(ready.sections) === names(report.sections)}
            onClick={() =>
              onChange({ audience: ready.audience, report: { sections: [...ready.sections], pages: ready.pages } })
            }
          >
            {ready.name}
          </button>
        ))}
      </fieldset>
      <SectionList chosen={chosen} onChange={(next) => set({ sections: next })} />
      {missing.length > 0 && (
        <fieldset className={styles.add} aria-label="Add a section">
          {missing.map((name) => (
            <button
              key={name}
              type="button"
              title={sections[name].about}
              onClick={() => set({ sections: [...report.sections, { name }] })}
            >
              <span aria-hidden>+</span> {sections[name].title}
            </button>
          ))}
        </fieldset>
      )}
      {hasMap && (
        <ChoiceField
          label="The map"
          value={report.pages}
          words={reportPagesWord}
          onChange={(pages) => set({ pages })}
        />
      )}
      <div className={two.two}>
        <ChoiceField
          label="Paper"
          value={paper === 'map' ? 'A4' : paper}
          words={sheetWord}
          onChange={(next) => onChange({ paper: next })}
        />
        {hasMap && report.pages !== 'large' && (
          <ChoiceField
            label="Direction of the map"
            value={orientation}
            words={orientationWord}
            onChange={(next) => onChange({ orientation: next })}
          />
        )}
      </div>
      <ViewChoice chosen={chosen} onChange={onChange} />
    </>
  );
}

const names = (all: readonly { name: string }[]): string => all.map(({ name }) => name).join();
