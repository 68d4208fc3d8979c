import { parseMarkdown } from '../../../domain/markdown/parse.ts';

const address = /(?:https?:\/\/|www\.)[^\s<]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const before = /(?:^|[\s(*_~])$/;
const after = /^(?:$|[\s)*_~?!.,:;'"])/;

/** A piece of text; `url` is where it leads when it is an address that Markdown reads as a link where it stands. */
export interface TextPiece {
  text: string;
  url: string | null;
}

/** Parts a text at the addresses in it, so that `https://example.com/a_b` is not written with escapes. */
export function splitAtAddresses(text: string): TextPiece[] {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return [{ text, url: null }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const { text: found, url } = linkedPart(match[0]);
    const start = match.index;
    if (url === null || !before.test(text.slice(0, start)) || !after.test(text.slice(start + found.length))) continue;
    if (start > end) pieces.push({ text: text.slice(end, start), url: null });
    pieces.push({ text: found, url });
    end = start + found.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), url: null });
  return pieces;
}

/** What Markdown itself takes of it as the link: punctuation at the end stays outside. */
function linkedPart(candidate: string): TextPiece {
  const paragraph = parseMarkdown(candidate).children[0];
  const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const text = link?.type === 'link' ? link.children[0] : undefined;
  const isFound = link?.type === 'link' && text?.type === 'text' && candidate.startsWith(text.value);
  return isFound ? { text: text.value, url: link.url } : { text: '', url: null };
}
