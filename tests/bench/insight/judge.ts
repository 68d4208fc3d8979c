import { labelSentence } from '../../../src/domain/insight/label-sentence.ts';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel, type Verdict } from '../../../src/domain/insight/labels.ts';
import { traitName } from '../../../src/domain/insight/model/trait-ids.ts';
import type { SentenceReading } from '../../../src/domain/insight/reading.ts';
import { verdictOf } from '../../../src/domain/insight/verdict.ts';
import { foldOf, isUnread } from '../../../tools/train/labelled-posts.ts';
import { type Learned, type LearnOptions, learn, predict, usualOptions } from '../../../tools/train/learn.ts';
import type { PreparedPost } from '../../../tools/train/prepared-posts.ts';
import type { Judged } from './scores.ts';

/** Every post's sentences and verdicts, as read by weights that had not seen the post. */
export interface JudgedPosts {
  sentences: Judged[];
  verdicts: { post: string; gold: Verdict; read: Verdict }[];
}

type Labeller = (post: PreparedPost) => Read[];

interface Read {
  label: SentenceLabel;
  promotion: number;
  value: number;
}

const folds = 5;

/** Cross-validation by post: each fifth is read by what was learned from the other four and from `always`. */
export function crossValidate(
  posts: readonly PreparedPost[],
  always: readonly PreparedPost[],
  options: LearnOptions = usualOptions,
): JudgedPosts {
  const all: JudgedPosts = { sentences: [], verdicts: [] };
  for (let fold = 0; fold < folds; fold += 1) {
    const isHere = ({ post }: PreparedPost): boolean => foldOf(post, folds) === fold;
    const learned = learn([...posts.filter((post) => !isHere(post)), ...always], options);
    addJudged(all, posts.filter(isHere), learnedLabeller(learned, options));
  }
  return all;
}

/** The fifth that no author of cues has read, by what was learned from the rest. */
export function judgeUnread(posts: readonly PreparedPost[], always: readonly PreparedPost[]): JudgedPosts {
  const learned = learn([...posts.filter(({ post }) => !isUnread(post)), ...always]);
  const all: JudgedPosts = { sentences: [], verdicts: [] };
  const unread = posts.filter(({ post }) => isUnread(post));
  addJudged(all, unread, learnedLabeller(learned, usualOptions));
  return all;
}

/** The cues alone: a promotion cue makes promotion, otherwise a value cue makes value. */
export function judgeBySeeds(posts: readonly PreparedPost[]): JudgedPosts {
  const all: JudgedPosts = { sentences: [], verdicts: [] };
  addJudged(all, posts, (post) => post.sentences.map(({ facts }) => seedLabel([...facts.traits].map(traitName))));
  return all;
}

const promotionTraits = /^family:(?:status|achievement|affiliation|offer|gated-offer|hype|followers|humblebrag)$/;

function seedLabel(traits: readonly string[]): Read {
  if (traits.some((trait) => promotionTraits.test(trait))) return { label: 'promotion', promotion: 1, value: 0 };
  const useful = traits.some((trait) => trait.startsWith('family:'));
  return { label: useful ? 'value' : 'neutral', promotion: 0, value: useful ? 1 : 0 };
}

/** `words` in place of the lens's own labels is the baseline: the likeliest outcome, nothing else. */
function learnedLabeller(learned: Learned, options: LearnOptions): Labeller {
  return (post) =>
    predict(post, learned, options).map((probabilities, index) => {
      const facts = post.sentences[index]?.facts;
      if (facts === undefined) throw new Error('a sentence without facts');
      return labelSentence(facts, probabilities, 'paragraph', null);
    });
}

function addJudged(all: JudgedPosts, posts: readonly PreparedPost[], label: Labeller): void {
  for (const prepared of posts) {
    const read = label(prepared);
    const { post } = prepared;
    for (const { start, end, label: gold } of post.sentences) {
      const found = read[sentenceAt(prepared, start, end)] ?? { label: 'neutral' as const, promotion: 0, value: 0 };
      all.sentences.push({ post: post.id, gold, read: found.label, promotion: found.promotion, value: found.value });
    }
    all.verdicts.push({
      post: post.id,
      gold: verdictOf(post.sentences.map((sentence) => readingOf(sentence.label))).verdict,
      read: verdictOf(read.map((sentence) => ({ ...readingOf(sentence.label), ...sentence }))).verdict,
    });
  }
}

function readingOf(label: SentenceLabel): SentenceReading {
  const [promotion, value] = [isPromotionLabel(label) ? 1 : 0, isUsefulLabel(label) ? 0.9 : 0];
  return { start: 0, end: 0, label, promotion, value, family: null, cues: [], dismissalKey: '' };
}

/** Our sentence that shares most with a labelled one. */
function sentenceAt({ sentences }: PreparedPost, start: number, end: number): number {
  let most = 0;
  let best = -1;
  for (const [index, sentence] of sentences.entries()) {
    const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
    if (shared > most) [most, best] = [shared, index];
  }
  return best;
}
