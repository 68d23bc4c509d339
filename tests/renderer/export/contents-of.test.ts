import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../renderer/export/contents-of.ts';
import type { MapProduct, StoryProduct } from '../../../shared/host/product.ts';
import { newStep } from '../../../shared/model/story.ts';
import { sampleProject } from '../../support/samples.ts';

const slides: MapProduct = {
  kind: 'map',
  format: 'pptx',
  paper: 'A4',
  orientation: 'landscape',
  audience: 'partner',
  view: 'everything',
  people: false,
};
const story: StoryProduct = { kind: 'story', format: 'pptx', audience: 'partner' };

describe('what will be in a file', () => {
  test.each([slides, story])('names the slides that its readers get, and no step that stays out: %j', (product) => {
    const project = structuredClone(sampleProject('one-card'));
    project.story.steps = [
      newStep('map', { headline: 'Who is who' }),
      newStep('insight', { which: 'champion', headline: 'Dana is our champion' }),
      newStep('vision'),
    ];
    expect(contentsOf(project, product).slides).toEqual(['1. Who is who', `2. ${project.vision.title}`]);
    expect(contentsOf(project, { ...product, audience: 'myself' }).slides).toHaveLength(3);
  });
});
