import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { peopleWithCounterpart } from './counterparts.ts';
import { byLikeness, byName, isTelling, type Job, jobOf, type Likeness, likeness } from './jobs.ts';

/** One of ours and one of a partner who seem to have the same job. */
export type SuggestedPair = { ours: Person; partner: Person; why: Likeness };

/** How a pair is called that was turned down. */
export const pairKey = (ours: Person['id'], partner: Person['id']): string => `${ours} ${partner}`;

/**
 * A word that more people have in their title tells few of them apart, and comparing them all would take too long: the more
 * people there are, the rarer a word has to be. Up to 250 people on the other side, 80 of them may share one.
 */
const mostWithOneWord = (people: number): number => Math.max(8, Math.floor(20_000 / Math.max(1, people)));

/**
 * Pairs of people without a counterpart, each person in one pair at most, the most alike first: greedy by the order of
 * `candidatesFor`, and the same on every machine. Goes over the people a few times, never over all pairs of them.
 */
export function suggestedPairs(project: Project, turnedDown: ReadonlySet<string> = new Set()): SuggestedPair[] {
  const free = freeJobs(project);
  const matching = new Matching(free.ours, free.partner, turnedDown);
  const title = ({ words }: Job) => [...words].join(' ');
  const titles = (job: Job) => (job.words.size > 0 ? [title(job)] : []);
  const both = (job: Job, end: string) => job.functions.map((each) => `${each} ${end}`);
  matching.byKeys((job) => titles(job).flatMap((each) => both(job, `${each} ${job.senior}`)));
  matching.byKeys((job) => titles(job).flatMap((each) => both(job, each)));
  matching.byWords((job) => [...job.words].flatMap((word) => both(job, word)));
  matching.byKeys((job) => both(job, String(job.senior)));
  matching.byKeys((job) => both(job, ''));
  matching.byKeys((job) => titles(job).map((each) => `${each} ${job.senior}`));
  matching.byKeys(titles);
  matching.byWords((job) => [...job.words].filter(isTelling));
  return matching.pairs;
}

function freeJobs(project: Project): { ours: Job[]; partner: Job[] } {
  const linked = peopleWithCounterpart(project);
  const free = { ours: [] as Job[], partner: [] as Job[], other: [] as Job[] };
  for (const person of Object.values(project.people)) {
    const side = project.organisations[person.organisation]?.side;
    if (side && side !== 'other' && !linked.has(person.id)) free[side].push(jobOf(project, person));
  }
  free.ours.sort((a, b) => byName(a.person, b.person));
  free.partner.sort((a, b) => byName(a.person, b.person));
  return free;
}

/** Pairs that were found, and who is still free. */
class Matching {
  readonly pairs: SuggestedPair[] = [];
  private ours: Job[];
  private partner: Job[];
  private readonly turnedDown: ReadonlySet<string>;

  constructor(ours: Job[], partner: Job[], turnedDown: ReadonlySet<string>) {
    this.ours = ours;
    this.partner = partner;
    this.turnedDown = turnedDown;
  }

  /** Pairs people who have a key in common, in the order of their names. */
  byKeys(keys: (job: Job) => string[]): void {
    const waiting = grouped(this.partner, keys);
    const taken = new Set<Job>();
    for (const ours of this.ours) {
      const partner = this.firstFree(ours, keys(ours), waiting, taken);
      if (!partner) continue;
      taken.add(ours).add(partner);
      this.pairs.push({ ours: ours.person, partner: partner.person, why: likeness(ours, partner) });
    }
    this.remove(taken);
  }

  private firstFree(ours: Job, keys: string[], waiting: Map<string, Job[]>, taken: Set<Job>): Job | undefined {
    for (const key of keys) {
      const free = waiting.get(key);
      if (!free) continue;
      // From the end, where taking away costs nothing: the groups are in reverse order of names.
      for (let last = free.at(-1); last && taken.has(last); last = free.at(-1)) free.pop();
      const partner = free.findLast((each) => !taken.has(each) && this.may(ours, each));
      if (partner) return partner;
    }
    return undefined;
  }

  /** Pairs people who have a word in common, the most similar titles first. */
  byWords(words: (job: Job) => string[]): void {
    const waiting = grouped(this.partner, words);
    const most = mostWithOneWord(this.partner.length);
    const fewWith = (word: string) => {
      const jobs = waiting.get(word) ?? [];
      return jobs.length > most ? [] : jobs;
    };
    // Both lists are in the order of names: a number says the same and is compared sooner than two names.
    const place = new Map(this.partner.map((job, index) => [job, index]));
    const found: { ours: Job; partner: Job; why: Likeness; nth: number }[] = [];
    for (const [index, ours] of this.ours.entries()) {
      for (const partner of new Set(words(ours).flatMap(fewWith))) {
        const nth = index * this.partner.length + (place.get(partner) ?? 0);
        if (this.may(ours, partner)) found.push({ ours, partner, why: likeness(ours, partner), nth });
      }
    }
    found.sort((a, b) => byLikeness(a.why, b.why) || a.nth - b.nth);
    const taken = new Set<Job>();
    for (const { ours, partner, why } of found) {
      if (taken.has(ours) || taken.has(partner)) continue;
      taken.add(ours).add(partner);
      this.pairs.push({ ours: ours.person, partner: partner.person, why });
    }
    this.remove(taken);
  }

  private may(ours: Job, partner: Job): boolean {
    return this.turnedDown.size === 0 || !this.turnedDown.has(pairKey(ours.person.id, partner.person.id));
  }

  private remove(taken: ReadonlySet<Job>): void {
    this.ours = this.ours.filter((job) => !taken.has(job));
    this.partner = this.partner.filter((job) => !taken.has(job));
  }
}

/** Jobs by each of their keys, last name first. */
function grouped(jobs: readonly Job[], keys: (job: Job) => string[]): Map<string, Job[]> {
  const groups = new Map<string, Job[]>();
  for (const job of jobs.toReversed())
    for (const key of keys(job)) {
      const group = groups.get(key);
      if (group) group.push(job);
      else groups.set(key, [job]);
    }
  return groups;
}
