import { parseMarkdown } from '../../../domain/markdown/parse.ts';

const address = /(?:https?:\/\/|www\.)[^\s<]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const before = /(?:^|[\s(*_~])$/;
const after = /^(?:$|[\s)*_~?!.,:;'"])/;

/** A piece of text; `literal` is an address that Markdown reads as a link where it stands, so it is written as it is. */
export interface TextPiece {
  text: string;
  literal: boolean;
}

/** Parts a text at the addresses in it, so that `https://example.com/a_b` is not written with escapes. */
export function splitAtAddresses(text: string): TextPiece[] {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return [{ text, literal: false }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const found = linkedPart(match[0]);
    const start = match.index;
    if (found === '' || !before.test(text.slice(0, start)) || !after.test(text.slice(start + found.length))) continue;
    if (start > end) pieces.push({ text: text.slice(end, start), literal: false });
    pieces.push({ text: found, literal: true });
    end = start + found.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), literal: false });
  return pieces;
}

/** What Markdown itself takes of it as the link: punctuation at the end stays outside. */
function linkedPart(candidate: string): string {
  const paragraph = parseMarkdown(candidate).children[0];
  const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const text = link?.type === 'link' ? link.children[0] : undefined;
  return text?.type === 'text' && candidate.startsWith(text.value) ? text.value : '';
}
