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

/**
 * Whether every formula of a block can be shown as it is written: none has signs that Markdown takes away. Where one has, the
 * block is better shown as its source. Looks at each character a bounded number of times.
 */
export function keepsFormulas(node: Nodes, source: string): boolean {
  const formulas = formulasIn(source);
  if (formulas.length === 0) return true;
  const words = wordsOf(node).replace(/\s+/g, ' ');
  let from = 0;
  return formulas.every((formula) => {
    const at = words.indexOf(formula.replace(/\s+/g, ' '), from);
    from = at === -1 ? from : at;
    return at !== -1;
  });
}

/** The formulas of a text, with what encloses them. An opening sign whose end is nowhere is looked for once. */
function formulasIn(source: string): string[] {
  const formulas: string[] = [];
  const exhausted = new Set<string>();
  for (let at = nextSign(source, 0); at !== -1; ) {
    const opening = /^(?:\$\$?|\\[([])/.exec(source.slice(at, at + 2))?.[0] ?? '$';
    const end = exhausted.has(opening) ? -1 : source.indexOf(closings[opening] ?? opening, at + opening.length);
    if (end === -1) exhausted.add(opening);
    const whole = end === -1 ? '' : source.slice(at, end + opening.length);
    const isFormula = whole !== '' && whole.length < longestFormula && isMath(whole, source.charAt(end + opening.length));
    if (isFormula) formulas.push(whole);
    at = nextSign(source, at + (isFormula ? whole.length : opening.length));
  }
  return formulas;
}

const longestFormula = 2_000;
const closings: Partial<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]' };
const sign = /\$|\\[([]/g;

function nextSign(source: string, from: number): number {
  sign.lastIndex = from;
  return sign.exec(source)?.index ?? -1;
}

/** Prices and escaped brackets are no formulas: there must be a sign of one, and no space at the edges of single dollars. */
function isMath(whole: string, after: string): boolean {
  if (/\n[ \t]*\n/.test(whole) || !/[\\^_={}*<>+-]/.test(whole.slice(2, -2) || whole.slice(1, -1))) return false;
  if (whole.startsWith('$$')) return whole.length > 4;
  if (!whole.startsWith('$')) return true;
  return /^\$[^\s$][\s\S]*$/.test(whole) && !/[\s\\]\$$/.test(whole) && !/[\p{L}\d]/u.test(after);
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
