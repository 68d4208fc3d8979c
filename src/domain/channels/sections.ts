/**
 * What belongs to each block of a draft: to a heading everything under it, up to the next heading of its depth or above, and to any
 * other block only itself. Gives for every block the index after its last one. Sources are Markdown, one block each.
 */
export function sectionEnds(sources: readonly string[]): number[] {
  const ends = sources.map((_, index) => index + 1);
  const open: { index: number; depth: number }[] = [];
  sources.forEach((source, index) => {
    const depth = headingDepth(source);
    if (depth === null) return;
    for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) {
      ends[last.index] = index;
      open.pop();
    }
    open.push({ index, depth });
  });
  for (const { index } of open) ends[index] = sources.length;
  return ends;
}

/** 1 to 6 for a heading, written with number signs or underlined, as CommonMark has them (4.2 and 4.3); otherwise `null`. */
function headingDepth(source: string): number | null {
  const signs = /^ {0,3}(#{1,6})(?=[ \t\n]|$)/.exec(source)?.[1];
  if (signs !== undefined) return signs.length;
  const line = /^ {0,3}[^\s>#`~*+\-\d<|][^\n]*(?:\n[^\n]+)*\n {0,3}(=+|-+)[ \t]*\n?$/.exec(source)?.[1];
  return line === undefined ? null : line.startsWith('=') ? 1 : 2;
}
