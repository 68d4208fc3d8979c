import type { Image, Link, Nodes, Text } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';

/** Where an address is to lead: another one, or `null` to leave it. `embedded` is what is shown, not linked to. */
export type Resolve = (address: string, embedded: boolean) => string | null;
/** The same for the name in `[[name]]`: an address, or `null` for a note that is not there. */
export type ResolveNote = (name: string, embedded: boolean) => string | null;

interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * A body in which addresses and Obsidian's `[[links]]` lead to where their files will be. Nothing else is touched, and nothing in
 * code. Grows as the text does.
 */
export function withLinks(body: string, resolve: Resolve, resolveNote: ResolveNote | null): string {
  const splices: Splice[] = [];
  const shift = body.startsWith('\uFEFF') ? 1 : 0;
  const look = (node: Nodes) => {
    if (node.type === 'image' || node.type === 'link') splices.push(...addressSplice(body, node, shift, resolve));
    if (node.type === 'text' && resolveNote !== null) splices.push(...noteSplices(body, node, shift, resolveNote));
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(parseMarkdown(body));
  return spliced(body, splices);
}

function spliced(body: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    if (start < at) continue;
    pieces.push(body.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + body.slice(at);
}

/** The address as it stands in the source of a link; one that is written in another way is left alone. */
function addressSplice(body: string, node: Image | Link, shift: number, resolve: Resolve): Splice[] {
  const [start, end] = [offset(node, 'start') + shift, offset(node, 'end') + shift];
  const address = resolve(node.url, node.type === 'image');
  if (address === null || address === node.url) return [];
  const source = body.slice(start, end);
  const open = source.lastIndexOf('](');
  if (open === -1) return [];
  const found = /^\]\(\s*(?:<[^>\n]*>|[^\s)]*)/.exec(source.slice(open));
  if (found === null) return [];
  return [{ start: start + open, end: start + open + found[0].length, text: `](${address}` }];
}

const note = /(!?)\[\[([^[\]\n]{1,500})\]\]/g;

function noteSplices(body: string, node: Text, shift: number, resolve: ResolveNote): Splice[] {
  const [start, end] = [offset(node, 'start') + shift, offset(node, 'end') + shift];
  const source = body.slice(start, end);
  if (!source.includes('[[')) return [];
  return [...source.matchAll(note)].flatMap(({ 0: whole, 1: mark = '', 2: inner = '', index }) => {
    const text = noteAsLink(inner, mark === '!', resolve);
    return text === null ? [] : [{ start: start + index, end: start + index + whole.length, text }];
  });
}

/** `name#heading|words` as a link of Markdown. A note that is not there gives its words. */
function noteAsLink(inner: string, embedded: boolean, resolve: ResolveNote): string | null {
  const [target = '', ...rest] = inner.split(/\\?\|/);
  const name = target.replace(/#.*$/s, '').trim();
  const label = rest.join('|').trim();
  // In Obsidian the words behind the bar of a picture are its width.
  const words = label === '' || (embedded && /^\d+(?:x\d+)?$/.test(label)) ? target.replace(/^#/, '').trim() : label;
  const shown = words.replace(/[[\]]/g, '\\$&');
  const address = name === '' ? null : resolve(name, embedded);
  if (address === null) return embedded ? null : shown;
  const isPicture = embedded && !/\.md$/i.test(address);
  return `${isPicture ? '!' : ''}[${shown}](${address})`;
}

function offset(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0;
}
