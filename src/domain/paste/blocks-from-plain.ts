import type { PhrasingContent, RootContent } from 'mdast';

/** A line this long is a paragraph that was not wrapped. */
const paragraphLength = 120;

/**
 * A plain text as paragraphs. Blank lines part paragraphs and other line ends stay line ends; in a text without blank lines whose
 * lines are as long as paragraphs, each line is one.
 */
export function blocksFromPlain(text: string): RootContent[] {
  const clean = text.replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll('\ufeff', '');
  const hasBlankLines = /\n[ \t]*\n/.test(clean.trim());
  const byLine = !hasBlankLines && clean.split('\n').some((line) => line.length > paragraphLength);
  const parts = clean.split(byLine ? /\n/ : /\n(?:[ \t]*\n)+/).filter((part) => part.trim() !== '');
  return parts.map((part) => ({ type: 'paragraph', children: linesOf(part) }));
}

function linesOf(part: string): PhrasingContent[] {
  return part
    .replace(/^\n+|\n+$/g, '')
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
}
