import { addLink, addPerson } from '../../shared/model/edits/add.ts';
import { newLink } from '../../shared/model/link.ts';
import { newNote } from '../../shared/model/note.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { projectSchema } from '../../shared/model/project.ts';
import { viewSettingsSchema } from '../../shared/model/view.ts';
import { smallProject } from './small-project.ts';

/** The name of every planted value, so that a test can see which one it was. */
const planted = (where: string): string => `planted-${where}`;

const evidence = (where: string) => ({
  confidence: 'low' as const,
  basis: planted(`${where}.basis`),
  reviewed: '2026-10-12',
});

/** A project in which every text of every record is a value of its own: "planted-person.notes". */
export function plantedProject(): Project {
  const { project, ours, partner, desk, ana, dana, link } = smallProject();
  Object.assign(project, { title: 'One Card', question: planted('question') });
  Object.assign(ours, {
    name: 'Library',
    website: planted('organisation.website'),
    notes: planted('organisation.notes'),
  });
  Object.assign(desk, {
    notes: planted('unit.notes'),
    priority: { rank: 2, of: 7, askAgain: '2026-12-01', ...evidence('unit.priority') },
    attitude: { current: 'neutral', ...evidence('unit.attitude') },
  });
  Object.assign(dana, {
    jobTitle: planted('person.jobTitle'),
    tags: [planted('person.tag')],
    roles: ['approver', 'champion'],
    attitude: { current: 'leading', desired: 'leading', ...evidence('person.attitude') },
    tower: { value: 7, ...evidence('person.tower') },
    interest: { value: 3, ...evidence('person.interest') },
    coverage: { current: 'brief', ...evidence('person.coverage') },
    qualities: Object.fromEntries(
      ['makesThingsHappen', 'listenedTo', 'hardWorking', 'innovativeIdeas'].map((each) => [
        each,
        { value: 2, ...evidence(`person.qualities.${each}`) },
      ]),
    ),
    champion: Object.fromEntries(
      ['speaksForUs', 'personalStake', 'buyIn', 'accountability'].map((each, nth) => [
        each,
        { value: nth < 2 ? 'yes' : 'high', ...evidence(`person.champion.${each}`) },
      ]),
    ),
    approval: { value: 'approved', on: '2026-10-01', ...evidence('person.approval') },
    profile: { answers: [1, 2, 3], visionary: true, ...evidence('person.profile') },
    goals: planted('person.goals'),
    contact: {
      email: planted('person.contact.email'),
      phone: planted('person.contact.phone'),
      location: planted('person.contact.location'),
      other: planted('person.contact.other'),
    },
    notes: planted('person.notes'),
    nextVersion: planted('person.unknown'),
  });
  Object.assign(link, { label: planted('line.label'), note: planted('line.note'), ...evidence('line') });
  const cleo = newPerson(partner.id, 'Cleo Marsh', { x: 640, y: 260 });
  addPerson(cleo)(project);
  addLink(
    newLink(cleo.id, dana.id, 'reports-to', {
      label: planted('open-line.label'),
      note: planted('open-line.note'),
      ...evidence('open-line'),
    }),
  )(project);
  const note = newNote(planted('note.text'), { x: 0, y: 340, width: 160, height: 90 });
  project.notes[note.id] = note;
  const entry = () => ({ id: crypto.randomUUID() });
  Object.assign(project, {
    vision: {
      title: 'One Card',
      metaphor: 'bridge',
      promise: planted('vision.promise'),
      image: '',
      imageDescription: planted('vision.imageDescription'),
      namesInUse: [planted('vision.nameInUse')],
      readers: [
        {
          ...entry(),
          who: planted('reader.who'),
          answer: planted('reader.answer'),
          confusion: planted('reader.confusion'),
        },
      ],
    },
    value: {
      gains: [{ ...entry(), group: planted('gain.group'), gain: planted('gain.gain') }],
      pains: [
        {
          ...entry(),
          unit: desk.id,
          team: planted('pain.team'),
          pain: planted('pain.pain'),
          plan: planted('pain.plan'),
        },
      ],
      cultures: [
        {
          ...entry(),
          left: planted('culture.left'),
          right: planted('culture.right'),
          positions: [
            { organisation: ours.id, value: 2 },
            { organisation: partner.id, value: 8 },
          ],
          expect: planted('culture.expect'),
          response: planted('culture.response'),
          goodFor: planted('culture.goodFor'),
        },
      ],
      defence: planted('defence'),
    },
    story: {
      steps: [
        {
          ...entry(),
          shows: 'map',
          view: { lens: 'support', filter: { tags: [planted('step.filter.tag')] } },
          which: '',
          headline: planted('step.headline'),
          speakerNotes: planted('step.speakerNotes'),
        },
      ],
    },
    me: ana.id,
    view: viewSettingsSchema.parse({ map: { filter: { tags: [planted('view.filter.tag')] } } }),
    nextVersion: { deep: [planted('project.unknown')] },
  });
  return projectSchema.parse(project);
}

/** Every planted value that stands in a text. */
export const plantedIn = (text: string): string[] => [...new Set(text.match(/planted-[\w.-]+/g) ?? [])].sort();
