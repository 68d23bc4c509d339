import { isSame } from '../base/same.ts';
import type { Note } from '../model/note.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Project } from '../model/project.ts';
import type { Unit } from '../model/unit.ts';
import { inSentence } from '../picture/sentences.ts';
import { attitudeWord, notAssessedWord, sideWord, unitFunctionWord } from '../picture/words.ts';
import { quoted } from './quoted.ts';

const fromTo = (label: string, was: string, is: string): string[] =>
  was === is ? [] : [`${label} from ${was} to ${is}`];
const or = (said: string[], otherwise: string): string[] => (said.length > 0 ? said : [otherwise]);
const renamed = (was: string): string => `was called ${was.trim() ? quoted(was) : 'nothing yet'}`;

const place = (of: Unit['priority']): string =>
  of?.rank === undefined ? 'not known' : of.of === undefined ? String(of.rank) : `${of.rank} of ${of.of}`;

const attitude = (of: Unit['attitude'], when: 'current' | 'desired'): string => {
  const value = of?.[when];
  return inSentence(value ? attitudeWord[value] : notAssessedWord);
};

/** How a unit changed, field by field: "priority 3 of 10 to 1 of 10". */
export function unitChanges(fields: readonly string[], was: Unit, is: Unit, before: Project, after: Project): string[] {
  const nameIn = (project: Project, id: Unit['organisation']) =>
    project.organisations[id]?.name || 'an organisation without a name';
  return fields.flatMap((field) => {
    switch (field) {
      case 'name':
        return [renamed(was.name)];
      case 'organisation':
        return fromTo('moved', nameIn(before, was.organisation), nameIn(after, is.organisation));
      case 'function':
        return fromTo(
          'function',
          inSentence(unitFunctionWord[was.function]),
          inSentence(unitFunctionWord[is.function]),
        );
      case 'priority':
        return or(fromTo('priority', place(was.priority), place(is.priority)), 'how we know the priority');
      case 'attitude':
        return or(
          [
            ...fromTo('attitude', attitude(was.attitude, 'current'), attitude(is.attitude, 'current')),
            ...fromTo('attitude wanted', attitude(was.attitude, 'desired'), attitude(is.attitude, 'desired')),
          ],
          'how we know the attitude',
        );
      case 'frame':
        return frameChange(was, is);
      default:
        return [fieldWord[field] ?? `something else (${field})`];
    }
  });
}

/** How an organisation changed, field by field. */
export function organisationChanges(fields: readonly string[], was: Organisation, is: Organisation): string[] {
  return fields.flatMap((field) => {
    switch (field) {
      case 'name':
        return [renamed(was.name)];
      case 'side':
        return [`${inSentence(sideWord[was.side])} before, ${inSentence(sideWord[is.side])} now`];
      case 'frame':
        return frameChange(was, is);
      case 'logo':
        return [is.logo ? 'another logo' : 'no logo any more'];
      default:
        return [fieldWord[field] ?? `something else (${field})`];
    }
  });
}

const fieldWord: Record<string, string> = { colour: 'another colour', website: 'another website', notes: 'notes' };

/** How a sticky note changed, field by field. */
export function noteChanges(fields: readonly string[], was: Note, is: Note): string[] {
  return fields.flatMap((field) => {
    switch (field) {
      case 'text':
        return [was.text.trim() ? `was ${quoted(was.text)}` : 'was empty'];
      case 'frame':
        return frameChange(was, is);
      case 'released':
        return [is.released ? 'released' : 'not released any more'];
      default:
        return [fieldWord[field] ?? `something else (${field})`];
    }
  });
}

function frameChange({ frame: was }: Pick<Unit, 'frame'>, { frame: is }: Pick<Unit, 'frame'>): string[] {
  const isMoved = was.x !== is.x || was.y !== is.y;
  const isResized = was.width !== is.width || was.height !== is.height;
  if (isMoved && isResized) return ['moved and resized'];
  return isSame(was, is) ? [] : [isMoved ? 'moved' : 'resized'];
}
