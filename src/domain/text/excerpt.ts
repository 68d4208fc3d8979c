/** The first words of a text on one line, with an ellipsis where more follow. No word is cut unless it is as long as that itself. */
export function excerptOf(words: string, longest: number): string {
  const line = words
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest)
    .replace(/\s+\S*$/, '')
    .replace(/[\uD800-\uDBFF]$/, '')}…`;
}
