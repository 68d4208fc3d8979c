/** Drafts of which every word says to which of them it belongs, so that one that came into another is seen. */
const paragraphs = (of: string) => `The first of L${of}.\n\nThe second of L${of}.\n\nThe third of L${of}.\n`;

const yaml = (title: string, id: string) => `---\ntitle: ${title}\ntags: [craft]\nbyline:\n  id: ${id}\n---\n`;

/** Names that differ in case only, all kinds of front matter and none, other line ends, and texts without an end of line. */
export const lineageFiles: Readonly<Record<string, string>> = {
  'same.md': `${yaml('Same', 'd-a')}${paragraphs('A')}`,
  'Same.md': `${yaml('same', 'd-b')}${paragraphs('B')}`,
  'sub/c.md': paragraphs('C'),
  'sub/d.md': `+++\ntitle = "LD"\n[byline]\nid = "d-d"\n+++\n${paragraphs('D')}`,
  'sub/e.md': `{\n  "title": "LE",\n  "byline": { "id": "d-e" }\n}\n${paragraphs('E')}`,
  'sub/f.md': `\uFEFF${`${yaml('LF', 'd-f')}${paragraphs('F')}`.replaceAll('\n', '\r\n').trimEnd()}`,
  'sub/g.md': paragraphs('G').trimEnd(),
};

/** A word of its own, of the draft that this text is. */
export function wordOf(text: string, number: number): string {
  return `w${number}${lineagesIn(text)[0] ?? 'X'}w`;
}

/** The drafts of which words are in this text. */
export function lineagesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/L([A-G])\b|w\d+([A-G])w/g)].map(([, given, typed]) => given ?? typed ?? ''))];
}
