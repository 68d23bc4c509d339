import type { OrganisationId, UnitId } from '../../shared/base/ids.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import { type Project, unitsOf } from '../../shared/model/project.ts';
import type { Filter } from '../../shared/model/view.ts';
import type { FilterChoices } from '../../shared/picture/filter-choices.ts';
import { nameOfOrganisation, nameOfUnit } from '../../shared/picture/sentences.ts';
import { notAssessedWord } from '../../shared/picture/words.ts';
import { NumberField } from '../ui/fields.tsx';
import styles from './filter.module.css';
import { FilterCheck, FilterGroup, type GroupChoice } from './filter-group.tsx';

export type FilterPart = {
  filter: Filter;
  choices: FilterChoices;
  onChange: (change: Partial<Filter>) => void;
};

/** For how long nobody looked at a judgement, unless the user says otherwise. */
export const usualDays = 90;

const sideOrder = { ours: 0, partner: 1, other: 2 };

const organisationsInOrder = (project: Project): Organisation[] =>
  Object.values(project.organisations).sort((a, b) => sideOrder[a.side] - sideOrder[b.side] || a.frame.y - b.frame.y);

/** Organisations, each with its units; whoever is in any of them is shown. */
export function PlaceGroup({ project, filter, choices, onChange }: FilterPart & { project: Project }) {
  const places: GroupChoice<OrganisationId | UnitId>[] = organisationsInOrder(project).flatMap((organisation) => [
    {
      value: organisation.id,
      words: nameOfOrganisation(organisation),
      count: choices.organisations.get(organisation.id) ?? 0,
    },
    ...unitsOf(project, organisation.id)
      .sort((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x)
      .map((unit) => ({
        value: unit.id,
        words: nameOfUnit(unit),
        count: choices.units.get(unit.id) ?? 0,
        inner: true,
      })),
  ]);
  return (
    <FilterGroup
      title="Organisation and unit"
      choices={places}
      chosen={[...filter.organisations, ...filter.units]}
      onChange={(chosen) =>
        onChange({
          organisations: chosen.filter((id): id is OrganisationId => Object.hasOwn(project.organisations, id)),
          units: chosen.filter((id): id is UnitId => Object.hasOwn(project.units, id)),
        })
      }
    />
  );
}

/** Whom to judge, or to judge again. */
export function ReviewGroup({ filter, choices, onChange }: FilterPart) {
  const { notAssessed, notReviewedForDays: days } = filter;
  return (
    <fieldset className={styles.group}>
      <legend>Judgement</legend>
      <FilterCheck
        words={`${notAssessedWord} in any way`}
        count={choices.notAssessed}
        checked={notAssessed === true}
        onChange={() => onChange({ notAssessed: notAssessed ? undefined : true })}
      />
      <FilterCheck
        words={`Not reviewed for ${days ?? usualDays} ${days === 1 ? 'day' : 'days'}`}
        count={choices.notReviewed}
        checked={days !== undefined}
        onChange={() => onChange({ notReviewedForDays: days === undefined ? usualDays : undefined })}
      />
      {days !== undefined && (
        <div className={styles.days}>
          <NumberField
            label="Days without a review"
            value={days}
            onChange={(next) => onChange({ notReviewedForDays: next ?? usualDays })}
          />
        </div>
      )}
    </fieldset>
  );
}
