import { type Word, wordsOf } from './words.ts';

/** Words of projects, management and information technology, and what a reader would say. */
const plainly: Readonly<Record<string, string>> = {
  'action plan': 'what happens next',
  agile: 'in small steps',
  alignment: 'agreeing',
  authentication: 'signing in',
  'back end': 'what runs behind it',
  backend: 'what runs behind it',
  bandwidth: 'time',
  'best practice': 'what works',
  'business case': 'why it is worth it',
  capability: 'what we can do',
  'capacity building': 'learning',
  'change management': 'helping people through it',
  'cloud based': 'online',
  'co creation': 'making it together',
  collaborative: 'together',
  consolidation: 'bringing together',
  credentials: 'name and password',
  'cross functional': 'from every department',
  'customer journey': 'what happens to a user',
  'data driven': 'by the numbers',
  deliverable: 'result',
  deployment: 'start',
  'digital transformation': 'what changes for whom',
  digitalisation: 'what can be done online now',
  digitalization: 'what can be done online now',
  digitisation: 'what can be seen online now',
  digitization: 'what can be seen online now',
  ecosystem: 'everybody who takes part',
  efficiency: 'less waiting',
  enablement: 'help',
  'end to end': 'from start to finish',
  enterprise: 'for the whole house',
  excellence: 'the good thing itself',
  federated: 'shared',
  framework: 'how we do it',
  'front end': 'what users see',
  'future proof': 'made to last',
  'go live': 'start',
  governance: 'who decides',
  harmonisation: 'doing it the same way',
  harmonization: 'doing it the same way',
  holistic: 'whole',
  'identity management': 'one name and password',
  implementation: 'making it',
  initiative: 'its name alone',
  innovation: 'what is new',
  innovative: 'new',
  integrate: 'bring together',
  integrated: 'in one place',
  integration: 'bringing together',
  interface: 'where the two meet',
  interoperability: 'working together',
  interoperable: 'working together',
  'joined up': 'together',
  'knowledge transfer': 'learning from each other',
  landscape: 'what there is',
  leverage: 'use',
  leveraging: 'using',
  lifecycle: 'from first day to last',
  'low hanging fruit': 'the easy part',
  middleware: 'what connects the two',
  migration: 'move',
  milestone: 'date',
  modernisation: 'what is better now',
  modernization: 'what is better now',
  multichannel: 'by telephone, on paper or online',
  'next generation': 'new',
  nextgen: 'new',
  omnichannel: 'by telephone, on paper or online',
  onboarding: 'first days',
  'operating model': 'how we work',
  optimisation: 'making it better',
  optimization: 'making it better',
  organisational: 'of the house',
  paradigm: 'way of seeing it',
  phase: 'its name alone',
  proactive: 'early',
  process: 'what happens',
  procurement: 'buying',
  programme: 'its name alone',
  project: 'its name alone',
  provisioning: 'giving out',
  rationalisation: 'having one instead of two',
  rationalization: 'having one instead of two',
  roadmap: 'what comes when',
  rollout: 'start',
  'roll out': 'start',
  saas: 'online',
  scalable: 'able to grow',
  seamlessly: 'without a break',
  seamless: 'without a break',
  'shared services': 'what we do together',
  silo: 'separate teams',
  'single sign on': 'one password',
  solution: 'the thing itself',
  stakeholder: 'the people it concerns',
  standardisation: 'doing it the same way',
  standardization: 'doing it the same way',
  'state of the art': 'new',
  strategic: 'important',
  strategy: 'what we want',
  streamlined: 'simple',
  streamlining: 'making it simple',
  synergy: 'what both gain',
  synergies: 'what both gain',
  'target operating model': 'how we will work',
  taskforce: 'its name alone',
  touchpoint: 'place where people meet us',
  transformation: 'what changes for whom',
  transition: 'change',
  unification: 'bringing together',
  unified: 'one',
  utilisation: 'use',
  utilization: 'use',
  'value added': 'gain',
  'value proposition': 'what users gain',
  'win win': 'good for both',
  workflow: 'steps of the work',
  'working group': 'its name alone',
  workstream: 'part',
};

/** The most words that one entry has. */
const longest = 4;

/** A piece of jargon as it is written, and what a reader would say. */
export type Jargon = { word: string; instead: string };

/** The jargon of a text, each once, in its order. The longest entry counts: "change management", not "management". */
export function jargonIn(text: string): Jargon[] {
  const words = wordsOf(text);
  const found = new Map<string, Jargon>();
  for (let at = 0; at < words.length; at += 1) {
    const jargon = startingAt(words, at);
    if (jargon) {
      found.set(jargon.instead + jargon.key, { word: jargon.word, instead: jargon.instead });
      at += jargon.length - 1;
    }
  }
  return [...found.values()];
}

function startingAt(words: readonly Word[], at: number) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const some = words.slice(at, at + length);
    const key = some.map((each) => each.key).join(' ');
    const instead = [key, key.replace(/s$/, '')].find((each) => Object.hasOwn(plainly, each));
    if (instead !== undefined)
      return { key, length, word: some.map(({ written }) => written).join(' '), instead: plainly[instead] ?? '' };
  }
  return undefined;
}
