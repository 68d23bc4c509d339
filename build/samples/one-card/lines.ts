import type { SampleBuilder } from '../builder.ts';
import type { People } from './people.ts';
import { sure } from './sure.ts';

export function addLines(build: SampleBuilder, people: People): void {
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
