import type { RangeSelection, TextFormatType, TextNode } from 'lexical';

interface InlineShortcut {
  sign: string;
  format: TextFormatType;
}

/** Longer signs first: `**` is not two `*`. */
const inlineShortcuts: InlineShortcut[] = [
  { sign: '**', format: 'bold' },
  { sign: '__', format: 'bold' },
  { sign: '~~', format: 'strikethrough' },
  { sign: '*', format: 'italic' },
  { sign: '_', format: 'italic' },
  { sign: '`', format: 'code' },
];

/** Words between two equal signs, when the second one was just typed. */
export function $inlineShortcut(selection: RangeSelection, node: TextNode): boolean {
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  for (const { sign, format } of inlineShortcuts) {
    const start = startOf(before, sign);
    if (start === -1) continue;
    $format(selection, node, start, before.length, sign.length, format);
    return true;
  }
  return false;
}

/** Where the opening sign stands; -1 when the words between do not make a format. */
function startOf(text: string, sign: string): number {
  if (!text.endsWith(sign)) return -1;
  const mark = sign.charAt(0);
  const inner = text.slice(0, -sign.length);
  if (inner.endsWith(mark) && sign !== '`') return -1;
  const start = inner.lastIndexOf(sign);
  if (start === -1) return -1;
  const words = inner.slice(start + sign.length);
  const previous = inner.charAt(start - 1);
  if (words === '' || /^\s|\s$/.test(words) || words.includes(mark) || previous === mark || previous === '\\') return -1;
  if (mark !== '`' && isInName(inner, start)) return -1;
  return /[\p{L}\p{N}]/u.test(previous) && mark !== '`' ? -1 : start;
}

/**
 * Whether a sign stands inside an address, a path, a mention or a hashtag, whose letters are never marks: `@_ola_`,
 * `https://e.com/_next_/page`, `src/__init__.py`.
 */
function isInName(text: string, at: number): boolean {
  const word = text.slice(0, at).split(/\s/).at(-1) ?? '';
  return /^\W*[@#]|[/\\]|\w@/.test(word);
}

function $format(
  selection: RangeSelection,
  node: TextNode,
  start: number,
  end: number,
  sign: number,
  format: TextFormatType,
): void {
  node.spliceText(end - sign, sign, '');
  node.spliceText(start, sign, '');
  const parts = node.splitText(start, end - sign * 2);
  const words = start === 0 ? parts[0] : parts[1];
  if (words === undefined) return;
  words.toggleFormat(format);
  for (const point of [selection.anchor, selection.focus]) point.set(words.getKey(), words.getTextContentSize(), 'text');
  // What is typed next is outside of the words.
  selection.setFormat(node.getFormat());
  if (selection.hasFormat(format)) selection.toggleFormat(format);
}
