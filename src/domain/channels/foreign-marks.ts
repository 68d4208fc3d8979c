import type { Blockquote, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import type { LossCounter } from './losses.ts';

type Losses = Pick<LossCounter, 'add'>;

type TextHolder = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** Whether a node holds a line of words in which marks of other tools can stand. */
export function holdsWords(node: Nodes): node is TextHolder {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/**
 * A line of words without the marks that Obsidian and kramdown put into it: links into the library by their words, highlights by
 * theirs, names of blocks and attributes of headings not at all.
 */
export function withoutForeignMarks<Holder extends TextHolder>(holder: Holder, losses: Losses): Holder {
  const texts = textsIn(holder);
  if (!texts.some(({ value }) => /\[\[|==|[\^{]/.test(value))) return holder;
  const values = new Map(texts.map((text) => [text, withoutLinks(text.value, losses)]));
  takeHighlights(texts, values, losses);
  takeEnding(holder, texts.at(-1), values, losses);
  return { ...holder, children: holder.children.flatMap((child) => replaced(child, values)) } as Holder;
}

function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap((child) => textsIn(child)) : [];
}

function replaced(node: Nodes, values: ReadonlyMap<Text, string>): Nodes[] {
  if (node.type === 'text') return [{ ...node, value: values.get(node) ?? node.value }];
  if (!('children' in node)) return [node];
  return [{ ...node, children: (node.children as Nodes[]).flatMap((child) => replaced(child, values)) } as Nodes];
}

/** `[[Note]]`, `[[Note|words]]`, `[[Note#Part]]`, and the same with `!` before them, which shows a picture or another note. */
const wikilink = /( ?)(!?)\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{0,300}))?\]\](?=( ?))/g;

function withoutLinks(text: string, losses: Losses): string {
  if (!text.includes('[[')) return text;
  return text.replace(
    wikilink,
    (found: string, before: string, shows: string, target: string, words: string | undefined, after: string) => {
      const isPicture = shows === '!' && /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(target.trim());
      losses.add(isPicture ? 'local-image' : 'local-link', found.trimStart());
      const said = words?.replace(/\\$/, '').trim() ?? '';
      const left = isPicture ? said.replace(/^\d+(?:x\d+)?$/, '') : said || nameOf(target);
      return left === '' && after !== '' ? '' : before + left;
    },
  );
}

/** As Obsidian shows it: `Note > Part`. */
function nameOf(target: string): string {
  const [note = '', ...parts] = target.replace(/\\$/, '').split('#');
  return [note, ...parts.filter((part) => !part.startsWith('^'))]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' > ');
}

/** `==` that opens before a word and `==` that closes after one; a comparison has spaces around it. */
function takeHighlights(texts: readonly Text[], values: Map<Text, string>, losses: Losses): void {
  let open: { text: Text; at: number } | null = null;
  const signs: { text: Text; at: number; words: string }[] = [];
  for (const text of texts) {
    const value = values.get(text) ?? '';
    for (const { index } of value.matchAll(/(?<!=)==(?!=)/g)) {
      const before = value.charAt(index - 1);
      const after = value.charAt(index + 2);
      if (open !== null && (before === '' ? index === 0 : !/\s/.test(before))) {
        const words = open.text === text ? value.slice(open.at + 2, index) : value.slice(0, index);
        signs.push({ ...open, words }, { text, at: index, words: '' });
        losses.add('highlight', words);
        open = null;
      } else if (!/\s/.test(after) && (after !== '' || text !== texts.at(-1)) && !/[\p{L}\p{N}]/u.test(before)) {
        open = { text, at: index };
      }
    }
  }
  for (const { text, at } of signs.toReversed()) {
    const value = values.get(text) ?? '';
    values.set(text, value.slice(0, at) + value.slice(at + 2));
  }
}

/** `^name` of a block in Obsidian, `{#name .class}` of a heading in Hugo and kramdown. */
function takeEnding(holder: TextHolder, last: Text | undefined, values: Map<Text, string>, losses: Losses): void {
  if (last === undefined || holder.type === 'tableCell' || holder.children.at(-1) !== last) return;
  const value = values.get(last) ?? '';
  const ending =
    holder.type === 'heading'
      ? /\s*\{[#.:][^{}\n]*\}\s*$/.exec(value.slice(-400))
      : /(?:^|\s)\^[A-Za-z0-9-]+\s*$/.exec(value.slice(-400));
  if (ending === null) return;
  losses.add('marker', ending[0]);
  values.set(last, value.slice(0, value.length - ending[0].length));
}

const calloutMark = /^\[!([\w-]{1,40})\][+-]?[ \t]*([^\n]*)(?:\n|$)/;

/**
 * A box of Obsidian or GitHub, `> [!tip] Ask twice`, as what it says: its title as a line, then its words. They are the writer's
 * own, so no quotation marks belong around them.
 */
export function asCallout(quote: Blockquote): Blockquote | null {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return null;
  const [text, ...more] = first.children;
  const match = text?.type === 'text' ? calloutMark.exec(text.value) : null;
  if (match === null || text?.type !== 'text') return null;
  const after = text.value.slice(match[0].length);
  const endsInLine = match[0].endsWith('\n');
  const title: PhrasingContent[] = [{ type: 'text', value: match[2] ?? '' }, ...(endsInLine ? [] : lineOf(more))];
  const words: PhrasingContent[] = endsInLine ? [{ type: 'text', value: after }, ...more] : restOf(more);
  const titled = title.some((node) => node.type !== 'text' || node.value.trim() !== '');
  return {
    ...quote,
    data: { callout: match[1] } as Blockquote['data'] & object,
    children: [
      ...paragraphOf(titled ? title : [{ type: 'text', value: capital(match[1] ?? '') }]),
      ...paragraphOf(words),
      ...rest,
    ],
  };
}

/** What of these stands on the first line. */
function lineOf(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const end = nodes.findIndex((node) => node.type === 'text' && node.value.includes('\n'));
  if (end === -1) return [...nodes];
  const node = nodes[end] as Text;
  return [...nodes.slice(0, end), { type: 'text', value: node.value.slice(0, node.value.indexOf('\n')) }];
}

function restOf(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const end = nodes.findIndex((node) => node.type === 'text' && node.value.includes('\n'));
  if (end === -1) return [];
  const node = nodes[end] as Text;
  return [{ type: 'text', value: node.value.slice(node.value.indexOf('\n') + 1) }, ...nodes.slice(end + 1)];
}

function paragraphOf(children: PhrasingContent[]): Paragraph[] {
  return children.some((node) => node.type !== 'text' || node.value.trim() !== '') ? [{ type: 'paragraph', children }] : [];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
