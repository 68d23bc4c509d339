import type { PersonId } from '../base/ids.ts';
import type { Leaving } from '../insight/leaving.ts';
import { isSenior, partnersOf } from '../insight/listeners.ts';
import { linesAmong } from '../insight/neighbours.ts';
import { connectedBy, type OnlyBridge, type OnlyBridges } from '../insight/only-bridges.ts';
import type { Project } from '../model/project.ts';
import { type Statement, statement } from './answer.ts';
import { atStart, called, inNameOrder, named, partnerSide } from './naming.ts';

/** "Only Dana Whitfield connects us with Jo Campbell and Nils Aalto." */
export function onlyBridgeStatement(project: Project, found: OnlyBridges, bridge: OnlyBridge): Statement {
  const people = inNameOrder(project, connectedBy(found, bridge));
  const text = `Only ${called(project, bridge.person)} connects us with ${named(project, people)}.`;
  const all = [bridge.person, ...people];
  return statement(text, all, linesAmong(project, all));
}

/** What is said where nobody is an only bridge. */
export function noBridgeSentence(project: Project, { connected }: OnlyBridges): string {
  const side = partnerSide(project);
  if (!hasPartnerPeople(project)) return `Nobody of ${side} is on the map yet.`;
  if (connected.length === 0) return `No line of contact connects us with anybody of ${side} yet.`;
  return `Nobody is our only way to anybody: whoever leaves, we still reach everybody else of ${side} whom we reach now.`;
}

/** Whether anybody of the partner side is on the map. */
export function hasPartnerPeople(project: Project): boolean {
  const partners = new Set(partnersOf(project).map(({ id }) => id));
  return Object.values(project.people).some(({ organisation }) => partners.has(organisation));
}

/** What would change if somebody left for those whose listening counts now and for us, in sentences; there is always one. */
export function leavingWords(project: Project, leaving: Leaving, listeners: readonly PersonId[]): Statement[] {
  const { person, deciders, others, unheard } = leaving;
  const who = atStart(called(project, person));
  const cut = linesAmong(project, [person, ...deciders, ...others]);
  const said: Statement[] = [];
  if (!leaving.weRemain) said.push(statement('Nobody of our organisation would be left.', [person]));
  const own = decides(project, person);
  if (own) said.push(statement(`${who} ${own}: whoever comes next has to be won anew.`, [person]));
  if (deciders.length > 0) {
    const [only, ...more] = deciders;
    const what = only && more.length === 0 ? decides(project, only) : 'have to approve or are senior management';
    said.push(statement(`We would no longer reach ${named(project, deciders)}, who ${what}.`, deciders, cut));
  }
  if (others.length > 0)
    said.push(
      statement(
        `We would ${deciders.length > 0 ? 'also lose' : 'lose'} touch with ${named(project, others)}.`,
        others,
        cut,
      ),
    );
  if (deciders.length + others.length === 0 && leaving.weRemain)
    said.push(
      statement(leaving.stillReached > 0 ? 'We would still reach everybody else whom we reach now.' : nobodyReached),
    );
  for (const { listener, people } of unheard) {
    const text = `${atStart(called(project, listener))} would no longer hear ${named(project, people)}.`;
    const all = [listener, ...people];
    said.push(statement(text, all, linesAmong(project, [person, ...all], ['influence'])));
  }
  if (unheard.length === 0) said.push(statement(whyNobodyIsUnheard(listeners, person)));
  return said;
}

function whyNobodyIsUnheard(listeners: readonly PersonId[], leaves: PersonId): string {
  if (listeners.length === 0) return noListeners;
  return listeners.some((id) => id !== leaves) ? nobodyUnheard : nobodyListens;
}

const nobodyReached = 'Nobody else outside our organisation is in touch with us now.';
const nobodyUnheard = 'Nobody else would lose their way to the people whose listening counts.';
const nobodyListens = 'Nobody would be left whose listening counts.';
const noListeners =
  'Who would no longer be heard is not known yet: nobody is marked as senior management whose listening counts.';

/** What somebody decides: "has to approve and is senior management". */
function decides(project: Project, id: PersonId): string {
  const person = project.people[id];
  if (!person) return '';
  const parts = [
    person.roles.includes('approver') ? 'has to approve' : '',
    isSenior(project, person) ? 'is senior management' : '',
  ];
  return parts.filter(Boolean).join(' and ');
}
