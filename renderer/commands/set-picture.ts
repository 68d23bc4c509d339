import type { OrganisationId, PersonId } from '../../shared/base/ids.ts';
import { setOrganisation, setPerson } from '../../shared/model/edits/set.ts';
import { setVision } from '../../shared/model/edits/vision.ts';
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

/** Makes a picture the image of the vision. Gives why it cannot be used, in a sentence; nothing when it is there. */
export async function setVisionImage(app: App, file: File): Promise<string> {
  if (!isPicture(file)) return 'This file is no picture. Choose a PNG, a JPEG or a WebP.';
  const picture = await smallPicture(file, 'sheet');
  if (!picture.ok) return picture.failure;
  app.projects.edit('Choose the image of the vision', setVision({ image: picture.value }));
  app.window.announce('The image of the vision is there.');
  return '';
}
