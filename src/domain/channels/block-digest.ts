import { splitBlocks } from '../markdown/blocks.ts';

/** A block of a body with the digest of what it says. */
export interface DigestedBlock {
  source: string;
  digest: string;
}

/**
 * A short name for what a block says: a letter and 16 hexadecimal digits. Line ends and the length of white space do not count, so
 * wrapping a paragraph anew changes nothing. Good for telling blocks of drafts apart, not for keeping secrets.
 */
export function blockDigest(source: string): string {
  const words = source.replace(/\s+/g, ' ').trim();
  return `b${hash(words, 0x811c9dc5)}${hash(words, 0x9747b28c)}`;
}

/** FNV-1a over UTF-16 units, with its bits stirred at the end; two beginnings give two independent halves. */
function hash(text: string, beginning: number): string {
  let value = beginning;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** The blocks of a body that say something, in order. */
export function digestedBlocks(body: string): DigestedBlock[] {
  const { blocks } = splitBlocks(body.replace(/\r\n?/g, '\n'));
  return blocks.flatMap(({ source }) => (source.trim() === '' ? [] : [{ source, digest: blockDigest(source) }]));
}
