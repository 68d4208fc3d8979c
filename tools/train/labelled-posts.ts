import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/drafts/draft.ts';
import { type PromotionFamily, promotionFamilies } from '../../src/domain/insight/families.ts';
import { isPromotionLabel, type SentenceLabel, sentenceLabels } from '../../src/domain/insight/labels.ts';

/** A sentence of a text with its label; offsets are UTF-16. `family` says what kind of promotion it is, where the writer said so. */
export interface LabelledSentence {
  start: number;
  end: number;
  label: SentenceLabel;
  family?: PromotionFamily;
}

/** A text in which every sentence carries a label. */
export interface LabelledPost {
  id: string;
  lang: Language;
  source: string;
  text: string;
  sentences: LabelledSentence[];
}

const postFolder = join(import.meta.dirname, 'posts');

/**
 * Posts written for training, kept beside this file: `= genre: title`, then a label letter and a sentence a line. A capital letter
 * begins a new line of the post; a promotion may name its family after a colon, as in `P:offer Book a table.`
 */
export function ownPosts(): LabelledPost[] {
  return readdirSync(postFolder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readPosts(readFileSync(join(postFolder, name), 'utf8'), languageOf(name), name));
}

const languageOf = (name: string): Language => (name.split('-').includes('pl') ? 'pl' : 'en');

const letters = new Map<string, SentenceLabel>(sentenceLabels.map((label) => [label.charAt(0), label]));
const familiesByName = new Map<string, PromotionFamily>(promotionFamilies.map((family) => [family, family]));

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
    const [, letter = '', familyName = '', sentence = ''] = /^(\w)(?::([a-z-]+))? (.+)$/.exec(line) ?? [];
    const label = letters.get(letter.toLowerCase());
    const family = familiesByName.get(familyName);
    const isFamilyWrong = familyName !== '' && (family === undefined || label === undefined || !isPromotionLabel(label));
    if (label === undefined || isFamilyWrong) throw new Error(`${id}: cannot read the line “${line}”.`);
    const isNewLine = letter !== letter.toLowerCase();
    if (post.text !== '') post.text += isNewLine ? '\n' : ' ';
    const start = post.text.length;
    post.text += sentence;
    post.sentences.push({ start, end: post.text.length, label, ...(family === undefined ? {} : { family }) });
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
