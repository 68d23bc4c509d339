import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchPrivate } from '../../electron/host/search-private.ts';
import { privateValues } from '../../shared/report/private-values.ts';
import { tracesOf } from '../../shared/report/traces.ts';
import { plantedProject } from '../support/planted.ts';

const wanted = (...values: string[]) => values.map((value) => ({ what: value, value, traces: tracesOf(value) }));
const search = async (file: string | Uint8Array, ...values: string[]) =>
  (await searchPrivate(typeof file === 'string' ? Buffer.from(file) : file, wanted(...values))).found;
const isFound = async (file: string | Uint8Array, value: string) => (await search(file, value)).length === 1;

type ZipFile = { name: string; data: Buffer; stored?: boolean };

/** A zip as programs write it: local headers, a central directory, its end. */
function zipOf(files: readonly ZipFile[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data, stored } of files) {
    const packed = stored ? data : deflateRawSync(data);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(stored ? 0 : 8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(data.length, 22);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    locals.push(header, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += header.length + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...locals, ...central, end, Buffer.from(comment)]);
}

function pngWith(...chunks: [type: string, data: Buffer][]): Buffer {
  const chunk = ([type, data]: [string, Buffer]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks.map(chunk),
    chunk(['IEND', Buffer.alloc(0)]),
  ]);
}

const svg = (body: string) => `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`;
const secret = 'Does not trust the "provost" & says so';

describe('XML and HTML', () => {
  test.each([
    ['text', '<text>Does not trust the &quot;provost&#34; &amp; says so</text>'],
    [
      'text in pieces',
      '<text><tspan>Does not trust the</tspan><tspan x="0" dy="1em">&#x22;provost" &amp;amp says so</tspan></text>'.replace(
        '&amp;amp',
        '&amp;',
      ),
    ],
    ['an attribute', '<g aria-label="Does not trust the &quot;provost&quot; &amp; says so"/>'],
    ['a comment', '<!-- Does not trust the "provost" & says so -->'],
    ['a title', '<title>Does not trust\n   the "provost" &amp; says so, X</title>'],
    ['CDATA', '<style><![CDATA[ Does not trust the "provost" & says so ]]></style>'],
    ['joiners and soft hyphens', '<text>Does n\u00adot tr\u200bust the "pro&shy;vost" &amp; says so</text>'],
    [
      'a drawing within',
      `<image href="data:image/svg+xml;base64,${Buffer.from(svg(`<text>${secret.replace('&', '&amp;')}</text>`)).toString('base64')}"/>`,
    ],
    [
      'a drawing within, percent-encoded',
      `<image href='data:image/svg+xml,${encodeURIComponent(svg('<text>Does not trust the &quot;provost&quot; &amp; says so</text>'))}'/>`,
    ],
  ])('are searched in %s', async (_where, body) => {
    expect(await isFound(svg(body), secret)).toBe(true);
    expect(await isFound(svg(body), 'Does not trust the dean & says so')).toBe(false);
  });

  test('in UTF-16, and as bytes of a file of no known kind', async () => {
    for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
      const bytes = Buffer.from(`\ufeff${svg('<text>Überzeugt ist sie nicht</text>')}`, encoding);
      expect(await isFound(bytes, 'Überzeugt ist sie nicht'), encoding).toBe(true);
      expect(await isFound(Buffer.concat([Buffer.from([0, 1, 2]), bytes]), 'Überzeugt ist sie nicht'), encoding).toBe(
        true,
      );
      if (encoding === 'utf16le')
        expect(await isFound(Buffer.from(bytes).swap16(), 'Überzeugt ist sie nicht')).toBe(true);
    }
  });

  test('a word of the file format is no find', async () => {
    const drawing = svg('<style>.resources{text-align:justify}</style><g class="contents" text-anchor="middle"/>');
    for (const word of ['Resources', 'Contents', 'Justify', 'Middle'])
      expect(await isFound(drawing, word), word).toBe(false);
    expect(await isFound(svg('<g aria-label="Contents"/>'), 'Contents')).toBe(true);
  });

  test('a short word must stand alone, and is no name of an element or a colour', async () => {
    const drawing = svg('<g stroke="red" fill="none"><text>Grouped strokes</text><text>Reds</text></g>');
    for (const word of ['stroke', 'group', 'text', 'Fill', 'strokes2'])
      expect(await isFound(drawing, word), word).toBe(false);
    expect(await isFound(drawing, 'strokes')).toBe(true);
    expect(await isFound(drawing, 'REDS')).toBe(true);
  });
});

describe('Office files', () => {
  const slide = `<?xml version="1.0"?><p:sld xmlns:a="a" xmlns:p="p"><a:p><a:r><a:t>Does not trust </a:t></a:r><a:r><a:t>the &quot;provost&quot; &amp; says so</a:t></a:r></a:p></p:sld>`;
  const png = pngWith(['tEXt', Buffer.from(`Comment\0${secret}`)]);

  test.each<[string, ZipFile[], string]>([
    ['a slide', [{ name: 'ppt/slides/slide1.xml', data: Buffer.from(slide) }], ''],
    ['a part that is not packed', [{ name: 'word/document.xml', data: Buffer.from(slide), stored: true }], ''],
    [
      'the properties',
      [{ name: 'docProps/core.xml', data: Buffer.from(`<x><dc:title>${secret.replace('&', '&amp;')}</dc:title></x>`) }],
      '',
    ],
    ['the name of a part', [{ name: `ppt/media/${secret}.png`, data: Buffer.from('x') }], ''],
    ['the comment', [{ name: 'a.xml', data: Buffer.from('<a/>') }], secret],
    ['a picture', [{ name: 'ppt/media/image1.png', data: png }], ''],
    [
      'a spreadsheet within',
      [{ name: 'ppt/embeddings/book.xlsx', data: zipOf([{ name: 'xl/sharedStrings.xml', data: Buffer.from(slide) }]) }],
      '',
    ],
  ])('are searched in %s', async (_where, files, comment) => {
    const zip = zipOf([{ name: '[Content_Types].xml', data: Buffer.from('<Types/>') }, ...files], comment);
    expect(await isFound(zip, secret)).toBe(true);
    expect(await isFound(zip, 'Does not trust the dean & says so')).toBe(false);
  });

  test('say where it was', async () => {
    const zip = zipOf([{ name: 'ppt/slides/slide1.xml', data: Buffer.from(slide) }]);
    expect(await search(zip, secret)).toEqual([{ what: secret, where: 'the text of ppt/slides/slide1.xml' }]);
  });

  test('that cannot be unpacked are not called safe', async () => {
    const zip = zipOf([{ name: 'a.xml', data: Buffer.from(slide) }]);
    zip.fill(0xff, 35, 60);
    expect((await search(zip, secret)).map(({ what }) => what)).toEqual(['A part that cannot be read']);
  });
});

describe('pictures', () => {
  test.each([
    ['tEXt', Buffer.from(`Title\0${secret}`, 'latin1')],
    ['iTXt', Buffer.from(`Title\0\0\0\0\0${secret}`)],
    ['zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync(secret)])],
    ['iTXt', Buffer.concat([Buffer.from('Title\0\x01\0\0\0'), deflateSync(secret)])],
    ['eXIf', Buffer.concat([Buffer.from('MM\0*'), Buffer.from(secret, 'utf16le')])],
  ])('are searched in %s', async (type, data) => {
    expect(await isFound(pngWith([type, data]), secret)).toBe(true);
    expect(await isFound(pngWith([type, data]), 'Does not trust the dean & says so')).toBe(false);
  });
});

describe('a PDF that another program wrote', () => {
  const objects = (...bodies: string[]) =>
    `%PDF-1.7\n${bodies.map((body, nth) => `${nth + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer <</Root 1 0 R>>\n%%EOF`;
  const packed = (text: string, more = '') => {
    const data = deflateSync(text).toString('latin1');
    return `<</Length ${data.length}/Filter/FlateDecode${more}>>\nstream\n${data}\nendstream`;
  };
  const pdf = (...bodies: string[]) => Buffer.from(objects(...bodies), 'latin1');

  test.each([
    ['a title in PDFDocEncoding', pdf('<</Title (Does not trust the "provost" & says so)>>')],
    [
      'a title with escapes',
      pdf('<</Title (Does not \\\ntrust\\040the \\042provost" & (says so)>>'.replace('& (says', '& says')),
    ],
    ['a title in UTF-16', pdf(`<</Title <FEFF${Buffer.from(secret, 'utf16le').swap16().toString('hex')}>>>`)],
    [
      'the metadata',
      pdf(packed(`<x:xmpmeta><dc:title>${secret.replace('&', '&amp;')}</dc:title></x:xmpmeta>`, '/Type/Metadata')),
    ],
    ['a packed object', pdf(packed(`7 0 <</Contents (${secret})>>`, '/Type/ObjStm/N 1/First 4'))],
    [
      'a page in a simple font',
      pdf(
        '<</Type/Font/Subtype/Type1>>',
        packed(`BT /F1 9 Tf [(Does n) -20 (ot trust)] TJ 0 -12 Td (the "provost" & says so) Tj ET`),
      ),
    ],
    ['text that is spoken only', pdf(packed(`/Span <</ActualText (${secret})>> BDC BT (xx) Tj ET EMC`))],
  ])('is searched in %s', async (_where, file) => {
    expect(await isFound(file, secret)).toBe(true);
    expect(await isFound(file, 'Does not trust the dean & says so')).toBe(false);
  });

  test('and is not called safe when it is encrypted or packed in a way that is not known', async () => {
    const encrypted = Buffer.from(objects('<<>>').replace('/Root', '/Encrypt 9 0 R /Root'), 'latin1');
    const odd = pdf('<</Length 4/Filter/LZWDecode>>\nstream\nabcd\nendstream');
    for (const file of [encrypted, odd])
      expect((await search(file, secret)).map(({ what }) => what)).toEqual(['A part that cannot be read']);
  });
});

describe('what is looked for', () => {
  const values = (change: (project: ReturnType<typeof plantedProject>) => void) => {
    const project = plantedProject();
    change(project);
    return privateValues(project, 'partner').map(({ value }) => value);
  };
  const dana = (project: ReturnType<typeof plantedProject>) => {
    const found = Object.values(project.people).find(({ name }) => name === 'Dana Whitfield');
    if (!found) throw new Error('Dana is there');
    return found;
  };

  test.each([
    '',
    '  ',
    'IT',
    'no',
    '7',
    'Champion',
    'Senior management',
    'not assessed',
    '…',
    'Dana Whitfield',
    'University',
  ])('is not %j, which says nothing or is said anyway', (notes) => {
    expect(values((project) => Object.assign(dana(project), { notes }))).not.toContain(notes);
  });

  test.each(['Wary', '李伟', 'She is not a champion', 'PIN 4711', 'dana@example.org'])('is %j', (notes) => {
    expect(values((project) => Object.assign(dana(project), { notes }))).toContain(notes);
  });

  test('is found by the beginning of any of its sentences, when it is cut off', async () => {
    const long =
      'She asked for the answer sheet herself. Nobody in the department believes in the date any more, and she least of all.';
    expect(await isFound('She asked for the answer sheet…', long)).toBe(true);
    expect(await isFound('… Nobody in the department believes in…', long)).toBe(true);
    expect(await isFound('She asked for an answer. Nobody believes in the date.', long)).toBe(false);
  });
});

test('what stands in two attributes is not one text', async () => {
  expect(await isFound('<svg><g aria-label="Manager" id="18"/></svg>', 'Manager 18')).toBe(false);
  expect(await isFound('<svg><g aria-label="Manager 18" id="3"/></svg>', 'Manager 18')).toBe(true);
});
