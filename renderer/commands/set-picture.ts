import type { OrganisationId, PersonId } from '../../shared/base/ids.ts';
import { setOrganisation, setPerson } from '../../shared/model/edits/set.ts';
import type { App } from '../store/app.ts';
import { smallPicture } from './small-picture.ts';

/** Whether a file is to be taken for a picture. */
export const isPicture = (file: File): boolean => file.type.startsWith('image/');

/** Makes a picture the photo of a person or the logo of an organisation. False when the id is neither. */
export async function setPicture(app: App, id: string | null | undefined, file: Blob): Promise<boolean> {
  const project = app.projects.getState().open?.project;
  if (!project || !id) return false;
  const person = Object.hasOwn(project.people, id) ? project.people[id as PersonId] : undefined;
  const organisation = Object.hasOwn(project.organisations, id)
    ? project.organisations[id as OrganisationId]
    : undefined;
  const record = person ?? organisation;
  if (!record) return false;
  const picture = await smallPicture(file);
  if (!picture.ok) app.window.say(picture.failure, true);
  else if (person)
    app.projects.edit(`Photo of ${person.name || 'a person'}`, setPerson(person.id, { photo: picture.value }));
  else if (organisation)
    app.projects.edit(
      `Logo of ${organisation.name || 'an organisation'}`,
      setOrganisation(organisation.id, { logo: picture.value }),
    );
  if (picture.ok) app.window.announce(person ? `New photo of ${record.name}.` : `New logo of ${record.name}.`);
  return true;
}
