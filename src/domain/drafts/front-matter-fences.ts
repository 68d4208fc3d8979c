/** The notation a front matter is written in. Program code and what is not closed are recognised so that they can be left alone. */
export type FrontMatterNotation = 'none' | 'yaml' | 'toml' | 'json' | 'script' | 'unclosed';

/** A file's parts. `bom + frontMatter + body` is the file again; `content` is what stands between the fences. */
export interface FencedFile {
  bom: string;
  frontMatter: string;
  body: string;
  notation: FrontMatterNotation;
  /** Offsets of the content inside `frontMatter`. */
  start: number;
  end: number;
}

interface Fence {
  opening: RegExp;
  closings: readonly string[];
  notation(content: string): FrontMatterNotation;
}

const byteOrderMark = '\uFEFF';

const fences: readonly Fence[] = [
  { opening: /^---[ \t]*(?:\r?\n|$)/, closings: ['---', '...'], notation: (content) => (isProse(content) ? 'none' : 'yaml') },
  { opening: /^---[ \t]*(?:js|javascript|json5?|toml|coffee|cson|ts)[ \t]*\r?\n/i, closings: ['---'], notation: () => 'script' },
  { opening: /^\+\+\+[ \t]*\r?\n/, closings: ['+++'], notation: (content) => (isToml(content) ? 'toml' : 'none') },
  { opening: /^;;;[ \t]*\r?\n/, closings: [';;;'], notation: (content) => (/^\s*[{"]/.test(content) ? 'script' : 'none') },
];

/** Finds the fences of a front matter. A rule of dashes with no second one, or with prose between them, belongs to the body. */
export function fencedFile(text: string): FencedFile {
  const bom = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const rest = text.slice(bom.length);
  const json = jsonAtStart(rest);
  if (json !== null)
    return {
      bom,
      frontMatter: rest.slice(0, json.after),
      body: rest.slice(json.after),
      notation: 'json',
      start: 0,
      end: json.end,
    };
  const fence = fences.find((candidate) => candidate.opening.test(rest));
  if (!fence) return bodyOnly(bom, rest, 'none');
  const start = fence.opening.exec(rest)?.[0].length ?? 0;
  const closing = closingLine(rest, start, fence.closings);
  if (!closing) return bodyOnly(bom, rest, fence === fences[0] && hasKeys(rest.slice(start)) ? 'unclosed' : 'none');
  const notation = fence.notation(rest.slice(start, closing.start));
  if (notation === 'none') return bodyOnly(bom, rest, 'none');
  return { bom, frontMatter: rest.slice(0, closing.end), body: rest.slice(closing.end), notation, start, end: closing.start };
}

/** How far a JSON at the start is looked for its end: as far as a front matter may reach. */
const longestJson = 65_536;

/** Braces at the very start with a name in quotation marks in them, and nothing behind them on their last line: Hugo's way. */
function jsonAtStart(text: string): { end: number; after: number } | null {
  if (!/^\{\s{0,999}"/.test(text)) return null;
  let depth = 0;
  for (const { 0: sign, index } of text.slice(0, longestJson).matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|[{}]/g)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth > 0) continue;
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(index + 1, index + 1_000));
    return rest ? { end: index + 1, after: index + 1 + rest[0].length } : null;
  }
  return null;
}

function bodyOnly(bom: string, body: string, notation: FrontMatterNotation): FencedFile {
  return { bom, frontMatter: '', body, notation, start: 0, end: 0 };
}

/** The first line that is a closing fence and nothing else, with its line end. */
function closingLine(text: string, from: number, closings: readonly string[]): { start: number; end: number } | null {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    if (closings.some((closing) => text.startsWith(closing, start) && text.slice(start, end).trimEnd() === closing))
      return { start, end };
    start = end;
  }
  return null;
}

/** As Pandoc has it, dashes before an empty line are a rule; but keys after the empty line make it a front matter after all. */
function isProse(content: string): boolean {
  return /^[ \t]*\r?\n/.test(content) && content.trim() !== '' && !hasKeys(content);
}

function hasKeys(content: string): boolean {
  return /^(?:\?[ \t]|["']?\w[\w. -]{0,200}["']?[ \t]{0,9}:(?:\s|$))/.test(withoutComments(content));
}

function isToml(content: string): boolean {
  return content.trim() === '' || /^(?:[\w."'-]{1,200}[ \t]{0,99}=|\[)/.test(withoutComments(content));
}

/** What follows the blank lines and comments at the start. */
function withoutComments(content: string): string {
  const start = /(?:\s|#[^\n]*(?:\n|$))*/y.exec(content)?.[0].length ?? 0;
  return content.slice(start);
}
