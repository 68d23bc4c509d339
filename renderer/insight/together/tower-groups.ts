import type { TowerGroup } from '../../../shared/insight/towers.ts';
import { role } from '../../../shared/model/person.ts';
import type { Project } from '../../../shared/model/project.ts';
import { readingOrder } from '../../../shared/model/reading-order.ts';
import { nameOfOrganisation, nameOfUnit } from '../../../shared/picture/sentences.ts';
import { roleWord } from '../../../shared/picture/words.ts';
import type { ChoiceGroup } from '../../ui/grouped-choice.tsx';

type Choice = { text: string; group: TowerGroup };
type Choices = { label: string; options: Choice[] };

const everybody: TowerGroup = { kind: 'everybody' };

/** A group as the value of a choice. */
export const groupKey = (group: TowerGroup): string =>
  group.kind === 'everybody' ? group.kind : `${group.kind}:${group.kind === 'role' ? group.role : group.id}`;

/** The groups whose towers can be added up: everybody, each organisation, each unit, and each role that somebody has. */
function towerGroups(project: Project): Choices[] {
  const read = readingOrder(project);
  const roles = new Set(Object.values(project.people).flatMap((person) => person.roles));
  return [
    { label: '', options: [{ text: 'Everybody', group: everybody }] },
    {
      label: 'Organisations',
      options: read.map(
        ({ organisation: { id, name } }): Choice => ({
          text: nameOfOrganisation({ name }),
          group: { kind: 'organisation', id },
        }),
      ),
    },
    {
      label: 'Units',
      options: read.flatMap(({ organisation, units }) =>
        units.flatMap(({ unit }): Choice[] => {
          if (!unit) return [];
          const text = [nameOfUnit(unit), organisation.name].filter(Boolean).join(', ');
          return [{ text, group: { kind: 'unit', id: unit.id } }];
        }),
      ),
    },
    {
      label: 'Roles',
      options: role.options
        .filter((each) => roles.has(each))
        .map((each): Choice => ({ text: roleWord[each], group: { kind: 'role', role: each } })),
    },
  ];
}

/** The groups as choices, and the one that is chosen; everybody where it is no longer there. */
export function chosenGroup(project: Project, key: string): { choices: ChoiceGroup[]; group: TowerGroup } {
  const groups = towerGroups(project).filter(({ options }) => options.length > 0);
  const all = groups.flatMap(({ options }) => options);
  return {
    choices: groups.map(({ label, options }) => ({
      label,
      options: options.map(({ text, group }) => ({ value: groupKey(group), text })),
    })),
    group: all.find(({ group }) => groupKey(group) === key)?.group ?? everybody,
  };
}
