import { failure, success } from '../../base/result.ts';
import { coordinate, plainText, several, yesOrNo, yesOrNothing } from './cell-kinds.ts';
import { dayKind } from './day-kind.ts';
import { type CellKind, type Field, field } from './field.ts';
import {
  answerKind,
  approvalKind,
  attitudeKind,
  confidenceKind,
  coverageKind,
  lowHighKind,
  privateFieldKind,
  roleKind,
  seniorKind,
  sideKind,
  tenKind,
} from './value-words.ts';

/** A column that says something of a person which is no field of the record itself. */
const besides = (id: string, words: string, headings: readonly string[]): Field => ({
  ...field(id, words, plainText, headings),
  path: [],
});

/** The answers of a profile as the file holds them, a dash for each that is not known: "3|-|0". */
const answersKind: CellKind<(number | null)[]> = {
  read: (cell) => {
    const answers = cell.split('|').map((answer) => (answer.trim() === '-' ? null : Number(answer)));
    const sound = answers.length <= 10 && answers.every((answer) => answer === null || [0, 1, 2, 3].includes(answer));
    return sound ? success(answers) : failure(`"${cell}" are no ten answers of 0 to 3`);
  },
  write: (answers) => answers.map((answer) => answer ?? '-').join('|'),
};

/** How sure we are of a judgement, how we know, and when somebody last looked at it. */
const evidenceOf = (id: string, words: string): Field[] => [
  field(`${id}.confidence`, `${words}: how sure`, confidenceKind),
  field(`${id}.basis`, `${words}: how we know`, plainText),
  field(`${id}.reviewed`, `${words}: reviewed`, dayKind),
];

const judged = <Value>(id: string, words: string, kind: CellKind<Value>, headings: readonly string[] = []): Field[] => [
  field(`${id}.value`, words, kind, headings),
  ...evidenceOf(id, words),
];

const nowAndWanted = <Value>(
  id: string,
  words: string,
  kind: CellKind<Value>,
  headings: { now: readonly string[]; wanted: readonly string[] },
): Field[] => [
  field(`${id}.current`, `${words} now`, kind, [words, ...headings.now]),
  field(`${id}.desired`, `${words} wanted`, kind, headings.wanted),
  ...evidenceOf(id, words),
];

/** Who somebody is, where he or she belongs, and whom a list names beside the person. */
const who: readonly Field[] = [
  besides('id', 'ID', [
    'Accord ID',
    'Person ID',
    'external_id',
    'External ID',
    'Contact ID',
    'Record ID',
    'Employee ID',
    'Key',
  ]),
  besides('name', 'Name', [
    'Label',
    'Full name',
    'Contact name',
    'Stakeholder name',
    'Stakeholder',
    'Person',
    'Display name',
    'Employee name',
    'Contact',
    'Vollständiger Name',
    'Nom complet',
  ]),
  besides('firstName', 'First name', ['Given name', 'Forename', 'Vorname', 'Prénom', 'Nombre']),
  besides('lastName', 'Last name', ['Surname', 'Family name', 'Nachname', 'Nom de famille', 'Apellidos']),
  field('jobTitle', 'Job title', plainText, [
    'Title',
    'Position',
    'Job',
    'Role or job title',
    'Role / job title',
    'Role',
    'Function',
    'Contact title',
    'Job role',
    'Funktion',
    'Poste',
    'Cargo',
  ]),
  besides('organisation', 'Organisation', [
    'Organization',
    'Company',
    'Company name',
    'Account',
    'Account name',
    'Organisation or group',
    'Organization or group',
    'Associated company',
    'Employer',
    'Institution',
    'Organisation name',
    'Organization name',
    'Firma',
    'Entreprise',
    'Organización',
    'Empresa',
  ]),
  { ...field('side', 'Side', sideKind), path: [] },
  besides('unit', 'Unit', [
    'Department',
    'Business unit',
    'Organization unit',
    'Organisation unit',
    'Organizational unit',
    'Organisational unit',
    'Division',
    'Team',
    'Abteilung',
    'Service',
    'Departamento',
  ]),
  besides('reportsTo', 'Reports to', [
    'Manager',
    'Manager name',
    'Supervisor',
    'Boss',
    'Line manager',
    'Reports to name',
    'Supervisor ID',
    'Manager ID',
    'Reports to ID',
    'Vorgesetzter',
  ]),
  besides('managerEmail', 'Reports to (email)', ['Manager email', 'Supervisor email']),
  besides('influenceOn', 'Influence on', ['Influences', 'Has influence on']),
];

const facts: readonly Field[] = [
  field('roles', 'Roles', several(roleKind), [
    'Buying role',
    'Buying roles',
    'Contact role',
    'Opportunity role',
    'Deal role',
    'Stakeholder role',
    'Project role',
  ]),
  field('tags', 'Tags', several(plainText), ['Tag', 'Category', 'Categories', 'Analysis group', 'Labels', 'Groups']),
  field('seniorManagement', 'Senior management', seniorKind, ['Seniority', 'Senior', 'Executive']),
  field('placeholder', 'Placeholder', yesOrNothing, ['Not identified yet']),
  field('contact.email', 'Email', plainText, [
    'E-mail',
    'Email address',
    'E-mail address',
    'Mail',
    'Work email',
    'Courriel',
    'Correo',
  ]),
  field('contact.phone', 'Phone', plainText, [
    'Telephone',
    'Phone number',
    'Mobile',
    'Mobile phone',
    'Business phone',
    'Tel',
    'Telefon',
    'Téléphone',
    'Teléfono',
  ]),
  field('contact.location', 'Location', plainText, [
    'City',
    'Office',
    'Site',
    'Country',
    'Mailing city',
    'Place',
    'Ort',
    'Standort',
    'Ville',
  ]),
  field('contact.other', 'Other contact', plainText, [
    'Website',
    'LinkedIn',
    'Communication style',
    'Preferred channel',
  ]),
];

const judgements: readonly Field[] = [
  ...nowAndWanted('attitude', 'Attitude', attitudeKind, {
    now: [
      'Support',
      'Support level',
      'Current attitude',
      'Current engagement',
      'Current engagement level',
      'Current support',
      'Engagement',
      'Stance',
      'Sentiment',
      'Status',
      'Disposition',
    ],
    wanted: [
      'Desired attitude',
      'Desired engagement',
      'Desired engagement level',
      'Desired support',
      'Target engagement',
      'Target support',
    ],
  }),
  ...judged('tower', 'Influence', tenKind, [
    'Influence level',
    'Power',
    'Power level',
    'Influence tower',
    'Tower',
    'Impact',
  ]),
  ...judged('interest', 'Interest', tenKind, ['Interest level']),
  ...nowAndWanted('coverage', 'Coverage', coverageKind, {
    now: ['Contact level', 'Current coverage', 'Relationship', 'Relationship strength'],
    wanted: ['Desired coverage', 'Target coverage'],
  }),
  ...judged('qualities.makesThingsHappen', 'Makes things happen', answerKind),
  ...judged('qualities.listenedTo', 'Is listened to', answerKind),
  ...judged('qualities.hardWorking', 'Hard-working', answerKind),
  ...judged('qualities.innovativeIdeas', 'Has innovative ideas', answerKind),
  ...judged('champion.speaksForUs', 'Speaks for us', yesOrNo),
  ...judged('champion.personalStake', 'Has a personal stake', yesOrNo),
  ...judged('champion.buyIn', 'Buy-in', lowHighKind),
  ...judged('champion.accountability', 'Accountability', lowHighKind),
  ...judged('approval', 'Approval', approvalKind, ['Approved', 'Approval status']),
  field('approval.on', 'Approved on', dayKind, ['Approval date']),
  field('approval.askAgain', 'Ask again on', dayKind, ['Ask again']),
  field('profile.visionary', 'Visionary', yesOrNothing),
  field('profile.answers', 'Profile answers', answersKind),
  ...evidenceOf('profile', 'Profile'),
];

/** Columns of the engagement matrix (PMI): a C where somebody is now, a D where we want somebody to be. */
const matrix: readonly Field[] = (['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const).map(
  (attitude) => besides(`matrix.${attitude}`, `Matrix: ${attitude} (C, D)`, [attitude]),
);

/** Every field of a person that a table can hold, in the order in which it is written. */
export const personFields: readonly Field[] = [
  ...who,
  ...facts,
  ...judgements,
  ...matrix,
  field('goals', 'Goals', plainText, ['Goal', 'Objectives', 'Expectations', 'Needs']),
  field('notes', 'Notes', plainText, [
    'Note',
    'Description',
    'Comment',
    'Comments',
    'Remarks',
    'Notizen',
    'Bemerkungen',
  ]),
  field('pinned', 'Pinned', yesOrNothing),
  { ...field('x', 'X', coordinate, ['Position X']), path: [] },
  { ...field('y', 'Y', coordinate, ['Position Y']), path: [] },
  field('released', 'Released', several(privateFieldKind)),
];
