/** What a PDF says of itself: `title` as it is written in HTML, the day of the export as YYYY-MM-DD. */
export type PdfProperties = { title: string; subject: string; day: string };

/**
 * The PDF with what it says of itself, and pages numbered as they are printed. It is added at its end as the format foresees
 * it (PDF 1.7, 7.5.6): what is there stays byte for byte, tags and links too. A file that is not written as Chromium writes
 * it comes back as it was.
 */
export function withProperties(bytes: Uint8Array, properties: PdfProperties): Uint8Array {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = pdf.toString('latin1', Math.max(0, pdf.length - 1024));
  const [, size, root, info, before] =
    /trailer\s*<<\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(end) ?? [];
  if (!size || !root || !info || !before) return bytes;
  const [catalog, known] = [objectOf(pdf, root), objectOf(pdf, info)];
  if (!catalog || !known) return bytes;

  const metadata = Number(size);
  const kept = known.match(/\/(?:Title|CreationDate|ModDate)\s*(?:\((?:\\[\s\S]|[^\\()])*\)|<[0-9a-f]*>)/gi) ?? [];
  const added = [
    {
      id: Number(root),
      text: `<<${catalog}\n/PageLabels <</Nums [0 <</S /D>>]>>\n/Metadata ${metadata} 0 R>>`,
    },
    { id: Number(info), text: `<<${[...kept, written(properties)].join('\n')}>>` },
    { id: metadata, text: metadataOf(properties) },
  ].sort((one, other) => one.id - other.id);

  const parts = [pdf, Buffer.from('\n')];
  let at = pdf.length + 1;
  const places = added.map(({ id, text }) => {
    const object = Buffer.from(`${id} 0 obj\n${text}\nendobj\n`);
    const entry = `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    parts.push(object);
    at += object.length;
    return entry;
  });
  const trailer = `trailer\n<</Size ${metadata + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${before}>>`;
  parts.push(Buffer.from(`xref\n${places.join('')}${trailer}\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** What is between the brackets of a dictionary, found by the number of its object. */
function objectOf(pdf: Buffer, id: string): string | undefined {
  const start = pdf.lastIndexOf(`\n${id} 0 obj\n<<`);
  const end = pdf.indexOf('>>\nendobj', start);
  if (start < 0 || end < 0) return undefined;
  return pdf.toString('latin1', start + `\n${id} 0 obj\n<<`.length, end);
}

const program = 'Accord';

const keywords = 'partnership map';

const written = ({ subject }: PdfProperties): string =>
  Object.entries({ Subject: subject, Keywords: keywords, Creator: program })
    .map(([name, value]) => `/${name} ${textString(value)}`)
    .join('\n');

/** As UTF-16 in hexadecimal: nothing in it needs an escape. */
const textString = (text: string): string =>
  `<feff${Buffer.from(text.toWellFormed(), 'utf16le').swap16().toString('hex')}>`;

function metadataOf({ title, subject, day }: PdfProperties): string {
  const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const inEnglish = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${inEnglish(title)}</dc:title>
<dc:description>${inEnglish(inXml(subject.toWellFormed()))}</dc:description>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${keywords}</pdf:Keywords>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<xmp:CreateDate>${day}</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return `<</Type /Metadata\n/Subtype /XML\n/Length ${Buffer.byteLength(xmp)}>>\nstream\n${xmp}\nendstream`;
}
