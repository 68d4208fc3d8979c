import type { Nodes, RootContent } from 'mdast';

/** Where a body may be cut, so that its parts can be read one by one and say together what the whole says. */
export interface Cut {
  /** Offset of the line at which the next piece starts. */
  at: number;
  /** After a blank line anything may end; without one only a heading's underline and a definition do. */
  kind: 'blank' | 'underline' | 'definition' | 'end';
  /** Whether the next line may be an item of a list that stands before. */
  mayContinueList: boolean;
}

/** From how many characters on a piece is cut: small enough to be read quickly, large enough to be few. */
const enough = { blank: 2_048, underline: 256, definition: 2_048 };

const lineEnd = /\r\n|\n|\r/g;
const freshLine = /[^\s\uFEFF]/y;
const itemMarker = /(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)/y;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const definition = /^\[[^\]]+\]:[ \t]*\S+[ \t]*$/;

/** The first place after `start`, and after `least` more characters where one is given, at which a body may be cut. */
export function nextCut(body: string, start: number, least?: number): Cut {
  let before = '';
  let from = start;
  lineEnd.lastIndex = start;
  for (let match = lineEnd.exec(body); match !== null; match = lineEnd.exec(body)) {
    const line = body.slice(from, match.index);
    const at = match.index + match[0].length;
    const length = at - start;
    const kind = kindOf(line, before, body.charAt(at));
    if (kind !== null && length >= (least ?? enough[kind]) && at < body.length && isFresh(body, at)) {
      return { at, kind, mayContinueList: matches(itemMarker, body, at) };
    }
    before = line;
    from = at;
  }
  return { at: body.length, kind: 'end', mayContinueList: false };
}

function kindOf(line: string, before: string, next: string): keyof typeof enough | null {
  if (line.trim() === '') return 'blank';
  if (underline.test(line) && before.trim() !== '') return 'underline';
  return next === '[' && definition.test(line) ? 'definition' : null;
}

/** The line begins at the margin: no item of a list and no footnote goes on with it. */
function isFresh(body: string, at: number): boolean {
  return matches(freshLine, body, at);
}

function matches(pattern: RegExp, body: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(body);
}

/** Whether nothing that a piece ends with goes on behind the cut, as an open fence or comment would. */
export function isClosed(nodes: readonly RootContent[], piece: string, cut: Cut): boolean {
  const last = nodes.at(-1);
  if (cut.kind === 'end' || last === undefined) return true;
  if (cut.kind === 'underline') return last.type === 'heading' || last.type === 'thematicBreak';
  if (cut.kind === 'definition') return last.type === 'definition';
  if (last.type === 'list') return !cut.mayContinueList;
  if (last.type === 'code') return !isOpenFence(sourceOf(last, piece));
  return last.type !== 'html' || !isOpenHtml(last.value);
}

function sourceOf(node: Nodes, piece: string): string {
  const shift = piece.startsWith('\uFEFF') ? 1 : 0;
  return piece.slice(shift + (node.position?.start.offset ?? 0), shift + (node.position?.end.offset ?? 0));
}

function isOpenFence(source: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return false;
  const last = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1).trim();
  return (
    source.length === fence.length ||
    !last.startsWith(fence) ||
    last !== fence.charAt(0).repeat(last.length) ||
    !/[\n\r]/.test(source)
  );
}

/** HTML that only its own end closes (CommonMark 0.31, section 4.6, conditions 1 to 5). */
const enclosed: readonly [RegExp, RegExp][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

function isOpenHtml(value: string): boolean {
  return enclosed.some(([opening, closing]) => opening.test(value) && !closing.test(value));
}
