import { Building2, Link2, type LucideIcon, StickyNote, User, Users } from 'lucide-react';
import type { LinkId, OrganisationId, PersonId, UnitId } from '../../shared/base/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Found } from '../../shared/model/search.ts';
import { excerpt } from '../../shared/model/search-excerpt.ts';
import type { SearchKind } from '../../shared/model/search-index.ts';
import { linkSentence, nameOf, nameOfOrganisation, nameOfUnit } from '../../shared/picture/sentences.ts';
import { linkKindWord, searchFieldWord, sideWord } from '../../shared/picture/words.ts';
import styles from './found.module.css';

const icons: Record<SearchKind, LucideIcon> = {
  person: User,
  unit: Users,
  organisation: Building2,
  note: StickyNote,
  link: Link2,
};

/** Something that was found: what it is, and where the words of the query stand in it. */
export function FoundRow({ project, found, query }: { project: Project; found: Found; query: string }) {
  const Icon = icons[found.kind];
  const { name, under, remark } = describe(project, found);
  return (
    <>
      <Icon aria-hidden size={16} />
      <span className={styles.words}>
        <span className={styles.name}>
          <Marked text={name} query={query} />
        </span>
        {under && <span className={styles.under}>{under}</span>}
        {found.where && (
          <span className={styles.under}>
            {searchFieldWord[found.where.field]}: <Marked text={found.where.text} query={query} />
          </span>
        )}
      </span>
      {remark && <span className={styles.remark}>{remark}</span>}
    </>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  let at = 0;
  return excerpt(text, query).map(({ text: piece, marked }) => {
    const key = at;
    at += piece.length;
    return marked ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>;
  });
}

type Described = { name: string; under: string; remark?: string };

function describe(project: Project, { kind, id }: Found): Described {
  switch (kind) {
    case 'person':
      return aboutPerson(project, id as PersonId);
    case 'unit': {
      const unit = project.units[id as UnitId];
      const organisation = unit && project.organisations[unit.organisation]?.name;
      return { name: nameOfUnit(unit), under: organisation ? `Unit of ${organisation}` : 'Unit' };
    }
    case 'organisation': {
      const organisation = project.organisations[id as OrganisationId];
      return {
        name: nameOfOrganisation(organisation),
        under: organisation ? sideWord[organisation.side] : '',
      };
    }
    case 'note':
      return { name: 'Note', under: '' };
    case 'link':
      return aboutLink(project, id as LinkId);
  }
}

/** `remark` is what keeps somebody from being seen on the map as others are. */
function aboutPerson(project: Project, id: PersonId): Described {
  const person = project.people[id];
  if (!person) return { name: '', under: '' };
  const unit = person.unit && project.units[person.unit]?.name;
  const under = [person.jobTitle, unit, project.organisations[person.organisation]?.name].filter(Boolean).join(', ');
  const name = person.name || 'Person without a name';
  return person.placeholder ? { name, under, remark: 'not identified yet' } : { name, under };
}

function aboutLink(project: Project, id: LinkId): Described {
  const link = project.links[id];
  if (!link) return { name: '', under: '' };
  const name = linkSentence(link, nameOf(project.people[link.from]), nameOf(project.people[link.to]));
  return { name, under: linkKindWord[link.kind] };
}
