/**
 * Whether two bodies have no paragraph in common, so that one is hardly the other written on. An empty one says nothing; of a
 * single paragraph half may have changed.
 */
export function isOtherText(one: string, other: string): boolean {
  if (one.trim() === '' || other.trim() === '') return false;
  const [ours, theirs] = [paragraphs(one), paragraphs(other)];
  if (ours.length === 1 && theirs.length === 1) return !isHalfAlike(ours.join(), theirs.join());
  const known = new Set(ours);
  return !theirs.some((paragraph) => known.has(paragraph));
}

/** Whether what two texts begin and end with alike is half of the shorter one. */
function isHalfAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (start + end < shorter && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return (start + end) * 2 >= shorter;
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
