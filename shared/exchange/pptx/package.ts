import { strToU8, type Zippable, zipSync } from 'fflate';
import { defaultText, layoutNames, layoutXml, masterXml, notesMasterXml, notesSize } from './masters.ts';
import { slideSize } from './measures.ts';
import type { Pictures } from './pictures.ts';
import { appPropertiesXml, corePropertiesXml } from './properties.ts';
import { type Relation, related, relationsXml, rootRelations } from './relations.ts';
import { notesXml, type Slide } from './slide.ts';
import { themeXml } from './theme.ts';
import { element, part, spaces } from './xml.ts';

type Deck = {
  title: string;
  /** The day of the export, YYYY-MM-DD. */
  day: string;
  slides: readonly { slide: Slide; xml: string }[];
  pictures: Pictures;
};

const office = 'http://schemas.openxmlformats.org';
const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The bytes of a presentation: one package of Office Open XML, the same for the same slides. */
export function packageOf(deck: Deck): Uint8Array {
  const parts = new Map<string, string>([
    ['_rels/.rels', relationsXml(rootRelations('ppt/presentation.xml'))],
    ['docProps/core.xml', corePropertiesXml(deck)],
    ['docProps/app.xml', appPropertiesXml(deck.slides.length)],
    ['ppt/presentation.xml', presentationXml(deck.slides.length)],
    ['ppt/_rels/presentation.xml.rels', relationsXml(presentationRelations(deck.slides.length))],
    ...frameParts(),
    ...deck.slides.flatMap(({ slide, xml }, nth) => slideParts(slide, xml, nth + 1)),
  ]);
  const files: Zippable = { '[Content_Types].xml': strToU8(contentTypesXml([...parts.keys()])) };
  for (const [path, xml] of parts) files[path] = strToU8(xml);
  // A picture is packed already.
  for (const { name, bytes } of deck.pictures.all()) files[`ppt/media/${name}`] = [bytes, { level: 0 }];
  return zipSync(files, { level: 6, mtime: `${deck.day}T12:00:00` });
}

/** What every presentation has: master, layouts, theme, and the paper of the notes. */
function frameParts(): [string, string][] {
  const layouts = layoutNames.map((_, nth) => `../slideLayouts/slideLayout${nth + 1}.xml`);
  return [
    ['ppt/slideMasters/slideMaster1.xml', masterXml()],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationsXml([
        ...layouts.map((target, nth) => related(`rId${nth + 1}`, 'slideLayout', target)),
        related('rIdTheme', 'theme', '../theme/theme1.xml'),
      ]),
    ],
    ...layoutNames.flatMap((layout, nth): [string, string][] => [
      [`ppt/slideLayouts/slideLayout${nth + 1}.xml`, layoutXml(layout)],
      [
        `ppt/slideLayouts/_rels/slideLayout${nth + 1}.xml.rels`,
        relationsXml([related('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml')]),
      ],
    ]),
    ['ppt/theme/theme1.xml', themeXml()],
    ['ppt/notesMasters/notesMaster1.xml', notesMasterXml()],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relationsXml([related('rId1', 'theme', '../theme/theme2.xml')])],
    ['ppt/theme/theme2.xml', themeXml()],
  ];
}

function slideParts({ layout, notes, pictures }: Slide, xml: string, nth: number): [string, string][] {
  const hasNotes = notes.trim() !== '';
  const relations = [
    related('rIdLayout', 'slideLayout', `../slideLayouts/slideLayout${layoutNames.indexOf(layout) + 1}.xml`),
    ...(hasNotes ? [related('rIdNotes', 'notesSlide', `../notesSlides/notesSlide${nth}.xml`)] : []),
    ...pictures.map(({ id, name }) => related(id, 'image', `../media/${name}`)),
  ];
  const slide: [string, string][] = [
    [`ppt/slides/slide${nth}.xml`, xml],
    [`ppt/slides/_rels/slide${nth}.xml.rels`, relationsXml(relations)],
  ];
  if (!hasNotes) return slide;
  return [
    ...slide,
    [`ppt/notesSlides/notesSlide${nth}.xml`, notesXml(notes)],
    [
      `ppt/notesSlides/_rels/notesSlide${nth}.xml.rels`,
      relationsXml([
        related('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
        related('rId2', 'slide', `../slides/slide${nth}.xml`),
      ]),
    ],
  ];
}

const presentationRelations = (slides: number): Relation[] => [
  related('rIdMaster', 'slideMaster', 'slideMasters/slideMaster1.xml'),
  related('rIdNotesMaster', 'notesMaster', 'notesMasters/notesMaster1.xml'),
  related('rIdTheme', 'theme', 'theme/theme1.xml'),
  ...numbersTo(slides).map((nth) => related(`rIdSlide${nth}`, 'slide', `slides/slide${nth}.xml`)),
];

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth + 1);

const presentationXml = (slides: number): string =>
  part(
    element(
      'p:presentation',
      { ...spaces, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rIdMaster' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rIdNotesMaster' })),
      element(
        'p:sldIdLst',
        {},
        ...numbersTo(slides).map((nth) => element('p:sldId', { id: 255 + nth, 'r:id': `rIdSlide${nth}` })),
      ),
      element('p:sldSz', { cx: slideSize.width, cy: slideSize.height }),
      element('p:notesSz', { cx: notesSize.width, cy: notesSize.height }),
      element('p:defaultTextStyle', {}, defaultText),
    ),
  );

function contentTypesXml(paths: readonly string[]): string {
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    jpeg: 'image/jpeg',
  };
  return part(
    element(
      'Types',
      { xmlns: `${office}/package/2006/content-types` },
      ...Object.entries(defaults).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...paths
        .filter((path) => !path.endsWith('.rels'))
        .map((path) => element('Override', { PartName: `/${path}`, ContentType: contentTypeOf(path) })),
    ),
  );
}

function contentTypeOf(path: string): string {
  const name = /([A-Za-z]+)\d*\.xml$/.exec(path)?.[1] ?? '';
  switch (name) {
    case 'core':
      return 'application/vnd.openxmlformats-package.core-properties+xml';
    case 'app':
      return 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
    case 'theme':
      return 'application/vnd.openxmlformats-officedocument.theme+xml';
    case 'presentation':
      return `${presentationml}.presentation.main+xml`;
    default:
      return `${presentationml}.${name}+xml`;
  }
}
