import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** Something that other tools write into Markdown and that no reader should see as it stands. */
export interface TakenOut {
  kind: 'comment' | 'shortcode' | 'marker';
  /** What it was, for telling the person. */
  words: string;
}

/** A body that Markdown's own grammar reads as its writer meant it. */
export interface PreparedSource {
  text: string;
  takenOut: TakenOut[];
  /** Formulas as they were written; in `text` each stands as a sign of its own, see `withFormulas`. */
  formulas: string[];
}

/**
 * Takes out of a body what Obsidian, Hugo, Jekyll and kramdown put there for themselves: private comments (`%%…%%`, `<!-- … -->`,
 * also over several paragraphs), shortcodes and attributes; and sets formulas aside, whose signs Markdown would take for marks.
 * Codes stay as they are. An opening comment sign without an end hides the rest when it begins a line, as in Obsidian: what may
 * be private must not leave. Proportional to the body.
 */
export function prepareSource(body: string): PreparedSource {
  const nothing = { text: body, takenOut: [], formulas: [] };
  if (!openings.test(body)) return nothing;
  return new SourceReader(body).read();
}

/** A private comment only: everything else stays, character for character. For Markdown that is handed over as it is. */
export function withoutComments(body: string): PreparedSource {
  if (!/%%|<!--/.test(body)) return { text: body, takenOut: [], formulas: [] };
  return new SourceReader(body, ['comment']).read();
}

/** Puts formulas back where they stood. */
export function withFormulas(text: string, formulas: readonly string[]): string {
  if (formulas.length === 0 || !text.includes(formulaStart)) return text;
  return text.replace(/\uFDD0(\d+)\uFDD1/g, (_, index: string) => formulas[Number(index)] ?? '');
}

/** Code points that Unicode promises never to be characters. */
const formulaStart = '\uFDD0';
const formulaEnd = '\uFDD1';

const openings = /%%|<!--|\{\{[<%]|\{%|\{:|\$|\\[([]/;
const opening = /%%|<!--|\{\{[<%]|\{%|\{:|\$\$?|\\[([]/g;
const longestMark = 4000;

interface Stretch {
  start: number;
  end: number;
}

interface Found extends Stretch {
  /** What stands there afterwards. */
  instead: string;
  taken: TakenOut | null;
}

class SourceReader {
  readonly #body: string;
  readonly #only: readonly TakenOut['kind'][] | null;
  readonly #codes: Stretch[] = [];
  readonly #quiet: Stretch[] = [];
  readonly #formulas: string[] = [];
  /** Endings that do not occur any more, so that they are not looked for again and again. */
  readonly #absent = new Set<string>();

  constructor(body: string, only: readonly TakenOut['kind'][] | null = null) {
    this.#body = body;
    this.#only = only;
    this.#collect(parseMarkdown(body));
  }

  read(): PreparedSource {
    const taken: TakenOut[] = [];
    let text = '';
    let cursor = 0;
    let code = 0;
    opening.lastIndex = 0;
    for (let match = opening.exec(this.#body); match !== null; match = opening.exec(this.#body)) {
      const at = match.index;
      while ((this.#codes[code]?.end ?? Number.POSITIVE_INFINITY) <= at) code += 1;
      const inside = this.#codes[code];
      if (inside !== undefined && inside.start <= at) {
        opening.lastIndex = inside.end;
        continue;
      }
      const found = this.#body.charAt(at - 1) === '\\' ? null : this.#foundAt(at, match[0]);
      if (found === null) continue;
      if (found.taken !== null) taken.push(found.taken);
      text += this.#body.slice(cursor, found.start) + found.instead;
      cursor = found.end;
      opening.lastIndex = Math.max(found.end, at + 1);
    }
    return { text: text + this.#body.slice(cursor), takenOut: taken, formulas: this.#formulas };
  }

  #foundAt(at: number, sign: string): Found | null {
    if (sign === '%%') return this.#comment(at, '%%', '%%');
    if (sign === '<!--') return this.#comment(at, '<!--', '-->');
    if (this.#only !== null) return null;
    if (sign === '{{<') return this.#shortcode(at, '>}}');
    if (sign === '{{%') return this.#shortcode(at, '%}}');
    if (sign === '{%') return this.#shortcode(at, '%}');
    if (sign === '{:') return this.#attributes(at);
    return this.#formula(at, sign);
  }

  #comment(at: number, open: string, close: string): Found | null {
    const end = this.#endOf(close, at + (open === '<!--' ? 2 : open.length));
    if (end === null && !this.#beginsLine(at)) return null;
    const words = this.#body.slice(at + open.length, end === null ? undefined : end - close.length).trim();
    return { ...this.#withLine(at, end ?? this.#body.length), taken: { kind: 'comment', words } };
  }

  /** The words that a picture's shortcode gives it are kept. */
  #shortcode(at: number, close: string): Found | null {
    const end = this.#endOf(close, at + 2);
    if (end === null || end - at > longestMark) return null;
    const words = this.#body.slice(at, end);
    const caption = /\b(?:caption|alt)=(?:"([^"]*)"|'([^']*)')/.exec(words);
    const instead = caption?.[1] ?? caption?.[2] ?? '';
    const place = instead === '' ? this.#withLine(at, end) : { start: at, end, instead };
    return { ...place, taken: { kind: 'shortcode', words } };
  }

  #attributes(at: number): Found | null {
    const match = /^\{:[^}\n]*\}/.exec(this.#body.slice(at, at + longestMark));
    if (match === null) return null;
    return { ...this.#withLine(at, at + match[0].length), taken: { kind: 'marker', words: match[0] } };
  }

  #formula(at: number, sign: string): Found | null {
    if (this.#isQuiet(at) || this.#body.includes(formulaStart)) return null;
    const end = sign.startsWith('$') ? this.#endOfDollars(at, sign) : this.#endOfBrackets(at, sign);
    if (end === null) return null;
    this.#formulas.push(this.#body.slice(at, end));
    return { start: at, end, instead: `${formulaStart}${this.#formulas.length - 1}${formulaEnd}`, taken: null };
  }

  /** As Obsidian and Pandoc have it: no space inside the dollars, and no letter or digit after them, so that prices stay prices. */
  #endOfDollars(at: number, sign: string): number | null {
    if (sign === '$$') return this.#endOf('$$', at + 2);
    const match = /^\$(?=[^\s$])(?:[^$]*[^\s\\$])?\$(?![\p{L}\d])/u.exec(this.#body.slice(at, at + longestMark));
    if (match === null || /\n[ \t]*\n/.test(match[0])) return null;
    return at + match[0].length;
  }

  #endOfBrackets(at: number, sign: string): number | null {
    const end = this.#endOf(sign === '\\(' ? '\\)' : '\\]', at + 2);
    if (end === null || end - at > longestMark) return null;
    return /[\\^_={}]/.test(this.#body.slice(at + 2, end - 2)) ? end : null;
  }

  /** Where the next ending ends that is not in a code. */
  #endOf(close: string, from: number): number | null {
    if (this.#absent.has(close)) return null;
    for (let at = this.#body.indexOf(close, from); at !== -1; at = this.#body.indexOf(close, at + 1)) {
      const code = close === '-->' ? undefined : this.#codeAt(at);
      if (code === undefined) return at + close.length;
      at = code.end - 1;
    }
    this.#absent.add(close);
    return null;
  }

  #codeAt(at: number): Stretch | undefined {
    return stretchAt(this.#codes, at);
  }

  #isQuiet(at: number): boolean {
    return stretchAt(this.#quiet, at) !== undefined;
  }

  #beginsLine(at: number): boolean {
    let before = at - 1;
    while (/[ \t]/.test(this.#body.charAt(before))) before -= 1;
    return before < 0 || this.#body.charAt(before) === '\n';
  }

  /** What had its lines to itself takes them along; between two words one space is left. */
  #withLine(at: number, end: number): Omit<Found, 'taken'> {
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(this.#body.slice(end, end + 200));
    if (this.#beginsLine(at) && rest !== null) {
      return { start: at === 0 ? 0 : this.#body.lastIndexOf('\n', at - 1) + 1, end: end + rest[0].length, instead: '' };
    }
    const between = /[ \t]$/.test(this.#body.slice(Math.max(0, at - 1), at)) && /^[ \t]/.test(this.#body.slice(end, end + 1));
    return { start: at, end: between ? end + 1 : end, instead: '' };
  }

  #collect(node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'code' || node.type === 'inlineCode') this.#codes.push({ start, end });
    if (node.type === 'html' || node.type === 'definition' || node.type === 'image') this.#quiet.push({ start, end });
    if (node.type === 'link') this.#quiet.push({ start: node.children.at(-1)?.position?.end.offset ?? start, end });
    if (node.type === 'link' && this.#body.charAt(start) !== '[') this.#codes.push({ start, end });
    if ('children' in node) for (const child of node.children) this.#collect(child);
  }
}

/** The stretch that holds a place; they are in order and apart. */
function stretchAt(stretches: readonly Stretch[], at: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined) return undefined;
    if (at < stretch.start) high = middle - 1;
    else if (at >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return undefined;
}
