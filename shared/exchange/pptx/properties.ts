import { element, escaped, part, type Xml } from './xml.ts';

const office = 'http://schemas.openxmlformats.org';

/** Title, language and day. Nobody is named as the author: the file says nothing of the machine or its user. */
export function corePropertiesXml({ title, day }: { title: string; day: string }): string {
  const date = (name: string): Xml => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T12:00:00Z`);
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${office}/package/2006/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      `<dc:title>${escaped(title)}</dc:title>`,
      element('dc:creator', {}, 'Accord'),
      element('dc:language', {}, 'en-GB'),
      date('dcterms:created'),
      date('dcterms:modified'),
    ),
  );
}

/** What kind of document it is, and of how many slides. */
export const appPropertiesXml = (slides: number): string =>
  part(
    element(
      'Properties',
      { xmlns: `${office}/officeDocument/2006/extended-properties` },
      element('PresentationFormat', {}, 'Widescreen'),
      element('Slides', {}, String(slides)),
      element('Application', {}, 'Accord'),
    ),
  );
