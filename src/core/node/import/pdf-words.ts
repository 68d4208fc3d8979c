import { getDocumentProxy } from 'unpdf';

/** More pages than this no rules have. */
const mostPages = 2_000;
/** Lines further apart than this many times their height begin a paragraph. */
const paragraphGap = 1.7;

/** The words of a PDF, line by line, paragraphs apart by an empty line; or why there are none. */
export async function pdfWords(bytes: Uint8Array): Promise<{ text: string } | 'damaged' | 'locked'> {
  try {
    // Nothing in it is run, drawn or fetched: no scripts, no fonts, no pictures.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      ...{ isEvalSupported: false, useSystemFonts: false, disableFontFace: true, enableXfa: false, maxImageSize: 0 },
      ...{ stopAtErrors: false, verbosity: 0 },
    });
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => 'str' in item)));
      page.cleanup();
    }
    return { text: pages.join('\n\n') };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';
  }
}

/** A piece of a line. `transform` ends with where it stands, from the left and from the bottom. */
interface Piece {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: readonly number[];
}

function linesOf(pieces: readonly Piece[]): string {
  let text = '';
  let lastBottom: number | null = null;
  for (const { str, hasEOL, height, transform } of pieces) {
    const bottom = transform[5] ?? 0;
    if (text.endsWith('\n') && lastBottom !== null && str.trim() !== '' && lastBottom - bottom > height * paragraphGap)
      text += '\n';
    text += hasEOL ? `${str}\n` : str;
    if (str.trim() !== '') lastBottom = bottom;
  }
  return text.replace(/[ \t]+$/gm, '');
}
