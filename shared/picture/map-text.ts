import type { Project } from '../model/project.ts';
import { capital, lineSentence, organisationSentence, personSentence, unitSentence } from './sentences.ts';

/** The map in sentences: who there is, organisation by organisation, and what every line says. */
export function mapText(project: Project): string {
  const people = Object.values(project.people);
  const said = (sentence: string) => `${capital(sentence)}.`;
  const parts = Object.values(project.organisations).map((organisation) =>
    [
      said(organisationSentence(project, organisation)),
      ...Object.values(project.units)
        .filter((unit) => unit.organisation === organisation.id)
        .map((unit) => said(unitSentence(project, unit))),
      ...people
        .filter((person) => person.organisation === organisation.id)
        .map((person) => said(personSentence(project, person))),
    ].join('\n'),
  );
  const lines = Object.values(project.links).map((link) => lineSentence(project, link));
  const notes = Object.values(project.notes).map(({ text }) => text.trim());
  return [project.title.trim(), ...parts, lines.join('\n'), ...notes].filter(Boolean).join('\n\n');
}
