import { cardGap, cardSize, type Frame, organisationPadding, unitPadding } from '../../shared/model/geometry.ts';
import type { Organisation, Side } from '../../shared/model/organisation.ts';
import type { Role } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import type { UnitFunction } from '../../shared/model/unit.ts';
import { SampleBuilder } from './builder.ts';

/** A job that somebody holds, whoever it is; the name is found out later. */
type Job = { title: string; roles?: Role[]; senior?: boolean };
type UnitPlan = { name: string; does: UnitFunction; jobs: Job[] };

const inner = 2 * cardSize.width + cardGap;
const unitWidth = inner + 2 * unitPadding.side;
const organisationWidth = unitWidth + 2 * organisationPadding.side;

/** Two organisations without names, and nobody in them. */
export function blank(): Project {
  const build = new SampleBuilder('blank', '');
  build.organisation('Our organisation', 'ours', { x: 0, y: 0, width: organisationWidth, height: 560 });
  build.organisation('Partner', 'partner', { x: organisationWidth + 90, y: 0, width: organisationWidth, height: 560 });
  return build.project;
}

export function libraryAndIt(): Project {
  const build = new SampleBuilder(
    'library-and-it',
    'Library and university IT',
    'Will the shared service be there, and used, by the start of term?',
  );
  place(build, 'Library', 'ours', 0, [
    {
      name: 'Senior management',
      does: 'senior-management',
      jobs: [{ title: 'Library director', roles: ['approver'], senior: true }],
    },
    {
      name: 'Digital services',
      does: 'it',
      jobs: [{ title: 'Partnership lead', roles: ['sponsor'] }, { title: 'Systems librarian' }],
    },
    {
      name: 'Front line',
      does: 'front-line',
      jobs: [
        { title: 'Desk team leader', roles: ['front-line'] },
        { title: 'Branch staff', roles: ['front-line'] },
      ],
    },
  ]);
  place(build, 'University', 'partner', organisationWidth + 90, [
    {
      name: 'Senior management',
      does: 'senior-management',
      jobs: [
        { title: 'Provost', roles: ['approver'], senior: true },
        { title: 'Chief information officer', roles: ['approver'], senior: true },
      ],
    },
    {
      name: 'Information technology',
      does: 'it',
      jobs: [{ title: 'Head of identity', roles: ['gatekeeper'] }, { title: 'Service manager' }],
    },
    { name: 'Front line', does: 'front-line', jobs: [{ title: 'Help desk lead', roles: ['front-line'] }] },
  ]);
  return build.project;
}

export function b2bAccount(): Project {
  const build = new SampleBuilder(
    'b2b-account',
    'Our company and the customer',
    'Will they renew, and extend, next year?',
  );
  place(build, 'Our company', 'ours', 0, [
    {
      name: 'Management',
      does: 'senior-management',
      jobs: [{ title: 'Executive sponsor', roles: ['sponsor'], senior: true }],
    },
    { name: 'Account team', does: 'marketing', jobs: [{ title: 'Account lead' }, { title: 'Customer success' }] },
    { name: 'Support', does: 'front-line', jobs: [{ title: 'Support lead', roles: ['front-line'] }] },
  ]);
  place(build, 'Customer', 'partner', organisationWidth + 90, [
    {
      name: 'Management',
      does: 'senior-management',
      jobs: [{ title: 'Budget holder', roles: ['approver'], senior: true }],
    },
    {
      name: 'Department that uses it',
      does: 'other',
      jobs: [
        { title: 'Head of the department', roles: ['sponsor'] },
        { title: 'Daily user', roles: ['user'] },
      ],
    },
    {
      name: 'Procurement and legal',
      does: 'legal',
      jobs: [
        { title: 'Buyer', roles: ['gatekeeper'] },
        { title: 'Legal counsel', roles: ['gatekeeper'] },
      ],
    },
    { name: 'Information technology', does: 'it', jobs: [{ title: 'IT security', roles: ['gatekeeper'] }] },
  ]);
  return build.project;
}

const netMapSteps = [
  '1. Who is involved? Put a card on the map for everybody who can influence the question.',
  '2. How are they linked? Draw a line from the one who is heard to the one who listens.',
  '3. How influential is each on this question? Build the tower: 0 to 10 discs, ties allowed.',
  '4. What does each want to reach? Write it under goals, and say who could speak for us.',
];

/** Three grounds to put actors on during a workshop, with the question to ask about each. */
export function netMapWorkshop(): Project {
  const build = new SampleBuilder('net-map-workshop', 'Net-Map workshop', 'Who can influence that …?');
  const left = { x: 0, y: 0, width: organisationWidth, height: 560 };
  build.organisation('Our organisation', 'ours', left);
  build.organisation('Partner', 'partner', { ...left, x: organisationWidth + 90 });
  build.organisation('Others who matter', 'other', { x: 0, y: 656, width: 2 * organisationWidth + 90, height: 280 });
  for (const [index, text] of netMapSteps.entries())
    build.note(text, { x: index * 276, y: -150, width: 250, height: 118 });
  return build.project;
}

function place(build: SampleBuilder, name: string, side: Side, left: number, units: readonly UnitPlan[]): Organisation {
  const organisation = build.organisation(name, side, { x: left, y: 0, width: organisationWidth, height: 1 });
  let top = organisationPadding.top;
  for (const plan of units) {
    const frame: Frame = {
      x: left + organisationPadding.side,
      y: top,
      width: unitWidth,
      height: unitPadding.top + cardSize.height + unitPadding.bottom,
    };
    const unit = build.unit(organisation, plan.name, frame, { function: plan.does });
    for (const [index, { title, roles = [], senior = false }] of plan.jobs.entries()) {
      const at = { x: frame.x + unitPadding.side + index * (cardSize.width + cardGap), y: frame.y + unitPadding.top };
      build.person(organisation, unit, '', at, { jobTitle: title, placeholder: true, roles, seniorManagement: senior });
    }
    top += frame.height + 16;
  }
  organisation.frame.height = top - 16 + organisationPadding.bottom;
  return organisation;
}
