import { ExternalHyperlink, ImageRun, type ParagraphChild, TextRun } from 'docx';
import type { Nodes } from 'mdast';
import { tiedOneLetterWords } from '../text/typed-typography.ts';
import { codeFont } from './word-styles.ts';

/** A picture as Word takes it. Width and height in pixels. */
export interface WordPicture {
  type: 'png' | 'jpg' | 'gif' | 'bmp';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** What words need to know of their document. */
export interface WordInline {
  language: string;
  /** By their address in the tree. One that is missing is its description, which leads to the picture when that is on the web. */
  pictures: ReadonlyMap<string, WordPicture>;
}

interface Look {
  bold?: boolean;
  italics?: boolean;
  strike?: boolean;
  code?: boolean;
  style?: 'Hyperlink';
}

/** The room between the margins of a page of A4, with a line of words. */
const widestPicture = 600;
const highestPicture = 880;

/** Words of a line as Word writes them: looks, links and pictures. */
export function wordRuns(nodes: readonly Nodes[], document: WordInline, look: Look = {}): ParagraphChild[] {
  return nodes.flatMap((node) => runOf(node, document, look));
}

function runOf(node: Nodes, document: WordInline, look: Look): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return lines(document.language === 'pl' ? tiedOneLetterWords(node.value) : node.value, look);
    case 'inlineCode':
      return lines(node.value, { ...look, code: true });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return wordRuns(node.children, document, { ...look, bold: true });
    case 'emphasis':
      return wordRuns(node.children, document, { ...look, italics: true });
    case 'delete':
      return wordRuns(node.children, document, { ...look, strike: true });
    case 'link':
      return linkTo(node.url, wordRuns(node.children, document, { ...look, style: 'Hyperlink' }));
    case 'image':
      return pictureOf(node.url, node.alt ?? '', document, look);
    default:
      return 'children' in node ? wordRuns(node.children, document, look) : [];
  }
}

const linkTo = (address: string, children: ParagraphChild[]) => [new ExternalHyperlink({ link: encoded(address), children })];

/** Word calls a document damaged in which an address holds a space or half a character. */
const encoded = (address: string): string => encodeURI(address.toWellFormed()).replace(/%25([0-9a-f]{2})/gi, '%$1');

/** Lines of words, one under the other. */
export function lines(text: string, { code = false, ...look }: Look): TextRun[] {
  return text
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ text: line, ...look, ...(code ? { font: codeFont } : {}), ...(index > 0 ? { break: 1 } : {}) }),
    );
}

function pictureOf(source: string, alt: string, document: WordInline, look: Look): ParagraphChild[] {
  const picture = document.pictures.get(source);
  if (picture === undefined) {
    const isFar = /^https?:/i.test(source) && look.style === undefined;
    return isFar ? linkTo(source, lines(alt || source, { ...look, style: 'Hyperlink' })) : lines(alt || source, look);
  }
  const scale = Math.min(1, widestPicture / picture.width, highestPicture / picture.height);
  const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  const altText = { name: alt || source, description: alt, title: alt };
  return [new ImageRun({ type: picture.type, data: picture.bytes, transformation, altText })];
}
