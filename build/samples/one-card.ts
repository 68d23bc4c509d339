import type { EntryId } from '../../shared/base/ids.ts';
import type { Attitude } from '../../shared/model/attitude.ts';
import type { Point } from '../../shared/model/geometry.ts';
import type { Confidence } from '../../shared/model/judgement.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import type { Coverage, Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { SampleBuilder } from './builder.ts';
import { fixedId } from './fixed-ids.ts';

const sure = (confidence: Confidence, basis: string, reviewed = '2026-10-12') => ({ confidence, basis, reviewed });

const entry = (...words: string[]): EntryId => fixedId<EntryId>('one-card', ...words);

/** What we think of somebody, in short: attitudes now and wanted, tower, interest, contact now and wanted. */
type Opinions = {
  attitude: [Attitude, Attitude];
  tower: number;
  interest: number;
  coverage: [Coverage, Coverage];
  confidence: Confidence;
  basis: string;
  /** Makes things happen, is listened to, is hard-working, has innovative ideas: 0 to 3 each. */
  qualities?: [number, number, number, number];
};

function judged({ attitude, tower, interest, coverage, confidence, basis, qualities }: Opinions): Partial<Person> {
  const evidence = sure(confidence, basis);
  const person: Partial<Person> = {
    attitude: { current: attitude[0], desired: attitude[1], ...evidence },
    tower: { value: tower, ...evidence },
    interest: { value: interest, ...evidence },
    coverage: { current: coverage[0], desired: coverage[1], ...evidence },
  };
  if (!qualities) return person;
  const [makesThingsHappen, listenedTo, hardWorking, innovativeIdeas] = qualities.map((value) => ({
    value,
    ...evidence,
  }));
  return { ...person, qualities: { makesThingsHappen, listenedTo, hardWorking, innovativeIdeas } };
}

/** One Card: a city library and a university's IT department give everybody one card for both houses. */
export function oneCard(): Project {
  const build = new SampleBuilder(
    'one-card',
    'One Card: City Library and University IT',
    'Will every student and every citizen have one card for both houses by the autumn intake?',
  );
  const library = build.organisation('City Library', 'ours', { x: 28, y: 84, width: 492, height: 740 });
  const university = build.organisation('State University', 'partner', { x: 610, y: 84, width: 492, height: 740 });
  const units = addUnits(build, library, university);
  const people = { ...addOurs(build, library, units), ...addTheirs(build, university, units) };
  addLines(build, people);
  addWhy(build, library, university, units);
  addStory(build);
  build.project.me = people.ana.id;
  build.project.view.listeners = [people.omar.id, people.helen.id];
  return build.project;
}

function addUnits(build: SampleBuilder, library: Organisation, university: Organisation) {
  const at = (x: number, y: number, height: number) => ({ x, y, width: 452, height });
  const asked = sure('medium', 'Asked the unit heads in their planning round');
  return {
    direction: build.unit(library, 'Senior management', at(48, 146, 150), {
      function: 'senior-management',
      priority: { rank: 2, of: 9, askAgain: '2027-01-15', ...asked },
    }),
    digital: build.unit(library, 'Digital services', at(48, 312, 236), {
      function: 'it',
      priority: { rank: 1, of: 6, askAgain: '2027-01-15', ...asked },
    }),
    desk: build.unit(library, 'Front line', at(48, 564, 236), {
      function: 'front-line',
      priority: { rank: 5, of: 8, askAgain: '2027-01-15', ...asked },
      attitude: { current: 'neutral', desired: 'supportive', ...sure('medium', 'Team meeting in September') },
      notes: 'Their phones will ring in the first week. They want a one-page answer sheet before the launch.',
    }),
    provost: build.unit(university, 'Senior management', at(630, 146, 150), { function: 'senior-management' }),
    technology: build.unit(university, 'Information technology', at(630, 312, 236), {
      function: 'it',
      priority: { rank: 7, of: 12, askAgain: '2026-12-01', ...sure('high', 'Dana showed us the list') },
    }),
    helpDesk: build.unit(university, 'Front line', at(630, 564, 236), {
      function: 'front-line',
      attitude: { current: 'supportive', desired: 'supportive', ...sure('low', 'One conversation with Priya') },
    }),
  };
}

type Units = ReturnType<typeof addUnits>;

function addOurs(build: SampleBuilder, library: Organisation, units: Units) {
  const add = (unit: Unit, name: string, at: Point, more: Partial<Person>) =>
    build.person(library, unit, name, at, more);
  return {
    ruth: add(
      units.direction,
      'Ruth Adeyemi',
      { x: 64, y: 200 },
      {
        jobTitle: 'Library director',
        seniorManagement: true,
        roles: ['approver'],
        ...judged({
          attitude: ['leading', 'leading'],
          tower: 8,
          interest: 9,
          coverage: ['in-depth', 'in-depth'],
          confidence: 'high',
          basis: 'Signed the agreement and asks for it every month',
        }),
        approval: { value: 'approved', on: '2026-06-03', askAgain: '2027-06-01', ...sure('high', 'Signed minutes') },
        goals: 'One front door to the library for everybody in the city',
        contact: { email: 'ruth.adeyemi@library.example', phone: '', location: 'Main building, 4th floor', other: '' },
      },
    ),
    tomas: add(
      units.direction,
      'Tomas Berg',
      { x: 282, y: 200 },
      {
        jobTitle: 'Finance',
        seniorManagement: true,
        ...judged({
          attitude: ['neutral', 'supportive'],
          tower: 5,
          interest: 3,
          coverage: ['brief', 'multiple'],
          confidence: 'medium',
          basis: 'Budget talk in September',
        }),
        goals: 'No second card printer in the budget',
      },
    ),
    ana: add(
      units.digital,
      'Ana Duarte',
      { x: 64, y: 352 },
      {
        jobTitle: 'Partnership lead',
        roles: ['sponsor'],
        ...judged({
          attitude: ['leading', 'leading'],
          tower: 4,
          interest: 10,
          coverage: ['in-depth', 'in-depth'],
          confidence: 'high',
          basis: 'This is me',
          qualities: [3, 2, 3, 2],
        }),
        profile: {
          answers: [3, 2, 3, 1, 2, 3, 2, 1, 3, 2],
          visionary: false,
          ...sure('medium', 'My own answers, checked with Rosa'),
        },
        goals: 'Show that the two houses can run something together',
      },
    ),
    kwame: add(
      units.digital,
      'Kwame Mensah',
      { x: 282, y: 352 },
      {
        jobTitle: 'Systems librarian',
        ...judged({
          attitude: ['supportive', 'leading'],
          tower: 3,
          interest: 7,
          coverage: ['in-depth', 'in-depth'],
          confidence: 'high',
          basis: 'Works on it with me',
          qualities: [2, 1, 3, 3],
        }),
      },
    ),
    liWei: add(
      units.digital,
      'Li Wei 李伟',
      { x: 170, y: 452 },
      {
        jobTitle: 'Data architect',
        ...judged({
          attitude: ['unaware', 'supportive'],
          tower: 2,
          interest: 2,
          coverage: ['brief', 'multiple'],
          confidence: 'low',
          basis: 'Was away when we planned',
        }),
        notes: 'Argued with the network people in 2024 about who keeps the borrowers. Find out what is left of it.',
      },
    ),
    rosa: add(
      units.desk,
      'Rosa Klein',
      { x: 64, y: 604 },
      {
        jobTitle: 'Desk team leader',
        roles: ['front-line'],
        ...judged({
          attitude: ['supportive', 'leading'],
          tower: 3,
          interest: 8,
          coverage: ['multiple', 'in-depth'],
          confidence: 'high',
          basis: 'Tested the first cards with her team',
          qualities: [3, 3, 3, 1],
        }),
      },
    ),
    branches: add(
      units.desk,
      'Branch staff',
      { x: 282, y: 704 },
      {
        jobTitle: '12 people, one voice',
        roles: ['front-line'],
        tags: ['group'],
        ...judged({
          attitude: ['neutral', 'supportive'],
          tower: 2,
          interest: 5,
          coverage: ['brief', 'multiple'],
          confidence: 'medium',
          basis: 'Rosa, after her round through the branches',
        }),
      },
    ),
  };
}

function addTheirs(build: SampleBuilder, university: Organisation, units: Units) {
  const add = (unit: Unit, name: string, at: Point, more: Partial<Person>) =>
    build.person(university, unit, name, at, more);
  return {
    omar: add(
      units.provost,
      'Omar Haddad',
      { x: 646, y: 200 },
      {
        jobTitle: 'Chief information officer',
        seniorManagement: true,
        roles: ['approver'],
        ...judged({
          attitude: ['neutral', 'supportive'],
          tower: 9,
          interest: 4,
          coverage: ['brief', 'multiple'],
          confidence: 'medium',
          basis: 'Two meetings, spring',
        }),
        approval: { askAgain: '2026-12-01', ...sure('medium', 'Wants to see the help desk figures first') },
        goals: 'Single sign-on done before the autumn intake',
      },
    ),
    helen: add(
      units.provost,
      'Helen Ito',
      { x: 864, y: 200 },
      {
        jobTitle: 'Provost',
        seniorManagement: true,
        roles: ['approver'],
        ...judged({
          attitude: ['unaware', 'supportive'],
          tower: 9,
          interest: 2,
          coverage: ['no-contact', 'brief'],
          confidence: 'low',
          basis: 'Nobody has told her yet, as far as Dana knows',
        }),
        approval: { askAgain: '2027-01-15', ...sure('low', 'Not asked yet') },
      },
    ),
    nils: add(
      units.technology,
      'Nils Aalto',
      { x: 646, y: 352 },
      {
        jobTitle: 'Head of identity',
        roles: ['gatekeeper'],
        ...judged({
          attitude: ['resistant', 'neutral'],
          tower: 6,
          interest: 7,
          coverage: ['brief', 'multiple'],
          confidence: 'medium',
          basis: 'Said so in the working group in May',
          qualities: [1, 2, 3, 1],
        }),
        goals: 'No guest accounts in the directory',
        notes: 'Fears a second directory. Show him how the card number stays on our side.',
      },
    ),
    dana: add(
      units.technology,
      'Dana Whitfield',
      { x: 864, y: 352 },
      {
        jobTitle: 'Service manager',
        roles: ['champion'],
        ...judged({
          attitude: ['leading', 'leading'],
          tower: 6,
          interest: 9,
          coverage: ['multiple', 'in-depth'],
          confidence: 'medium',
          basis: 'Two meetings, spring',
          qualities: [3, 3, 2, 2],
        }),
        champion: {
          speaksForUs: { value: 'yes', ...sure('high', 'Seen in March: she defended the card in the IT board') },
          personalStake: { value: 'yes', ...sure('medium', 'Fewer password calls for her team') },
          buyIn: { value: 'high', ...sure('medium', 'Put two people on it') },
          accountability: { value: 'high', ...sure('medium', 'It is in her yearly goals') },
        },
        goals: 'Fewer password calls',
        contact: { email: 'dana.whitfield@university.example', phone: '', location: 'Room 2.14', other: '' },
        notes: 'Wants the single sign-on done before the autumn intake. Private to me.',
      },
    ),
    networks: add(
      units.technology,
      'Head of networks',
      { x: 752, y: 452 },
      {
        jobTitle: 'Not identified yet',
        placeholder: true,
        ...judged({
          attitude: ['unaware', 'neutral'],
          tower: 3,
          interest: 2,
          coverage: ['no-contact', 'brief'],
          confidence: 'low',
          basis: 'The post was vacant in spring',
        }),
      },
    ),
    priya: add(
      units.helpDesk,
      'Priya Nair',
      { x: 864, y: 604 },
      {
        jobTitle: 'Help desk lead',
        roles: ['front-line'],
        ...judged({
          attitude: ['supportive', 'supportive'],
          tower: 3,
          interest: 8,
          coverage: ['multiple', 'multiple'],
          confidence: 'medium',
          basis: 'Asked for the answer sheet herself',
          qualities: [2, 2, 3, 2],
        }),
      },
    ),
    jo: add(
      units.helpDesk,
      'Jo Campbell',
      { x: 646, y: 704 },
      {
        jobTitle: 'Accounts desk',
        roles: ['front-line'],
        ...judged({
          attitude: ['neutral', 'supportive'],
          tower: 2,
          interest: 5,
          coverage: ['brief', 'multiple'],
          confidence: 'low',
          basis: 'One telephone call',
        }),
      },
    ),
  };
}

type People = ReturnType<typeof addOurs> & ReturnType<typeof addTheirs>;

function addLines(build: SampleBuilder, people: People): void {
  const { ruth, tomas, ana, kwame, liWei, rosa, branches, omar, helen, nils, dana, networks, priya, jo } = people;
  const seen = sure('medium', 'Two meetings, spring');
  build.link(dana, omar, 'influence', { strength: 3, note: 'He asks her before every decision', ...seen });
  build.link(dana, helen, 'influence', { strength: 2, ...seen });
  build.link(nils, omar, 'influence', { strength: 2, ...seen });
  build.link(networks, dana, 'influence', { strength: 1, ...sure('low', 'Dana mentioned it once') });
  build.link(priya, dana, 'influence', { strength: 2, ...seen });
  build.link(ana, ruth, 'influence', { strength: 2, ...sure('high', 'Monthly talk') });
  build.link(kwame, ana, 'influence', { strength: 1, ...sure('high', 'We share an office') });
  build.link(rosa, ana, 'influence', { strength: 3, ...sure('high', 'I never launch without her') });
  build.link(kwame, nils, 'counterpart');
  build.link(tomas, omar, 'counterpart', { note: 'Both of them hold the budget' });
  build.link(branches, jo, 'counterpart');
  build.link(liWei, networks, 'conflict', { note: 'The quarrel of 2024 about who keeps the borrowers' });
}

function addWhy(build: SampleBuilder, library: Organisation, university: Organisation, units: Units): void {
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

function addStory(build: SampleBuilder): void {
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
