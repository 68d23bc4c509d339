import type { OrganisationId } from '../../base/ids.ts';
import { newOrganisation, type Organisation, type Side } from '../../model/organisation.ts';
import { newProject, type Project } from '../../model/project.ts';
import { foldedName } from '../folded-name.ts';
import type { Found } from '../found.ts';
import { chosenSide, type ImportChoices, usualChoices } from './choices.ts';
import { imported } from './import-found.ts';
import type { Preview } from './preview.ts';
import { previewOf } from './preview-of.ts';

/** What an organisation is called until somebody says its name. */
const unnamed = { ours: 'Our organisation', partner: 'Partner' } as const;

/** People whom only lines name are taken: a new project has nobody else they could be. */
export const choicesOfNew: ImportChoices = { ...usualChoices, placeholders: true };

/** A new project of what a file holds. It has our organisation and a partner, be it under names that are to be changed. */
export const projectFrom = (found: Found, title: string, choices: ImportChoices = choicesOfNew): Project =>
  imported(previewOfNew(found, title, choices));

/** What a new project would be made of. */
export function previewOfNew(found: Found, title: string, choices: ImportChoices = choicesOfNew): Preview {
  const project = newProject(title, [...startingWith(found, choices)]);
  return previewOf(project, found, { ...choices, home: choices.home ?? partnerOf(project) });
}

const partnerOf = (project: Project): OrganisationId | undefined =>
  Object.values(project.organisations).find(({ side }) => side === 'partner')?.id;

/**
 * The two organisations a project cannot be without. Where nobody says who is who, the one with the most people is the
 * partner, since that is whom people make lists of, and the next one is ours.
 */
function startingWith(found: Found, choices: ImportChoices): [Organisation, Organisation] {
  const named = organisationsOf(found, choices);
  const ours = named.find(({ side }) => side === 'ours');
  const partner =
    named.find(({ side }) => side === 'partner') ?? named.find((each) => each !== ours && each.side === undefined);
  const other = ours ?? named.find((each) => each !== partner && each.side === undefined);
  return [made(other, 'ours', 0, found), made(partner, 'partner', 588, found)];
}

type Named = { name: string; side: Side | undefined; people: number };

function organisationsOf(found: Found, choices: ImportChoices): Named[] {
  const all = new Map<string, Named>();
  const meet = (name: string, side: Side | undefined, people: number) => {
    const key = foldedName(name);
    const known = all.get(key) ?? { name, side: chosenSide(choices, key), people: 0 };
    all.set(key, { ...known, side: known.side ?? side, people: known.people + people });
  };
  for (const { name, side } of found.organisations) meet(name, side, 0);
  for (const { organisation, side } of found.people) if (organisation) meet(organisation, side, 1);
  return [...all.values()].sort((a, b) => b.people - a.people);
}

function made(named: Named | undefined, side: 'ours' | 'partner', x: number, found: Found): Organisation {
  const name = named?.name ?? unnamed[side];
  const told = found.organisations.find((each) => foldedName(each.name) === foldedName(name));
  const fields = Object.fromEntries(Object.entries(told?.fields ?? {}).filter(([, value]) => value !== undefined));
  const organisation = newOrganisation(name, side, { x, y: 0, width: 492, height: 320 }, fields);
  return told?.id ? { ...organisation, id: told.id as OrganisationId } : organisation;
}
