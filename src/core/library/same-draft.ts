/** Whether two bodies have no paragraph in common, so that one is hardly the other written on. An empty one says nothing. */
export function isOtherText(one: string, other: string): boolean {
  if (one.trim() === '' || other.trim() === '') return false;
  const known = new Set(paragraphs(one));
  return !paragraphs(other).some((paragraph) => known.has(paragraph));
}

/** What stands between empty lines. Files of any size are compared, so Markdown is not read for it. */
function paragraphs(body: string): string[] {
  const found: string[] = [];
  let lines: string[] = [];
  for (const line of [...body.split('\n'), '']) {
    if (line.trim() !== '') lines.push(line.trimEnd());
    else if (lines.length > 0) {
      found.push(lines.join('\n'));
      lines = [];
    }
  }
  return found;
}
