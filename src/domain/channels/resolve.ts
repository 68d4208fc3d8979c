import type { Definition, FootnoteDefinition, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { plainTextFromNode } from '../markdown/plain-text.ts';
import { withFormulas } from '../markdown/prepared-source.ts';
import { asCallout, holdsWords, withoutForeignMarks } from './foreign-marks.ts';
import type { LossCounter, LossKind } from './losses.ts';

type Resolved = Extract<Nodes, { type: 'link' | 'image' }>;

export interface ResolveOptions {
  losses: LossCounter;
  /** What was set aside before the text was read; see `prepareSource`. */
  formulas?: readonly string[];
  /** Paragraphs whose line ends mean nothing. */
  wrapped?: ReadonlySet<Paragraph>;
  /** Keeps pictures of the library, for a file that takes them along. */
  localImages?: boolean;
}

/**
 * A tree that stands on its own: references replaced by their links and images, links and images that lead only into the library
 * by their words, raw HTML by its words, marks of other tools by what they mark, and footnotes by a number in brackets with the
 * notes at the end. What was left out is counted.
 */
export function resolveTree(
  root: Root,
  { losses: counter, formulas = [], wrapped = new Set(), localImages = false }: ResolveOptions,
): Root {
  const losses = { add: (kind: LossKind, words: string) => counter.add(kind, withFormulas(words, formulas)) };
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  collect(root, definitions, notes);
  const order: string[] = [];
  const children = root.children.flatMap((child) => resolve(child).map(asBlock));
  const printed = printNotes();
  countUnusedNotes();
  return { type: 'root', children: [...children, ...printed] };

  function resolve(original: Nodes): Nodes[] {
    const node = unmarked(original);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return [];
    if (node.type === 'footnoteReference') return [numberOf(node.identifier)];
    if (node.type === 'html') return htmlWords(node.value);
    if ('value' in node) return [{ ...node, value: withFormulas(node.value, formulas) } as Nodes];
    const found = node.type === 'linkReference' || node.type === 'imageReference' ? lookUp(node) : node;
    if (found === null) return wordsOf(node).flatMap(resolve);
    if (found.type === 'link' || found.type === 'image') return keepReachable(found).flatMap(resolveChildren);
    return resolveChildren(found);
  }

  function resolveChildren(node: Nodes): Nodes[] {
    if (!('children' in node)) return [node];
    const children = withoutGaps(withWholeMentions(node.children).map(resolve)).flat();
    return [{ ...node, children: holdsBlocks.has(node.type) ? children.map(asBlock) : children } as Nodes];
  }

  function unmarked(node: Nodes): Nodes {
    if (node.type === 'blockquote') return asCallout(node) ?? node;
    if (!holdsWords(node)) return node;
    const words = withoutForeignMarks(node, losses);
    return node.type === 'paragraph' && wrapped.has(node) ? onOneLine(words) : words;
  }

  function countUnusedNotes(): void {
    for (const [identifier, note] of notes) if (!order.includes(identifier)) losses.add('unused-note', plainTextFromNode(note));
  }

  function htmlWords(source: string): Nodes[] {
    if (/<[a-z]/i.test(source)) losses.add('html', source);
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
    if (isReachable(node.url) || (localImages && node.type === 'image')) return [node];
    losses.add(node.type === 'link' ? 'local-link' : 'local-image', plainTextFromNode(node) || node.url);
    return wordsOf(node).flatMap(resolve);
  }

  function numberOf(identifier: string): PhrasingContent {
    losses.add('footnote', plainTextFromNode(notes.get(identifier) ?? { type: 'text', value: '' }));
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

/** Where something went without leaving words, the spaces on both sides of it become one. */
function withoutGaps(groups: readonly Nodes[][]): Nodes[][] {
  return groups.map((group, index) => {
    const [text] = group;
    const isAfterGap = index > 1 && groups[index - 1]?.length === 0 && endsInSpace(groups[index - 2]?.at(-1));
    if (!isAfterGap || text?.type !== 'text') return group;
    return [{ ...text, value: text.value.replace(/^ /, '') }, ...group.slice(1)];
  });
}

const endsInSpace = (node: Nodes | undefined): boolean => node?.type === 'text' && node.value.endsWith(' ');

/** In `@ewa@mastodon.example` Markdown takes the end for a mail address; it is a name. */
function withWholeMentions(children: readonly Nodes[]): Nodes[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const isMention = child.type === 'link' && before?.type === 'text' && before.value.endsWith('@');
    return isMention && child.url === `mailto:${plainTextFromNode(child)}` ? child.children : [child];
  });
}

const holdsBlocks = new Set<Nodes['type']>(['blockquote', 'listItem']);

/** A paragraph whose line ends come from a program: each becomes a space. */
function onOneLine(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') };
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as Nodes[]).map(onOneLine) } as Nodes;
}

/** Words that stand where a block belongs become a paragraph. */
function asBlock(node: Nodes): RootContent {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : (node as RootContent);
}

/** The words of a piece of raw HTML without its tags and comments. */
function wordsOfHtml(source: string): string {
  const seen = source.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  const words = seen.replace(/<br\s*\/?>/gi, '\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
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
