import type { Attitude } from '../../../shared/model/attitude.ts';
import type { Point } from '../../../shared/model/geometry.ts';
import type { Confidence } from '../../../shared/model/judgement.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { Coverage, Person } from '../../../shared/model/person.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import type { SampleBuilder } from '../builder.ts';
import { sure } from './sure.ts';
import type { Units } from './units.ts';

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

export function addOurs(build: SampleBuilder, library: Organisation, units: Units) {
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
        profile: { answers: [], visionary: true, ...sure('medium', 'Her talk at the opening of the new branch') },
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
          answers: [3, 2, 3, 1, 2, 1, 1, 1, 3, 2],
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
        profile: {
          answers: [1, 1, 1, 2, 2, 1, 3, 3, 3, 3],
          visionary: false,
          ...sure('high', 'His own answers, over lunch'),
        },
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

export function addTheirs(build: SampleBuilder, university: Organisation, units: Units) {
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

export type People = ReturnType<typeof addOurs> & ReturnType<typeof addTheirs>;
