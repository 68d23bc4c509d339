import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { capital, nameOf } from '../picture/sentences.ts';
import type { Comparison, Difference } from './compare.ts';
import { personChanges } from './field-words.ts';
import { comparisonSentences, type Said } from './words.ts';

/** What of a comparison is looked at. */
export type Topic = 'everything' | 'attitude' | 'moved' | 'people' | 'lines' | 'rest';

const placeFields: ReadonlySet<string> = new Set(['position', 'organisation', 'unit']);

/** Only what concerns a topic: whoever it leaves in has only the changed fields that belong to it. */
export function onlyTopic({ records, beside }: Comparison, topic: Topic): Comparison {
  const of = (choose: (each: Difference) => Difference[]) => ({ records: records.flatMap(choose), beside: [] });
  switch (topic) {
    case 'everything':
      return { records, beside };
    case 'attitude':
      return of((each) => (hasOtherAttitude(each) ? [{ ...each, fields: ['attitude'] }] : []));
    case 'moved':
      return of((each) => withFields(each, (field) => placeFields.has(field)));
    case 'people':
      return of((each) =>
        each.collection === 'people' && !(each.before && each.after)
          ? [each]
          : withFields(each, (field) => field !== 'position'),
      );
    case 'lines':
      return of((each) => (each.collection === 'links' ? [each] : []));
    case 'rest':
      return { records: records.filter(({ collection }) => collection !== 'people' && collection !== 'links'), beside };
  }
}

/** Somebody who is in both states, with those of the changed fields that are asked for. */
function withFields(each: Difference, isAsked: (field: string) => boolean): Difference[] {
  if (each.collection !== 'people' || !each.before || !each.after) return [];
  const fields = each.fields.filter(isAsked);
  return fields.length > 0 ? [{ ...each, fields }] : [];
}

function hasOtherAttitude({ collection, before, after, fields }: Difference): boolean {
  if (collection !== 'people' || !before || !after || !fields.includes('attitude')) return false;
  const [was, is] = [before as unknown as Person, after as unknown as Person];
  return was.attitude?.current !== is.attitude?.current || was.attitude?.desired !== is.attitude?.desired;
}

/** What a topic has to say, a sentence each. Asked who moved, everybody is named; otherwise they are counted. */
export function topicSentences(before: Project, after: Project, comparison: Comparison, topic: Topic): Said[] {
  const only = onlyTopic(comparison, topic);
  if (topic !== 'moved') return comparisonSentences(before, after, only);
  return only.records.map(({ collection, id, fields, before: was, after: is }) => {
    const changes = personChanges(fields, was as unknown as Person, is as unknown as Person, before, after);
    const name = capital(nameOf(is as unknown as Person));
    const text = changes.length > 0 ? `${name}: ${changes.join(', ')}.` : `${name} moved on the map.`;
    return { text, collection, id };
  });
}
