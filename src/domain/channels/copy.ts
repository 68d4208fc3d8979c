import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent, Text } from 'mdast';
import type { DraftKind, Language } from '../drafts/draft.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainTextFromNode } from '../markdown/plain-text.ts';
import { cleanHast } from '../markdown/to-html.ts';
import type { ChannelProfile } from './channel.ts';
import { measureFor } from './count.ts';
import { createLossCounter, type Loss, type LossKind } from './losses.ts';
import { plainBlocks, visibleDivider } from './plain-blocks.ts';
import { profileOf } from './profiles.ts';
import { resolveTree } from './resolve.ts';
import { richTree } from './rich-tree.ts';
import { type CopyTarget, type TargetProfile, targetProfiles } from './targets.ts';
import { splitThread, type ThreadMode } from './thread.ts';

/** What of a draft is copied. */
export interface CopySource {
  title: string;
  /** Markdown, without front matter. */
  body: string;
  language: Language | null;
  kind: DraftKind;
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
}

/**
 * A draft as a target takes it. The title goes along for articles (as a first line, a heading, or `#`), unless the body begins
 * with it or the target has a field for it; for the short kinds it is a working title and stays at home. In a draft of kind `thread` a rule is where a post ends.
 * Proportional to the body. Throws a `RangeError` only when a target
 * with threads was given a profile without a limit.
 */
export function copyFor(target: CopyTarget, source: CopySource, options: CopyOptions = {}): CopyResult {
  return copyPrepared(target, source, prepare(source), options);
}

/** `copyFor` for several targets, in their order, reading the body once. */
export function copyForEach(targets: readonly CopyTarget[], source: CopySource, options: CopyOptions = {}): CopyResult[] {
  const prepared = prepare(source);
  return targets.map((target) => copyPrepared(target, source, prepared, options));
}

/** A body read, and what is lost of it wherever it goes. */
interface Prepared {
  tree: Root;
  losses: Loss[];
}

function prepare({ body }: CopySource): Prepared {
  const losses = createLossCounter();
  const clean = body.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { tree: resolveTree(parseMarkdown(clean), losses), losses: losses.list() };
}

function copyPrepared(target: CopyTarget, source: CopySource, prepared: Prepared, options: CopyOptions): CopyResult {
  const profile = targetProfiles[target];
  if (profile.layout === 'markdown') return copyMarkdown(source, prepared.tree);
  const losses = createLossCounter(prepared.losses);
  const tree = withTitle(prepared.tree, source, profile);
  const rulesCut = source.kind === 'thread' || options.mode === 'separator';
  const text = plainBlocks(tree, { language: source.language, divider: rulesCut ? cutLine : visibleDivider, losses });
  return {
    plain: rulesCut ? withoutCuts(text) : text,
    ...(profile.layout === 'rich' ? richResult(tree, profile) : noRich),
    title: profile.titleApart && source.title.trim() !== '' ? source.title.trim() : null,
    ...(profile.threaded ? threadFor(profile, text, options) : noThread),
    losses: losses.list().filter(({ kind }) => !isKept(kind, profile) && !(rulesCut && kind === 'divider')),
  };
}

const noRich = { html: null, hast: null };
const noThread = { parts: null, cuts: null };

function richResult(tree: Root, { keeps }: TargetProfile): Pick<CopyResult, 'html' | 'hast'> {
  const hast = cleanHast(richTree(tree, keeps));
  return { html: toHtml(hast), hast };
}

/** The record separator of ASCII: nobody types it, so it can mark where a thread is cut. */
const cutLine = '\u001E';

function withoutCuts(text: string): string {
  return text.replaceAll(`${cutLine}\n\n`, '').replaceAll(cutLine, '').trim();
}

function isKept(kind: LossKind, profile: TargetProfile): boolean {
  return (profile.keeps as LossKind[]).includes(kind);
}

function threadFor(profile: TargetProfile, text: string, options: CopyOptions): Pick<CopyResult, 'parts' | 'cuts'> {
  const channel = profileOf(profile.channel ?? 'x', options.profiles);
  const mode = options.mode ?? (text.includes(cutLine) ? 'separator' : 'auto');
  const prefix = options.prefix ?? '';
  const whole = withoutCuts(text);
  const parts = splitThread(mode === 'separator' ? text : whole, {
    ...measureFor(channel),
    numbering: options.numbering ?? true,
    prefix,
    mode,
    separator: cutLine,
    starts: [...(options.starts ?? [])],
  });
  const bodies = parts.map((part) => part.body);
  return { parts: parts.map((part) => part.text), cuts: { text: whole, parts: placesOf(whole, bodies) } };
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
  const line: RootContent =
    profile.layout === 'rich' ? { type: 'heading', depth: 1, children: words } : { type: 'paragraph', children: words };
  return { ...tree, children: [line, ...tree.children] };
}

function beginsWithTitle(tree: Root, title: string): boolean {
  const first = tree.children[0];
  return first?.type === 'heading' && plainTextFromNode(first).trim() === title;
}

function copyMarkdown({ title, body, kind }: CopySource, tree: Root): CopyResult {
  const text = body.replace(/^\uFEFF/, '');
  const titled = kind === 'article' && title.trim() !== '' && !beginsWithTitle(tree, title.trim());
  return {
    plain: titled ? `# ${title.trim()}\n\n${text.trimStart()}` : text,
    ...noRich,
    title: null,
    ...noThread,
    losses: [],
  };
}
