import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';

/** Says who has come to belong to another organisation, in one sentence; nothing when nobody has. */
export function sayWhoMovedOver(app: App, before: Project, after: Project): void {
  const sentence = whoMovedOver(before, after);
  if (sentence) app.window.say(sentence);
}

/** "Dana Whitfield now belongs to City Library." */
export function whoMovedOver(before: Project, after: Project): string | undefined {
  if (before.people === after.people) return undefined;
  const moved = Object.values(after.people).filter((person) => {
    const earlier = before.people[person.id];
    return earlier !== undefined && earlier !== person && earlier.organisation !== person.organisation;
  });
  const [first, second, ...others] = moved;
  if (!first) return undefined;
  const places = new Set(moved.map(({ organisation }) => organisation));
  const [only] = places;
  const name = (places.size === 1 && only && after.organisations[only]?.name) || 'another organisation';
  const place = places.size === 1 ? name : 'other organisations';
  const named = (person: { name: string }) => person.name || 'One without a name';
  if (!second) return `${named(first)} now belongs to ${place}.`;
  const who = others.length === 0 ? `${named(first)} and ${named(second)}` : `${moved.length} people`;
  return `${who} now belong to ${place}.`;
}
