import type { Project } from '../../../shared/model/project.ts';
import { SampleBuilder } from '../builder.ts';
import { addLines } from './lines.ts';
import { addOurs, addTheirs } from './people.ts';
import { addUnits } from './units.ts';
import { addStory, addWhy } from './why.ts';

/** One Card: a city library and a university's IT department give everybody one card for both houses. */
export function oneCard(): Project {
  const build = new SampleBuilder(
    'one-card',
    'One Card: City Library and University IT',
    'Will every student and every citizen have one card for both houses by the autumn intake?',
  );
  const library = build.organisation('City Library', 'ours', { x: 28, y: 84, width: 492, height: 740 });
  const university = build.organisation('State University', 'partner', { x: 610, y: 84, width: 492, height: 740 });
  const units = addUnits(build, library, university);
  const people = { ...addOurs(build, library, units), ...addTheirs(build, university, units) };
  addLines(build, people);
  addWhy(build, library, university, units);
  addStory(build);
  build.project.me = people.ana.id;
  build.project.view.listeners = [people.omar.id, people.helen.id];
  return build.project;
}
