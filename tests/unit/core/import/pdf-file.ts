import { deflateSync } from 'node:zlib';

/** Polish letters as bytes of a font, with the names by which PDF knows them. */
const polish = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ';
const names =
  'aogonek cacute eogonek lslash nacute oacute sacute zacute zdotaccent Aogonek Cacute Eogonek Lslash Nacute Oacute Sacute Zacute Zdotaccent';
const firstByte = 0x80;

export interface PdfOptions {
  /** Puts a lock on it that no password of a test opens. */
  isLocked?: boolean;
  /** The content of its page instead of lines: bytes that are deflated already. */
  deflated?: Buffer<ArrayBuffer>;
}

/** A small PDF with one page of these lines; an empty line leaves a gap, as between paragraphs. */
export function pdfOf(lines: readonly string[], { isLocked = false, deflated }: PdfOptions = {}): Buffer<ArrayBuffer> {
  const written = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&').replace(/./gu, byteOf)}) Tj 0 -14 Td`).join('\n');
  const content = deflated ?? Buffer.from(deflateSync(Buffer.from(`BT /F 11 Tf 60 780 Td\n${written}\nET`, 'latin1')));
  return fileOf(
    [
      Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
      Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
      Buffer.from(
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      ),
      streamOf(content),
      Buffer.from(
        `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [${firstByte} /${names.replaceAll(' ', ' /')}] >> >>`,
      ),
    ],
    isLocked,
  );
}

const byteOf = (letter: string): string => {
  const at = polish.indexOf(letter);
  return at < 0 ? letter : String.fromCharCode(firstByte + at);
};

function streamOf(content: Buffer): Buffer<ArrayBuffer> {
  const head = Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`);
  return Buffer.concat([head, content, Buffer.from('\nendstream')]);
}

/** The objects, where each begins, and the end that leads to them. */
function fileOf(objects: readonly Buffer<ArrayBuffer>[], isLocked: boolean): Buffer<ArrayBuffer> {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const table = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const id = '00112233445566778899aabbccddeeff';
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${id}${id}> /U <${id}${id}> >>`;
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${id}> <${id}>] ${isLocked ? lock : ''} >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
