import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Link, Nodes, Root } from 'mdast';
import { plainTextFromNode } from '../markdown/plain-text.ts';
import type { LossCounter, LossKind } from './losses.ts';

/** What a text has besides its words: for each kind the words of every passage that has it, in order. */
export type Features = Map<LossKind, string[]>;

/** What a tree has that a target might not keep. */
export function featuresOf(root: Root): Features {
  const features: Features = new Map();
  const visit = (node: Nodes, inItem: boolean) => {
    for (const kind of kindsOf(node, inItem)) addTo(features, kind, plainTextFromNode(node));
    if (!('children' in node)) return;
    const inside = node.type === 'listItem' || (inItem && node.type !== 'list');
    for (const child of node.children) visit(child, inside);
  };
  visit(root, false);
  return features;
}

function kindsOf(node: Nodes, inItem: boolean): LossKind[] {
  switch (node.type) {
    case 'list':
      return [inItem ? 'nested-list' : 'list'];
    case 'listItem':
      return typeof node.checked === 'boolean' ? ['task'] : [];
    case 'link':
      return [...(hasOwnWords(node) ? (['link-text'] as const) : []), ...titleOf(node)];
    case 'image':
      return ['image', ...titleOf(node)];
    case 'blockquote':
      return [isCallout(node) ? 'callout' : 'quote'];
    default:
      return simpleKinds[node.type] ?? [];
  }
}

const simpleKinds: Partial<Record<Nodes['type'], LossKind[]>> = {
  strong: ['bold'],
  emphasis: ['italic'],
  delete: ['strikethrough'],
  heading: ['heading'],
  thematicBreak: ['divider'],
  code: ['code'],
  inlineCode: ['code'],
  table: ['table'],
};

function titleOf(node: { title?: string | null | undefined }): LossKind[] {
  return node.title ? ['tooltip'] : [];
}

/** Whether a quotation is a box that Obsidian and GitHub write as one. */
export function isCallout(node: { data?: object | undefined }): boolean {
  return 'callout' in (node.data ?? {});
}

/** Whether a link says anything but its address. */
function hasOwnWords(link: Link): boolean {
  const words = plainTextFromNode(link).trim();
  return words !== '' && bareAddress(words) !== bareAddress(link.url);
}

/** An address as people write it, for telling whether two are the same. */
export function bareAddress(text: string): string {
  return text.replace(/^https?:\/\/|^mailto:/i, '').replace(/\/$/, '');
}

/** What HTML has that a target might not have kept. */
export function featuresOfHast(root: HastRoot): Features {
  const features: Features = new Map();
  const visit = (node: HastNodes, around: { item: boolean; pre: boolean }) => {
    if (node.type === 'element') {
      const words = wordsOf(node);
      for (const kind of kindsOfElement(node, words, around)) addTo(features, kind, words);
    }
    if (!('children' in node)) return;
    const name = node.type === 'element' ? node.tagName : '';
    const isList = name === 'ul' || name === 'ol';
    const inside = { item: name === 'li' || (around.item && !isList), pre: around.pre || name === 'pre' };
    for (const child of node.children) visit(child, inside);
  };
  visit(root, { item: false, pre: false });
  return features;
}

type HastElement = Extract<HastNodes, { type: 'element' }>;

function kindsOfElement(element: HastElement, words: string, around: { item: boolean; pre: boolean }): LossKind[] {
  const { tagName, properties } = element;
  const tooltip: LossKind[] = properties.title ? ['tooltip'] : [];
  if (tagName === 'ul' || tagName === 'ol') return [around.item ? 'nested-list' : 'list'];
  if (tagName === 'code') return around.pre ? [] : ['code'];
  if (tagName === 'img') return ['image', ...tooltip];
  if (tagName === 'a') {
    const own =
      words.trim() !== '' && bareAddress(readable(words.trim())) !== bareAddress(readable(String(properties.href ?? '')));
    return [...(own ? (['link-text'] as const) : []), ...tooltip];
  }
  return elementKinds[tagName] ?? [];
}

const elementKinds: Record<string, LossKind[]> = {
  strong: ['bold'],
  em: ['italic'],
  del: ['strikethrough'],
  h1: ['heading'],
  h2: ['heading'],
  h3: ['heading'],
  h4: ['heading'],
  h5: ['heading'],
  h6: ['heading'],
  blockquote: ['quote'],
  hr: ['divider'],
  pre: ['code'],
  table: ['table'],
};

/** An address with its letters instead of the codes that HTML writes for them. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function wordsOf(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function addTo(features: Features, kind: LossKind, words: string): void {
  const before = features.get(kind);
  if (before === undefined) features.set(kind, [words]);
  else before.push(words);
}

/** Adds what the source has and the result does not have any more, with the words of the passages that lost it. */
export function addDifference(source: Features, result: Features, losses: LossCounter): void {
  for (const [kind, passages] of source) {
    const lost = passages.length - (result.get(kind)?.length ?? 0);
    for (const words of lostPassages(passages, result.get(kind) ?? [], lost)) losses.add(kind, words);
  }
}

function lostPassages(passages: readonly string[], kept: readonly string[], lost: number): readonly string[] {
  if (lost <= 0) return [];
  if (kept.length === 0) return passages;
  const left = new Map<string, number>();
  for (const words of kept) left.set(lettersOf(words), (left.get(lettersOf(words)) ?? 0) + 1);
  const gone = passages.filter((words) => {
    const times = left.get(lettersOf(words)) ?? 0;
    left.set(lettersOf(words), times - 1);
    return times <= 0;
  });
  return [...gone, ...passages].slice(0, lost);
}

function lettersOf(words: string): string {
  return words.replace(/[\s☐☑]+/g, '');
}
