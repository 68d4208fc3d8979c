import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/drafts/draft.ts';
import { type SentenceLabel, sentenceLabels } from '../../src/domain/insight/labels.ts';

/** A text in which every sentence carries a label; offsets are UTF-16. */
export interface LabelledPost {
  id: string;
  lang: Language;
  source: string;
  text: string;
  sentences: { start: number; end: number; label: SentenceLabel }[];
}

const postFolder = join(import.meta.dirname, 'posts');

/** Posts written for training, kept beside this file: `= id`, then a label letter and a sentence a line; a capital letter begins a new line of the post. */
export function ownPosts(): LabelledPost[] {
  return readdirSync(postFolder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readPosts(readFileSync(join(postFolder, name), 'utf8'), name.startsWith('pl') ? 'pl' : 'en', name));
}

const letters = new Map<string, SentenceLabel>(sentenceLabels.map((label) => [label.charAt(0), label]));

function readPosts(source: string, lang: Language, name: string): LabelledPost[] {
  return source
    .split(/^= ?/m)
    .slice(1)
    .map((part, index) => readPost(part, lang, `${name}:${index + 1}`));
}

function readPost(part: string, lang: Language, id: string): LabelledPost {
  const post: LabelledPost = { id, lang, source: 'own', text: '', sentences: [] };
  for (const line of part.split('\n').slice(1)) {
    if (line.trim() === '') continue;
    const label = letters.get(line.charAt(0).toLowerCase());
    if (label === undefined || line.charAt(1) !== ' ') throw new Error(`${id}: cannot read the line “${line}”.`);
    const isNewLine = line.charAt(0) !== line.charAt(0).toLowerCase();
    if (post.text !== '') post.text += isNewLine ? '\n' : ' ';
    const start = post.text.length;
    post.text += line.slice(2);
    post.sentences.push({ start, end: post.text.length, label });
  }
  return post;
}

/** The folder with the data for measuring: what `BYLINE_DATA` names, or else `../shared/data` beside the project. */
export const dataFolder = (): string => process.env.BYLINE_DATA ?? join(import.meta.dirname, '../../../shared/data');

/** A file of the data for measuring, or `null` where it is absent. */
export function dataFile(name: string): string | null {
  const path = join(dataFolder(), name);
  return existsSync(path) ? path : null;
}

/** A JSON object a line. */
export function readLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The labelled development posts, or none when the data is absent. */
export function developmentPosts(): LabelledPost[] {
  const path = dataFile('lens/dev.jsonl');
  return path === null ? [] : readLines<LabelledPost>(path);
}

const unreadShare = 52;

/** A fifth of the development posts, by a hash of their id, that whoever writes cues never reads. */
export function isUnread(post: LabelledPost): boolean {
  return (createHash('sha256').update(post.id).digest()[0] ?? 0) < unreadShare;
}

/** A number in [0, folds) that depends on the post's id alone. */
export function foldOf(post: LabelledPost, folds: number, salt = ''): number {
  return (
    createHash('sha1')
      .update(salt + post.id)
      .digest()
      .readUInt32BE(0) % folds
  );
}
