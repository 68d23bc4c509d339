import { failure, success } from '../../base/result.ts';
import type { Attitude } from '../../model/attitude.ts';
import type { Direction, LinkKind, Strength } from '../../model/link.ts';
import type { Side } from '../../model/organisation.ts';
import { type Coverage, type PrivateField, privateField, type Role } from '../../model/person.ts';
import {
  attitudeWord,
  confidenceWord,
  coverageWord,
  linkKindWord,
  lowHighWord,
  roleWord,
  sideWord,
} from '../../picture/words.ts';
import { coordinate, oneOf, quoted, wordMap } from './cell-kinds.ts';
import type { CellKind } from './field.ts';

/** The words of stakeholder tools for an attitude. "Champion" and "sponsor" are who leads (PMI: Leading). */
export const attitudeKind = oneOf<Attitude>(wordMap(attitudeWord), {
  'not aware': 'unaware',
  unbeknown: 'unaware',
  resistance: 'resistant',
  resists: 'resistant',
  resistor: 'resistant',
  opponent: 'resistant',
  opposed: 'resistant',
  opposes: 'resistant',
  opposing: 'resistant',
  against: 'resistant',
  negative: 'resistant',
  detractor: 'resistant',
  hostile: 'resistant',
  sceptic: 'resistant',
  skeptic: 'resistant',
  blocker: 'resistant',
  enemy: 'resistant',
  low: 'resistant',
  indifferent: 'neutral',
  undecided: 'neutral',
  ambivalent: 'neutral',
  medium: 'neutral',
  supporter: 'supportive',
  supports: 'supportive',
  supporting: 'supportive',
  support: 'supportive',
  positive: 'supportive',
  'in favour': 'supportive',
  'in favor': 'supportive',
  ally: 'supportive',
  friend: 'supportive',
  high: 'supportive',
  lead: 'leading',
  leader: 'leading',
  champion: 'leading',
  advocate: 'leading',
  mentor: 'leading',
  promoter: 'leading',
});

/** The buying roles of Salesforce, HubSpot and others as ours; `docs/lists/import.md` shows this table. */
export const rolesElsewhere: Readonly<Record<string, Role>> = {
  'economic buyer': 'approver',
  'economic decision maker': 'approver',
  'decision maker': 'approver',
  'budget holder': 'approver',
  'executive sponsor': 'sponsor',
  coach: 'champion',
  advocate: 'champion',
  evaluator: 'influencer',
  'technical buyer': 'gatekeeper',
  'legal compliance': 'gatekeeper',
  'legal and compliance': 'gatekeeper',
  procurement: 'gatekeeper',
  'end user': 'user',
  'user buyer': 'user',
  'business user': 'user',
  'front line': 'front-line',
  frontline: 'front-line',
};

export const roleKind = oneOf<Role>(wordMap(roleWord), rolesElsewhere);

export const coverageKind = oneOf<Coverage>(wordMap(coverageWord), {
  none: 'no-contact',
  'not contacted': 'no-contact',
  'never met': 'no-contact',
  once: 'brief',
  'brief contact': 'brief',
  single: 'brief',
  low: 'brief',
  several: 'multiple',
  'multiple contacts': 'multiple',
  medium: 'multiple',
  regular: 'multiple',
  deep: 'in-depth',
  indepth: 'in-depth',
  'in depth contact': 'in-depth',
  close: 'in-depth',
  high: 'in-depth',
});

export const confidenceKind = oneOf(wordMap(confidenceWord), { l: 'low', m: 'medium', med: 'medium', h: 'high' });
export const lowHighKind = oneOf(wordMap(lowHighWord), { l: 'low', h: 'high' });
export const sideKind = oneOf<Side>(wordMap(sideWord), { us: 'ours', our: 'ours', theirs: 'partner' });
export const directionKind = oneOf<Direction>(wordMap({ directed: 'Directed', mutual: 'Mutual' }), {
  undirected: 'mutual',
  bidirectional: 'mutual',
  both: 'mutual',
});
export const approvalKind = oneOf(wordMap({ approved: 'Approved', refused: 'Refused' }), {
  yes: 'approved',
  no: 'refused',
  rejected: 'refused',
  declined: 'refused',
});

export const linkKindKind = oneOf<LinkKind>(wordMap(linkKindWord), {
  influences: 'influence',
  'influence on': 'influence',
  'listened to by': 'influence',
  report: 'reports-to',
  reports: 'reports-to',
  reporting: 'reports-to',
  manager: 'reports-to',
  'managed by': 'reports-to',
  'works for': 'reports-to',
  collaborates: 'works-with',
  'collaborates with': 'works-with',
  colleague: 'works-with',
  'counterpart of': 'counterpart',
  friend: 'informal',
  friendship: 'informal',
  knows: 'informal',
  tension: 'conflict',
  'conflict with': 'conflict',
});

/** What may be seen although it is private is written as it is called in the file. */
export const privateFieldKind: CellKind<PrivateField> = {
  read: (cell) => {
    const read = privateField.safeParse(cell.trim());
    return read.success ? success(read.data) : failure(`${quoted(cell)} is nothing that can be released`);
  },
  write: (value) => value,
};

/** Words for much and little on a scale of 0 to 10, each in the middle of its third. */
const tenWords: Readonly<Record<string, number>> = {
  none: 0,
  'very low': 1,
  low: 2,
  l: 2,
  medium: 5,
  moderate: 5,
  med: 5,
  m: 5,
  high: 8,
  h: 8,
  'very high': 10,
};

/** 0 to 10, or low, medium and high. */
export const tenKind: CellKind<number> = {
  read: (cell) => {
    const word = cell
      .trim()
      .toLowerCase()
      .replace(/\s*\/\s*10$/, '')
      .replace(/[\s_-]+/g, ' ');
    const number = tenWords[word] ?? (/^\d+(\.0+)?$/.test(word) ? Number(word) : Number.NaN);
    if (number >= 0 && number <= 10) return success(number);
    return failure(`${quoted(cell)} is neither 0 to 10 nor low, medium or high`);
  },
  write: String,
};

/** The answers 0 to 3, which are written as numbers. */
export const answerKind = oneOf(new Map([0, 1, 2, 3].map((answer) => [answer, String(answer)])), {
  no: 0,
  somewhat: 1,
  yes: 2,
  'very much': 3,
});

/** Looked up by what somebody wrote, be it "constructor". */
const strengthWords: ReadonlyMap<string, Strength> = new Map([
  ['weak', 1],
  ['low', 1],
  ['medium', 2],
  ['moderate', 2],
  ['strong', 3],
  ['high', 3],
]);

/** 1 to 3, or weak, medium and strong. How strong a weight on another scale is, only the whole list says. */
export const strengthKind: CellKind<Strength> = {
  read: (cell) => {
    const known = strengthWords.get(cell.trim().toLowerCase());
    if (known) return success(known);
    const number = coordinate.read(cell);
    if (number.ok && (number.value === 1 || number.value === 2 || number.value === 3)) return success(number.value);
    return failure(`${quoted(cell)} is none of 1 (weak), 2 (medium) and 3 (strong)`);
  },
  write: String,
};

const seniorWords = /\b(senior|executive|c level|c suite|chief|board|director|vp|vice president|head|president)\b/;
const otherRanks = /\b(junior|middle|mid|staff|manager|entry|operational|individual|specialist|team|intern)\b/;

/** Yes or no, or a rank in words: who is senior management. */
export const seniorKind: CellKind<boolean> = {
  read: (cell) => {
    const word = cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
    if (['yes', 'y', 'true', '1', 'x'].includes(word) || seniorWords.test(word)) return success(true);
    if (['no', 'n', 'false', '0'].includes(word) || otherRanks.test(word)) return success(false);
    return failure(`${quoted(cell)} does not say whether this is senior management`);
  },
  write: (value) => (value ? 'Yes' : ''),
};
