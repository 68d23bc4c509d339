import { strToU8, type Zippable, zipSync } from 'fflate';
import { corePropertiesXml } from '../pptx/properties.ts';
import { related, relationsXml, rootRelations } from '../pptx/relations.ts';
import { element, part, type Xml } from '../pptx/xml.ts';
import { wordSpaces } from './spaces.ts';
import { numberingXml, stylesXml } from './styles.ts';
import { paragraph } from './words.ts';

/** A text document: what is in it, in order, and what stands at the foot of its pages. */
export type TextDocument = {
  title: string;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
  footer: string;
  body: readonly Xml[];
};

/** A4, in 20ths of a point, and what is left of it between its margins. */
const sheet = { width: 11_906, height: 16_838, margin: 1134 };
export const textWidth = sheet.width - 2 * sheet.margin;

const office = 'http://schemas.openxmlformats.org';
const wordprocessingml = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const kinds = ['document', 'styles', 'numbering', 'footer'] as const;

/** The bytes of a document for Word and LibreOffice: one package of Office Open XML, the same for the same text. */
export function docxOf({ title, day, footer, body }: TextDocument): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(),
    '_rels/.rels': relationsXml(rootRelations('word/document.xml')),
    'docProps/core.xml': corePropertiesXml({ title, day }),
    'docProps/app.xml': appXml(),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': relationsXml([
      related('rIdStyles', 'styles', 'styles.xml'),
      related('rIdNumbering', 'numbering', 'numbering.xml'),
      related('rIdFooter', 'footer', 'footer.xml'),
    ]),
    'word/styles.xml': stylesXml(),
    'word/numbering.xml': numberingXml(),
    'word/footer.xml': part(element('w:ftr', wordSpaces, paragraph('Footer', footer))),
  };
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 6, mtime: `${day}T12:00:00` });
}

const documentXml = (body: readonly Xml[]): string => {
  const { width, height, margin } = sheet;
  const margins = { 'w:top': margin, 'w:right': margin, 'w:bottom': margin, 'w:left': margin, 'w:footer': 560 };
  const section = element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooter' }),
    element('w:pgSz', { 'w:w': width, 'w:h': height }),
    element('w:pgMar', { ...margins, 'w:header': 560, 'w:gutter': 0 }),
  );
  return part(element('w:document', wordSpaces, element('w:body', {}, ...body, section)));
};

const appXml = (): string =>
  part(
    element(
      'Properties',
      { xmlns: `${office}/officeDocument/2006/extended-properties` },
      element('Application', {}, 'Accord'),
    ),
  );

function contentTypesXml(): string {
  const override = (path: string, type: string): Xml =>
    element('Override', { PartName: `/${path}`, ContentType: type });
  return part(
    element(
      'Types',
      { xmlns: `${office}/package/2006/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...kinds.map((kind) =>
        override(`word/${kind}.xml`, `${wordprocessingml}.${kind === 'document' ? 'document.main' : kind}+xml`),
      ),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ),
  );
}
