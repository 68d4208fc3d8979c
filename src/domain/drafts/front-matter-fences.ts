/** The notation a front matter is written in. Only `yaml` is read; the others are recognised so that they can be left alone. */
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

const byteOrderMark = '\uFEFF';
const opening = /^(---|\+\+\+|\{|---[ \t]*(?:js|javascript|json|json5|toml|coffee|cson|ts)|;;;)[ \t]*(?:\r\n|\n|$)/;

/** Finds the fences of a front matter. A rule of dashes with no second fence, or before an empty line and prose, is body. */
export function fencedFile(text: string): FencedFile {
  const bom = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const rest = text.slice(bom.length);
  const match = opening.exec(rest);
  const fence = match?.[1] ?? '';
  const start = match?.[0].length ?? 0;
  const closed = match ? closingLine(rest, start, fence) : null;
  if (!match) return bodyOnly(bom, rest, 'none');
  if (!closed) return bodyOnly(bom, rest, fence === '---' && looksLikeKeys(rest.slice(start)) ? 'unclosed' : 'none');
  const content = rest.slice(start, closed.start);
  const notation = notationOf(fence, content);
  if (notation === 'none') return bodyOnly(bom, rest, 'none');
  return { bom, frontMatter: rest.slice(0, closed.end), body: rest.slice(closed.end), notation, start, end: closed.start };
}

function bodyOnly(bom: string, body: string, notation: FrontMatterNotation): FencedFile {
  return { bom, frontMatter: '', body, notation, start: 0, end: 0 };
}

function closingLine(text: string, from: number, fence: string): { start: number; end: number } | null {
  const line = closingLines[fence] ?? closingLines['---'];
  if (!line) return null;
  line.lastIndex = from;
  const match = line.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const closingLines: Record<string, RegExp> = {
  '---': /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|$(?![\s\S]))/gm,
  '+++': /^\+\+\+[ \t]*(?:\r\n|\n|$(?![\s\S]))/gm,
  ';;;': /^;;;[ \t]*(?:\r\n|\n|$(?![\s\S]))/gm,
  '{': /^\}[ \t]*(?:\r\n|\n|$(?![\s\S]))/gm,
};

function notationOf(fence: string, content: string): FrontMatterNotation {
  if (fence === '---')
    return /^[ \t]*(?:\r?\n|$)/.test(content) && !looksLikeKeys(content) && content.trim() !== '' ? 'none' : 'yaml';
  if (fence === '+++') return content.trim() === '' || /^\s*(?:[\w."'-]+\s*=|\[|#)/.test(content) ? 'toml' : 'none';
  if (fence === '{' || fence === ';;;') return /^\s*"/.test(content) ? 'json' : 'none';
  return 'script';
}

function looksLikeKeys(content: string): boolean {
  return /^\s*(?:#[^\n]*\n\s*)*["']?[\w][\w. -]*["']?[ \t]*:(?:\s|$)/.test(content);
}
