import type { Paragraph, PhrasingContent } from 'mdast';
import type { PrintStyle } from './print-style.ts';

/** From so many characters on a line is printed word by word: reading all of it back at each save would be felt while typing. */
const long = 4_000;

/** Prints a paragraph so that it reads back as it is. */
export type Prove = (paragraph: Paragraph) => string;

/**
 * Prints a long paragraph of one line without reading it back: a word in which no character could be markup is written as it is,
 * and any other is proven by itself, once, between two plain words. `null` where it is not that plain: a sign that could pair
 * with one far away, several lines, a picture.
 */
export function printLongLine({ children }: Paragraph, style: PrintStyle, prove: Prove): string | null {
  if (lengthOf(children) < long || !beginsWithWord(children[0]) || !children.every(standsAlone)) return null;
  const line = new Line(provenOnce(style, prove));
  for (const child of children) line.add(child);
  return line.end();
}

/** What pairs with another of its kind, begins a line or is no character at all. */
const paired = /[*_~`<>[\]\p{Cc}\uFEFF\uFDD0-\uFDEF]/u;
/** What can be markup inside one word. */
const special = /[&@\\|$]|:\/\/|www\./i;

/** Any other sign at the start may make a block of the whole line, as dashes do. */
function beginsWithWord(first: PhrasingContent | undefined): boolean {
  return first !== undefined && (first.type !== 'text' || /^[\p{L}\p{N}„“"'(]/u.test(first.value));
}

function standsAlone(node: PhrasingContent): boolean {
  if (node.type === 'text') return !paired.test(node.value);
  if (node.type === 'inlineCode') return true;
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete' && node.type !== 'link') return false;
  return node.children.every(standsAlone);
}

function lengthOf(children: readonly PhrasingContent[]): number {
  let length = 0;
  for (const child of children) {
    if ('value' in child) length += child.value.length;
    else if ('children' in child) length += lengthOf(child.children);
  }
  return length;
}

/** Prints content that stands between spaces; `null` where it cannot be told apart from what stands around it. */
type PrintWord = (word: readonly PhrasingContent[], isFirst: boolean) => string | null;

/** A line that is put together from words; a word is what stands between spaces, be it text, marks or both. */
class Line {
  readonly #print: PrintWord;
  #printed: string | null = '';
  #word: PhrasingContent[] = [];
  /** The first word may begin a list or a heading. */
  #isSpecial = true;
  #isFirst = true;

  constructor(print: PrintWord) {
    this.#print = print;
  }

  add(node: PhrasingContent): void {
    if (node.type !== 'text') {
      this.#word.push(node);
      this.#isSpecial = true;
    } else if (special.test(node.value)) {
      for (const part of node.value.split(/(?<= )|(?= )/)) this.#addPlain(part, special.test(part));
    } else this.#addPlain(node.value, false);
  }

  end(): string | null {
    this.#endWord();
    return this.#printed;
  }

  #addPlain(text: string, isSpecial: boolean): void {
    const [first, last] = [text.indexOf(' '), text.lastIndexOf(' ')];
    this.#addToWord(first === -1 ? text : text.slice(0, first), isSpecial);
    if (first === -1) return;
    this.#endWord();
    this.#write(text.slice(first, last + 1));
    this.#addToWord(text.slice(last + 1), isSpecial);
  }

  #addToWord(value: string, isSpecial: boolean): void {
    if (value === '') return;
    this.#word.push({ type: 'text', value });
    this.#isSpecial ||= isSpecial;
  }

  #endWord(): void {
    if (this.#word.length === 0) return;
    this.#write(this.#isSpecial ? this.#print(this.#word, this.#isFirst) : textOf(this.#word));
    this.#word = [];
    this.#isSpecial = false;
    this.#isFirst = false;
  }

  #write(text: string | null): void {
    this.#printed = text === null || this.#printed === null ? null : this.#printed + text;
  }
}

const textOf = (word: readonly PhrasingContent[]): string => word.map((node) => ('value' in node ? node.value : '')).join('');

const mostRemembered = 50_000;
/** What words were printed as in each style. */
const remembered = new WeakMap<PrintStyle, Map<string, string | null>>();

function provenOnce(style: PrintStyle, prove: Prove): PrintWord {
  const known = remembered.get(style) ?? new Map<string, string | null>();
  remembered.set(style, known);
  return (word, isFirst) => {
    const name = `${isFirst} ${JSON.stringify(word, withoutPosition)}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const printed = printedBetween(word, isFirst, prove);
    known.set(name, printed);
    return printed;
  };
}

const withoutPosition = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value);

const plainWord = 'a';

function printedBetween(word: readonly PhrasingContent[], isFirst: boolean, prove: Prove): string | null {
  const [before, after] = [isFirst ? '' : `${plainWord} `, ` ${plainWord}`];
  const around = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  const printed = prove({ type: 'paragraph', children: [...around(before), ...word, ...around(after)] });
  const isWhole = printed.startsWith(before) && printed.endsWith(after);
  return isWhole ? printed.slice(before.length, printed.length - after.length) : null;
}
