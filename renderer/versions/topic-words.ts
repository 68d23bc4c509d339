import type { Comparison } from '../../shared/compare/compare.ts';
import { type Topic, topicSentences } from '../../shared/compare/topics.ts';
import type { Project } from '../../shared/model/project.ts';

const topicWord: Record<Topic, string> = {
  everything: 'Everything',
  attitude: 'Attitudes',
  moved: 'Who moved',
  people: 'People',
  lines: 'Lines',
  rest: 'The rest',
};

/** The topics that have something to say, each with how many sentences: "Attitudes 2". */
export function topicWords(before: Project, after: Project, comparison: Comparison): Partial<Record<Topic, string>> {
  const words: Partial<Record<Topic, string>> = {};
  for (const topic of Object.keys(topicWord) as Topic[]) {
    const count = topicSentences(before, after, comparison, topic).length;
    if (count > 0 || topic === 'everything') words[topic] = `${topicWord[topic]} ${count}`;
  }
  return words;
}
