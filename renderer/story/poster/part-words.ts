import type { Change } from '../../../shared/model/edits/change.ts';
import { setOrganisation, setUnit } from '../../../shared/model/edits/set.ts';
import { setValueEntry } from '../../../shared/model/edits/value.ts';
import { setVision } from '../../../shared/model/edits/vision.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { PosterPart } from '../../../shared/picture/posters/part.ts';

/** A text of a poster as something to edit: what it is, what stands there now, and what it takes to write another. */
export type PartWords = {
  /** "the title": for the label, and for the step that can be undone. */
  what: string;
  value: string;
  /** What to know before one writes. */
  hint?: string;
  change: (text: string) => Change;
};

const titleHint = 'This becomes the title of the vision. The project keeps its own name.';

/** How a part is edited where it stands; nothing for a person, whose name belongs to the map. */
export function wordsOf(project: Project, part: PosterPart): PartWords | undefined {
  const { vision, value, organisations, units } = project;
  switch (part.of) {
    case 'title': {
      const isOwn = vision.title.trim() !== '';
      const change = (title: string) => setVision({ title });
      return isOwn
        ? { what: 'the title', value: vision.title, change }
        : { what: 'the title', value: project.title, hint: titleHint, change };
    }
    case 'promise':
      return { what: 'the promise', value: vision.promise, change: (promise) => setVision({ promise }) };
    case 'organisation':
      return {
        what: 'the name of the organisation',
        value: organisations[part.id]?.name ?? '',
        hint: 'This renames the organisation on the map, too.',
        change: (name) => setOrganisation(part.id, { name }),
      };
    case 'unit':
      return {
        what: 'the name of the unit',
        value: units[part.id]?.name ?? '',
        hint: 'This renames the unit on the map, too.',
        change: (name) => setUnit(part.id, { name }),
      };
    case 'group':
    case 'gain': {
      const entry = value.gains.find(({ id }) => id === part.id);
      const field = part.of;
      return {
        what: field === 'group' ? 'the group of users' : `the gain of ${entry?.group.trim() || 'a group'}`,
        value: entry?.[field] ?? '',
        change: (text) => setValueEntry('gains', part.id, { [field]: text }),
      };
    }
    case 'person':
      return undefined;
  }
}
