import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Caution, escapedTokens } from './escape-text.ts';
import { type InlineToken, type LeafPrinter, markText, tokensFrom } from './inline-token.ts';
import { chooseMarks } from './mark-characters.ts';
import { angleAddress, bareAddress, imageText, resource } from './print-link.ts';
import type { PrintStyle } from './print-style.ts';

/** How a printing is done; `bareLinks` lets addresses stand without angle brackets. */
export interface PrintTask {
  style: PrintStyle;
  caution: Caution;
  bareLinks: boolean;
}

/** Prints inline content; lines are parted by `\n`. What begins a block at the start of a line is not yet escaped. */
export function printInline(content: readonly PhrasingContent[], task: PrintTask, inCell = false): string {
  const tokens = tokensFrom(content, leafPrinter(task, inCell));
  chooseAddresses(tokens);
  chooseMarks(tokens, task.style);
  const printed = escapedTokens(tokens, { caution: task.caution, inCell, labels: task.style.labels }, (token) =>
    token.type === 'mark' ? markText(token) : token.value,
  );
  // Two spaces alone would make the line an empty one.
  return printed.replace(/(^|\n) {2}(?=\n)/g, '$1\\');
}

/** A bare address ends where a space, or a full stop and a space, follows; elsewhere it needs its angle brackets. */
function chooseAddresses(tokens: InlineToken[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'address') return;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const starts = !before || (before.type === 'text' && /[\s(]$/.test(before.value)) || isLineEnd(before);
    const ends = !after || (after.type === 'text' && /^[.,:;!?)"'_]*(?:\s|$)/.test(after.value));
    if (!starts || !ends) token.value = token.angled;
  });
}

function isLineEnd(token: InlineToken): boolean {
  return token.type === 'raw' && token.value.endsWith('\n');
}

function leafPrinter(task: PrintTask, inCell: boolean): LeafPrinter {
  const guarded = (text: string): string => (inCell ? text.replaceAll('|', '\\|') : text);
  return {
    leaf: (node) => (node.type === 'break' ? hardBreak(task) : guarded(leafText(node))),
    link: (node) => {
      const angled = angleAddress(node);
      const bare = task.bareLinks ? bareAddress(node) : null;
      if (angled === null && bare === null) return { before: '[', after: guarded(`]${resource(node.url, node.title)}`) };
      return { bare: guarded(bare ?? angled ?? ''), angled: guarded(angled ?? `[${bare}](${node.url})`) };
    },
  };
}

function hardBreak(task: PrintTask): string {
  return task.style.hardBreak === 'spaces' ? '  \n' : '\\\n';
}

function leafText(node: PhrasingContent): string {
  if (node.type === 'inlineCode') return codeSpan(node.value);
  if (node.type === 'image') return imageText(node);
  if (node.type === 'html') return node.value;
  return toMarkdown(node).trimEnd();
}

/** A code between as many backticks as it takes to tell them from the code's own. */
function codeSpan(code: string): string {
  const runs = new Set(Array.from(code.matchAll(/`+/g), (match) => match[0].length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const padded = /^`|`$|^ [\s\S]*[^ ][\s\S]* $/.test(code) ? ` ${code} ` : code;
  return `${fence}${padded}${fence}`;
}
