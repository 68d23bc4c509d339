import type { OrganisationId, PersonId } from '../../shared/base/ids.ts';
import { failure, type Result } from '../../shared/base/result.ts';
import { setOrganisation, setPerson } from '../../shared/model/edits/set.ts';
import { setVision } from '../../shared/model/edits/vision.ts';
import type { App } from '../store/app.ts';
import { smallPicture, type Use } from './small-picture.ts';

/** Whether a file is to be taken for a picture. */
export const isPicture = (file: File): boolean => file.type.startsWith('image/');

/** A picture made small for the project that is open; or why it cannot be used there, in a sentence. */
export async function pictureForOpen(app: App, file: Blob, use: Use = 'card'): Promise<Result<string, string>> {
  const handleNow = () => app.projects.getState().open?.file.handle;
  const before = handleNow();
  const picture = await smallPicture(file, use);
  return handleNow() === before
    ? picture
    : failure('Another project was opened before this picture was ready, so it was not taken. Choose it again.');
}

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
  const picture = await pictureForOpen(app, file);
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
  const picture = await pictureForOpen(app, file, 'sheet');
  if (!picture.ok) return picture.failure;
  app.projects.edit('Choose the image of the vision', setVision({ image: picture.value }));
  app.window.announce('The image of the vision is there.');
  return '';
}
