import { plainBlocks } from '../../../domain/channels/plain-blocks.ts';
import { parseMarkdown } from '../../../domain/markdown/parse.ts';
import type { GivenDocument } from '../../import/importer.ts';
import { type Sentence, SpokenError, sentences } from '../../sentences.ts';
import { bodyFromHtml } from './html-body.ts';
import { htmlFromText } from './html-text.ts';
import { textFromBytes } from './plain-bytes.ts';
import { pageFromWord } from './word-page.ts';

/** The words of one document as plain text. What it is, its first bytes tell, whatever its name says. */
export async function documentWords({ path, bytes }: GivenDocument): Promise<string> {
  const words = (await wordsIn(path, bytes))
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (words === '') throw told(sentences.documentEmpty, path);
  return words;
}

async function wordsIn(path: string, bytes: Uint8Array): Promise<string> {
  if (isPdf(bytes)) {
    // Its reader is large, and most people never need it.
    const { pdfWords } = await import('./pdf-words.ts');
    const words = await pdfWords(bytes);
    if (words === 'damaged') throw told(sentences.documentDamaged, path);
    if (words === 'locked') throw told(sentences.documentLocked, path);
    return words.text;
  }
  if (isArchive(bytes)) return wordWords(path, bytes);
  const text = textFromBytes(bytes);
  if (text === null || /\.(?:docx?|odt|rtf|pages|pdf)$/i.test(path)) throw told(sentences.documentUnknown, path);
  return text;
}

async function wordWords(path: string, bytes: Uint8Array): Promise<string> {
  const page = await pageFromWord(bytes);
  if (page === null) throw told(sentences.documentDamaged, path);
  const body = bodyFromHtml(htmlFromText(page.html), () => null);
  return plainBlocks(parseMarkdown(body), { language: null, divider: '' });
}

const told = (sentence: (name: string) => Sentence, path: string): SpokenError =>
  new SpokenError('unreadable', sentence(path), { subject: path });

/** Some programs write a few bytes before the mark. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
