import type { PhrasingContent } from 'mdast';
import { isMark, type Mark } from './marks.ts';

/**
 * Inline content as a row of parts to print: `text` is escaped where it must be, `raw` is finished Markdown, an `address` may
 * stand bare where its neighbours allow, `mark` opens or closes a mark with the character still to be chosen. The `encode` flags ask for a text's first or last character as a
 * character reference, where a mark would not be seen beside it.
 */
export type InlineToken =
  | { type: 'text'; value: string; inLink: boolean; encodeFirst: boolean; encodeLast: boolean }
  | { type: 'raw'; value: string }
  | { type: 'address'; value: string; angled: string }
  | MarkToken;

export interface MarkToken {
  type: 'mark';
  mark: Mark;
  opens: boolean;
  character: string;
  /** The token that closes what this one opens, and the reverse. */
  partner: MarkToken | null;
}

/** Prints what is not text: codes, images, breaks; a link is given as what stands before and after its content. */
export interface LeafPrinter {
  leaf(node: PhrasingContent): string;
  link(node: Extract<PhrasingContent, { type: 'link' }>): { before: string; after: string } | { bare: string; angled: string };
}

export function tokensFrom(content: readonly PhrasingContent[], printer: LeafPrinter, inLink = false): InlineToken[] {
  return content.flatMap((node): InlineToken[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value, inLink, encodeFirst: false, encodeLast: false }];
    if (node.type === 'link') return linkTokens(node, printer);
    if (!isMark(node.type) || !('children' in node)) return [{ type: 'raw', value: printer.leaf(node) }];
    return markTokens(node.type, tokensFrom(node.children, printer, inLink));
  });
}

function linkTokens(node: Extract<PhrasingContent, { type: 'link' }>, printer: LeafPrinter): InlineToken[] {
  const printed = printer.link(node);
  if ('bare' in printed) return [{ type: 'address', value: printed.bare, angled: printed.angled }];
  const content = tokensFrom(node.children, printer, true);
  return [{ type: 'raw', value: printed.before }, ...content, { type: 'raw', value: printed.after }];
}

function markTokens(mark: Mark, content: InlineToken[]): InlineToken[] {
  const opening: MarkToken = { type: 'mark', mark, opens: true, character: '', partner: null };
  const closing: MarkToken = { type: 'mark', mark, opens: false, character: '', partner: opening };
  opening.partner = closing;
  return [opening, ...content, closing];
}

/** What a mark looks like. */
export function markText(token: MarkToken): string {
  return token.mark === 'emphasis' ? token.character : token.character.repeat(2);
}
