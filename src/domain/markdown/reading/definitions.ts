import type { Nodes, RootContent } from 'mdast';

/** What is defined in a body: labels of links, and of footnotes, as the library compares them. */
export interface Defined {
  links: ReadonlySet<string>;
  footnotes: ReadonlySet<string>;
}

/** The labels that a body defines for links and footnotes, at whatever depth. */
export function definedIn(pieces: Iterable<RootContent[]>): Defined {
  const defined = { links: new Set<string>(), footnotes: new Set<string>() };
  for (const nodes of pieces) for (const node of nodes) collect(node, defined);
  return defined;
}

function collect(node: Nodes, defined: { links: Set<string>; footnotes: Set<string> }): void {
  if (node.type === 'definition') defined.links.add(compared(node.identifier));
  if (node.type === 'footnoteDefinition') defined.footnotes.add(compared(node.identifier));
  if ('children' in node && node.type !== 'paragraph') for (const child of node.children) collect(child, defined);
}

const label = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g;

/** Of the labels defined somewhere, those that a piece of the body uses. */
export function usedIn(piece: string, defined: Defined): Defined {
  const used = { links: new Set<string>(), footnotes: new Set<string>() };
  for (const match of piece.matchAll(label)) {
    const name = match[1] ?? '';
    const [kind, words] = name.startsWith('^') ? (['footnotes', name.slice(1)] as const) : (['links', name] as const);
    if (defined[kind].has(compared(words))) used[kind].add(compared(words));
  }
  return used;
}

function compared(words: string): string {
  return words
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
