import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent, Text } from 'mdast';
import type { Answered, DraftKind, KeptCut, Language, Wording } from '../drafts/draft.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainTextFromNode } from '../markdown/plain-text.ts';
import { type PreparedSource, prepareSource, withFormulas, withoutComments } from '../markdown/prepared-source.ts';
import { alignedByStyle } from '../markdown/table-alignment.ts';
import { cleanHast } from '../markdown/to-html.ts';
import { type ChannelProfile, isChannelId } from './channel.ts';
import { measureFor } from './count.ts';
import { creditBlocks, creditMarkdown } from './credit.ts';
import { addDifference, type Features, featuresOf, featuresOfHast } from './features.ts';
import { placeCuts } from './kept-cuts.ts';
import { createLossCounter, type Loss, type LossCounter } from './losses.ts';
import { plainBlocks, visibleDivider } from './plain-blocks.ts';
import { profileOf } from './profiles.ts';
import { resolveTree } from './resolve.ts';
import { richTree } from './rich-tree.ts';
import { rulerFor } from './ruler.ts';
import { type CopyTarget, type TargetProfile, targetProfiles } from './targets.ts';
import { splitThread, type ThreadMode } from './thread.ts';
import { wrappedParagraphs } from './unwrap.ts';
import { wordedFor } from './wordings.ts';

/** What of a draft is copied. */
export interface CopySource {
  title: string;
  /** Markdown, without front matter. */
  body: string;
  language: Language | null;
  kind: DraftKind;
  /** What a reply answers or a share passes on; it is credited at the end. */
  answered?: Answered | null;
  /** How the text begins, as the pieces of a series do. */
  opening?: string;
  /** Which field of a profile it is for, such as `linkedin.headline`: then that field's limit counts. */
  field?: string | null;
  /** Other words for passages on single channels. */
  wordings?: readonly Wording[];
}

export interface CopyOptions {
  /** Parts of a thread end in `2/7`; on by default. */
  numbering?: boolean;
  /** Begins every part of a thread and counts. */
  prefix?: string;
  /** By default a draft of kind `thread` is cut at its rules, when it has any, and everything else at sentence ends. */
  mode?: ThreadMode;
  /** Where parts begin in mode `manual`: offsets into the text of `CopyResult.cuts`. */
  starts?: readonly number[];
  /** Where a person cut it before, on any channel: for mode `manual` without `starts`, and by default where there are such cuts. */
  kept?: readonly KeptCut[];
  /** The channels as a person set them; by default as shipped. */
  profiles?: readonly ChannelProfile[];
}

/** What goes to the clipboard, exactly, and what does not. */
export interface CopyResult {
  /** The whole text; for `markdown` Markdown. */
  plain: string;
  /** Clean semantic HTML for the same clipboard entry; `null` when the target takes plain text only. */
  html: string | null;
  /** The same HTML as a tree, for showing it; `null` together with `html`. */
  hast: HastRoot | null;
  /** The title, when the target has a field of its own for it; otherwise `null`. */
  title: string | null;
  /** The posts of a thread in order, a single one when the text fits; `null` when the target has no threads. */
  parts: string[] | null;
  /** Where these posts take their words from; `null` together with `parts`. */
  cuts: ThreadCuts | null;
  losses: Loss[];
}

/** A text and the stretches of it that its parts are made of, as UTF-16 offsets, in order. */
export interface ThreadCuts {
  text: string;
  parts: { start: number; end: number }[];
  /** Cuts that a person made and whose place is not in the text any more. */
  gone: KeptCut[];
}

/**
 * A draft as a target takes it. The title goes along for articles (as a first line, a heading, or `#`), unless the body begins
 * with it or the target has a field for it; for the short kinds it is a working title and stays at home. In a draft of kind `thread` a rule is where a post ends.
 * Proportional to the body. Throws a `RangeError` only when a target
 * with threads was given a profile without a limit.
 */
export function copyFor(target: CopyTarget, source: CopySource, options: CopyOptions = {}): CopyResult {
  const worded = wordedSource(target, source);
  return copyPrepared(target, worded, prepare(worded), options);
}

/** `copyFor` for several targets, in their order, reading the body once, and once more for each channel with words of its own. */
export function copyForEach(targets: readonly CopyTarget[], source: CopySource, options: CopyOptions = {}): CopyResult[] {
  const prepared = prepare(source);
  return targets.map((target) => {
    const worded = wordedSource(target, source);
    return copyPrepared(target, worded, worded === source ? prepared : prepare(worded), options);
  });
}

/** A post on a channel has that channel's own words; articles and everything else have the common text. */
function wordedSource(target: CopyTarget, source: CopySource): CopySource {
  const { wordings = [] } = source;
  if (!wordings.some(({ channel }) => channel === target) || !isChannelId(target)) return source;
  return { ...source, body: wordedFor(target, source.body, wordings).body };
}

/** A draft as a tree for a file of its own: whole, with its title and the pictures of the library, without what is private. */
export function readableTree(source: CopySource): Root {
  return readableDraft(source).tree;
}

/** The same tree, with what the draft has besides its words and what of it the tree has lost. */
export function readableDraft(source: CopySource): Prepared {
  const { tree, ...rest } = prepare(source, true);
  return { ...rest, tree: withTitle(tree, { ...source, kind: 'article' }, targetProfiles.rich) };
}

/** A body read, what it has besides its words, and what is lost of it wherever it goes. */
interface Prepared {
  tree: Root;
  features: Features;
  losses: Loss[];
}

function prepare({ body, kind, answered, opening = '' }: CopySource, localImages = false): Prepared {
  const losses = createLossCounter();
  const source = prepareSource(body.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  for (const { kind: what, words } of source.takenOut) losses.add(what, words);
  const read = parseMarkdown(source.text);
  if (kind === 'thread') addDashes(read, source, losses);
  const tree = resolveTree(read, {
    losses,
    formulas: source.formulas,
    wrapped: wrappedParagraphs(read, source.text),
    localImages,
  });
  const credited = { ...tree, children: [...tree.children, ...creditBlocks(kind, answered ?? null)] };
  return { tree: withOpening(credited, opening.trim()), features: featuresOf(tree), losses: losses.list() };
}

/** The words that begin every piece of a series stand on the line of the first paragraph. */
function withOpening(tree: Root, opening: string): Root {
  const [first, ...rest] = tree.children;
  if (opening === '') return tree;
  if (first?.type !== 'paragraph')
    return { ...tree, children: [{ type: 'paragraph', children: [word(opening)] }, ...tree.children] };
  return { ...tree, children: [{ ...first, children: [word(`${opening} `), ...first.children] }, ...rest] };
}

function word(value: string): Text {
  return { type: 'text', value };
}

/** Dashes directly under words make a heading of them; in a thread a person will have meant a cut. */
function addDashes(tree: Root, { text, formulas }: PreparedSource, losses: LossCounter): void {
  for (const node of tree.children) {
    if (node.type !== 'heading' || node.depth !== 2) continue;
    if (/\n[ \t]*-+[ \t]*$/.test(text.slice(node.position?.start.offset, node.position?.end.offset)))
      losses.add('dashes', withFormulas(plainTextFromNode(node), formulas));
  }
}

function copyPrepared(target: CopyTarget, source: CopySource, prepared: Prepared, options: CopyOptions): CopyResult {
  const profile = targetProfiles[target];
  if (profile.layout === 'markdown') return copyMarkdown(source, prepared.tree);
  const tree = withTitle(prepared.tree, source, profile);
  const { html, hast } = isRich(profile) ? richResult(tree, profile) : noRich;
  const losses = createLossCounter(prepared.losses);
  const rulesCut = source.kind === 'thread' || options.mode === 'separator';
  addDifference(sourceFeatures(prepared, rulesCut && hast === null), hast === null ? noFeatures : featuresOfHast(hast), losses);
  const title = profile.titleApart && source.title.trim() !== '' ? source.title.trim() : null;
  if (profile.layout === 'html') return { plain: html ?? '', ...noRich, title, ...noThread, losses: losses.list() };
  const text = plainBlocks(tree, { language: source.language, divider: rulesCut ? cutLine : visibleDivider });
  return {
    plain: rulesCut ? withoutCuts(text) : text,
    html,
    hast,
    title,
    ...(profile.threaded ? threadFor(profile, text, options) : noThread),
    losses: losses.list(),
  };
}

const noRich = { html: null, hast: null };
const noThread = { parts: null, cuts: null };
const noFeatures: Features = new Map();

function isRich({ layout }: TargetProfile): boolean {
  return layout === 'rich' || layout === 'html';
}

/** A rule that ends a post is no rule that is lost. */
function sourceFeatures({ features }: Prepared, rulesCut: boolean): Features {
  return rulesCut ? new Map([...features].filter(([kind]) => kind !== 'divider')) : features;
}

function richResult(tree: Root, { keeps, layout }: TargetProfile): Pick<CopyResult, 'html' | 'hast'> {
  const hast = cleanHast(richTree(tree, keeps));
  return { html: toHtml(layout === 'html' ? alignedByStyle(hast) : hast), hast };
}

/** The record separator of ASCII: nobody types it, so it can mark where a thread is cut. */
const cutLine = '\u001E';

function withoutCuts(text: string): string {
  return text.replaceAll(`${cutLine}\n\n`, '').replaceAll(cutLine, '').trim();
}

function threadFor(profile: TargetProfile, text: string, options: CopyOptions): Pick<CopyResult, 'parts' | 'cuts'> {
  const channel = profileOf(profile.channel ?? 'x', options.profiles);
  const kept = (options.kept ?? []).filter((cut) => cut.channel === channel.id);
  const mode = options.mode ?? (kept.length > 0 ? 'manual' : text.includes(cutLine) ? 'separator' : 'auto');
  const prefix = options.prefix ?? '';
  const whole = withoutCuts(text);
  const placed = mode === 'manual' && options.starts === undefined ? placeCuts(whole, kept) : null;
  const parts = splitThread(mode === 'separator' ? text : whole, {
    ...measureFor(channel),
    ruler: (stretch) => rulerFor(channel, stretch),
    numbering: options.numbering ?? true,
    prefix,
    mode,
    separator: cutLine,
    starts: [...(options.starts ?? placed?.starts ?? [])],
  });
  const bodies = parts.map((part) => part.body);
  return {
    parts: parts.map((part) => part.text),
    cuts: { text: whole, parts: placesOf(whole, bodies), gone: placed?.gone ?? [] },
  };
}

/** Parts are stretches of the text in its order; only the space between them is left out. */
function placesOf(text: string, bodies: readonly string[]): ThreadCuts['parts'] {
  let from = 0;
  return bodies.map((body) => {
    const start = text.indexOf(body, from);
    from = start + body.length;
    return { start, end: from };
  });
}

function withTitle(tree: Root, source: CopySource, profile: TargetProfile): Root {
  const title = source.title.trim();
  if (source.kind !== 'article' || title === '' || profile.titleApart || beginsWithTitle(tree, title)) return tree;
  const words: Text[] = [{ type: 'text', value: title }];
  const line: RootContent = isRich(profile)
    ? { type: 'heading', depth: 1, children: words }
    : { type: 'paragraph', children: words };
  return { ...tree, children: [line, ...tree.children] };
}

function beginsWithTitle(tree: Root, title: string): boolean {
  const first = tree.children[0];
  return first?.type === 'heading' && plainTextFromNode(first).trim() === title;
}

/** Markdown goes as it is, but for what is private. */
function copyMarkdown({ title, body, kind, answered, opening = '' }: CopySource, tree: Root): CopyResult {
  const losses = createLossCounter();
  const source = withoutComments(body.replace(/^\uFEFF/, ''));
  for (const { kind: what, words } of source.takenOut) losses.add(what, words);
  const titled = kind === 'article' && title.trim() !== '' && !beginsWithTitle(tree, title.trim());
  const begun = opening.trim() === '' ? source.text : `${opening.trim()} ${source.text.trimStart()}`;
  const text = begun + creditMarkdown(kind, answered ?? null);
  return {
    plain: titled ? `# ${title.trim()}\n\n${text.trimStart()}` : text,
    ...noRich,
    title: null,
    ...noThread,
    losses: losses.list(),
  };
}
