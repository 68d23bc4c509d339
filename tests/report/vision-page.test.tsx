import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { newGain } from '../../shared/model/value.ts';
import type { Audience } from '../../shared/model/view.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { VisionPage } from '../../shared/report/sections/vision.tsx';
import { sampleProject } from '../support/samples.ts';

const page = (project = sampleProject('one-card'), audience: Audience = 'team') =>
  renderToStaticMarkup(<VisionPage project={forAudience(project, audience)} audience={audience} />);
const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

describe('the vision page', () => {
  test('says the title, the promise, what users gain and what it is like', () => {
    const text = words(page());
    for (const said of ['One Card', 'One card opens both houses.', 'Students', 'Borrow in the city', 'Like a bridge:'])
      expect(text).toContain(said);
  });

  test('keeps from the partner what readers said, the names in use, and who is a champion', () => {
    const text = words(page(undefined, 'partner'));
    for (const ours of ['librarian', 'CampusLib integration', 'carries it']) {
      expect(words(page())).toContain(ours);
      expect(text).not.toContain(ours);
    }
  });

  test('has the image in the place of the drawing, with its description', () => {
    const project = sampleProject('one-card');
    Object.assign(project.vision, { image: dot, imageDescription: 'A red dot' });
    expect(page(project)).toContain('alt="A red dot"');
    expect(page(project)).not.toContain('<svg');
  });

  test.each(['file:///etc/passwd', 'https://example.org/x.png', 'data:image/png;base64,AAAA'])(
    'has the drawing in the place of an image that cannot be shown: %s',
    (image) => {
      const project = sampleProject('one-card');
      project.vision.image = image;
      expect(page(project)).not.toContain('<img');
      expect(page(project)).not.toContain(image);
      expect(page(project)).toContain('<svg');
    },
  );

  test('has a metaphor of our own in our words', () => {
    const project = sampleProject('one-card');
    project.vision.metaphor = 'A marathon in two shoes';
    expect(words(page(project))).toContain('Pictured as: A marathon in two shoes');
  });

  test('tells of six gains and counts the others, two alike as well', () => {
    const project = sampleProject('one-card');
    project.value.gains = Array.from({ length: 9 }, () => ({ ...newGain(), group: 'Students', gain: 'Read' }));
    const html = page(project);
    expect(html.match(/<li/g)).toHaveLength(6);
    expect(words(html)).toContain('And 3 more gains.');
  });

  test('has nothing in it that turns the words round or that nobody sees (bad input 31)', () => {
    const project = sampleProject('one-card');
    Object.assign(project.vision, { title: 'Two\u202e Doors', promise: 'Every\u200bbody gets in.' });
    expect(words(page(project))).toContain('Two Doors');
    expect(words(page(project))).toContain('Everybody gets in.');
  });

  test('sets a title of 300 characters smaller (bad input 21)', () => {
    const project = sampleProject('one-card');
    project.vision.title = 'The long name of a programme '.repeat(11).slice(0, 300);
    expect(page(project)).toContain('<h2 class="longer">');
    expect(words(page(project))).toContain(project.vision.title.trim());
  });
});
