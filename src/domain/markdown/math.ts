import type { Nodes } from 'mdast';

/** `$x^2$` as Obsidian and Pandoc read it: no space inside the dollars, no digit or letter after them, so that prices and share names are not formulas. */
const inDollars = /\$\$|(?<![\\$])\$(?=[^\s$])(?:[^$]*[^\s\\$])?\$(?![\p{L}\d])/u;

/** `\(x^2\)` and `\[x^2\]`, where what is between has a sign of a formula. */
const inBrackets = /\\\((?=[^)]*[\\^_={}])[\s\S]*?\\\)|\\\[(?=[^\]]*[\\^_={}])[\s\S]*?\\\]/;

/** Whether a block holds mathematics, whose signs Markdown would take for marks and escapes. */
export function holdsMath(node: Nodes, source: string): boolean {
  return inBrackets.test(source) || inDollars.test(textOf(node));
}

/** A formula with marks in it, such as `$a_b_c$`, is in pieces, so the text is looked at as a whole; codes are not formulas. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  return node.children.map(textOf).join('');
}
