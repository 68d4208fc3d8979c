import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { LossCounter } from './losses.ts';

type Resolved = Extract<Nodes, { type: 'link' | 'image' }>;

/**
 * A tree that stands on its own: references replaced by their links and images, links and images that lead only into the library
 * by their words, raw HTML by its words, and footnotes by a number in brackets with the notes at the end. What was left out is counted.
 */
export function resolveTree(root: Root, losses: LossCounter): Root {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  collect(root, definitions, notes);
  const order: string[] = [];
  const children = root.children.flatMap((child) => resolve(child).map(asBlock));
  return { type: 'root', children: [...children, ...printNotes()] };

  function resolve(node: Nodes): Nodes[] {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return [];
    if (node.type === 'footnoteReference') return [numberOf(node.identifier)];
    if (node.type === 'html') return htmlWords(node.value);
    const found = node.type === 'linkReference' || node.type === 'imageReference' ? lookUp(node) : node;
    if (found === null) return wordsOf(node).flatMap(resolve);
    if (found.type === 'link' || found.type === 'image') return keepReachable(found).flatMap(resolveChildren);
    return resolveChildren(found);
  }

  function resolveChildren(node: Nodes): Nodes[] {
    if (!('children' in node)) return [node];
    const children = (node.children as Nodes[]).flatMap(resolve);
    return [{ ...node, children: holdsBlocks.has(node.type) ? children.map(asBlock) : children } as Nodes];
  }

  function htmlWords(source: string): Nodes[] {
    if (/<[a-z]/i.test(source)) losses.add('html');
    const words = wordsOfHtml(source);
    return words === '' ? [] : [{ type: 'text', value: words }];
  }

  function lookUp(node: Extract<Nodes, { type: 'linkReference' | 'imageReference' }>): Resolved | null {
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return null;
    if (node.type === 'imageReference') return { type: 'image', url: definition.url, alt: node.alt ?? null };
    return { type: 'link', url: definition.url, children: node.children };
  }

  function keepReachable(node: Resolved): Nodes[] {
    if (isReachable(node.url)) return [node];
    losses.add(node.type === 'link' ? 'local-link' : 'local-image');
    return wordsOf(node).flatMap(resolve);
  }

  function numberOf(identifier: string): PhrasingContent {
    losses.add('footnote');
    if (!order.includes(identifier)) order.push(identifier);
    return { type: 'text', value: ` [${order.indexOf(identifier) + 1}]` };
  }

  /** Notes may refer to further notes, so the order grows while they are printed. */
  function printNotes(): RootContent[] {
    const printed: RootContent[] = [];
    for (let index = 0; index < order.length; index += 1) {
      const note = notes.get(order[index] ?? '');
      const content = (note?.children ?? []).flatMap((child) => resolve(child).map(asBlock));
      printed.push(...withNumber(content, index + 1));
    }
    return printed;
  }
}

const holdsBlocks = new Set<Nodes['type']>(['blockquote', 'listItem']);

/** Words that stand where a block belongs become a paragraph. */
function asBlock(node: Nodes): RootContent {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : (node as RootContent);
}

/** The words of a piece of raw HTML without its tags and comments. */
function wordsOfHtml(source: string): string {
  const words = source.replace(/<br\s*\/?>/gi, '\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  return words.replace(/<\/?[a-z!?][^>]*(?:>|$)/gi, '').replace(/\n\s*\n/g, '\n');
}

function withNumber(content: RootContent[], number: number): RootContent[] {
  const mark: PhrasingContent = { type: 'text', value: `[${number}] ` };
  const [first, ...rest] = content;
  if (first?.type === 'paragraph') return [{ ...first, children: [mark, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [mark] }, ...content];
}

function wordsOf(node: Nodes): Nodes[] {
  if ('children' in node) return node.children;
  return 'alt' in node && node.alt ? [{ type: 'text', value: node.alt }] : [];
}

/** Whether an address means anything outside the library. */
function isReachable(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}

function collect(node: Nodes, definitions: Map<string, Definition>, notes: Map<string, FootnoteDefinition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, definitions, notes);
}
