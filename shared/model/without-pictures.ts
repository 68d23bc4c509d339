import type { Project } from './project.ts';

/** A project without its photos and logos, which are most of its size: for work to which they do not matter. */
export function withoutPictures(project: Project): Project {
  const people = Object.fromEntries(Object.values(project.people).map((each) => [each.id, { ...each, photo: '' }]));
  const grounds = Object.values(project.organisations).map((each) => [each.id, { ...each, logo: '' }]);
  return { ...project, people, organisations: Object.fromEntries(grounds) };
}
