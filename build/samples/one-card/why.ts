import type { EntryId } from '../../../shared/base/ids.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { SampleBuilder } from '../builder.ts';
import { fixedId } from '../fixed-ids.ts';
import type { Units } from './units.ts';

const entry = (...words: string[]): EntryId => fixedId<EntryId>('one-card', ...words);

export function addWhy(build: SampleBuilder, library: Organisation, university: Organisation, units: Units): void {
  const { project } = build;
  project.vision = {
    ...project.vision,
    title: 'One Card',
    metaphor: 'bridge',
    promise: 'One card opens both houses.',
    namesInUse: ['CampusLib integration', 'the card project', 'ID unification phase 2'],
    readers: [
      { id: entry('reader', '1'), who: 'A student', answer: 'A card for the library and the labs', confusion: '' },
      {
        id: entry('reader', '2'),
        who: 'A branch librarian',
        answer: 'A new till for fines?',
        confusion: 'Thought of payment, because of "card"',
      },
    ],
  };
  project.value = {
    ...project.value,
    gains: [
      { id: entry('gain', '1'), group: 'Students', gain: 'Borrow in the city with the card they already carry' },
      { id: entry('gain', '2'), group: 'Citizens', gain: 'Read in the university library without a form' },
      { id: entry('gain', '3'), group: 'Both help desks', gain: 'A third fewer calls about passwords' },
    ],
    pains: [
      {
        id: entry('pain', '1'),
        unit: units.desk.id,
        team: 'Front line',
        pain: 'The telephones in the first two weeks',
        plan: 'An answer sheet before the launch, two more people at the desk',
      },
      {
        id: entry('pain', '2'),
        unit: units.digital.id,
        team: 'Digital services',
        pain: 'Their change calendar instead of ours',
        plan: 'Agree on two change windows a term',
      },
    ],
    cultures: [
      {
        id: entry('culture', '1'),
        left: 'Holds the deadline',
        right: 'Takes the time to do it right',
        positions: [
          { organisation: library.id, value: 3 },
          { organisation: university.id, value: 8 },
        ],
        expect: 'They will test longer than we like',
        response: 'Ask early, and for a date instead of a promise',
        goodFor: 'Nobody is locked out on the first day',
      },
    ],
    defence: 'It costs us two weeks of ringing telephones, and gives 30,000 people one card instead of two.',
  };
}

export function addStory(build: SampleBuilder): void {
  const step = (name: string, more: Partial<Project['story']['steps'][number]>) => ({
    id: entry('step', name),
    shows: 'map' as const,
    which: '',
    headline: '',
    speakerNotes: '',
    ...more,
  });
  build.project.story.steps = [
    step('vision', {
      shows: 'vision',
      headline: 'One card opens both houses',
      speakerNotes: 'Start with the student who carries three cards.',
    }),
    step('together', {
      view: { lens: 'everything' },
      headline: 'Two houses that already meet every day',
      speakerNotes: 'Point at the three pairs who do the same job on either side.',
    }),
    step('gains', {
      shows: 'poster',
      which: 'gains',
      headline: 'What everybody gains',
      speakerNotes: 'Say what it costs us, too.',
    }),
  ];
}
