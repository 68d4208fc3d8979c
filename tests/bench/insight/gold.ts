import type { Language } from '../../../src/domain/drafts/draft.ts';
import type { LabelledSentence } from '../../../src/domain/insight/label-sentence.ts';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel, type Verdict } from '../../../src/domain/insight/labels.ts';
import type { SentenceReading } from '../../../src/domain/insight/reading.ts';
import { verdictOf } from '../../../src/domain/insight/verdict.ts';
import type { PreparedPost } from '../../../tools/train/prepared-posts.ts';

/** A sentence as the readers cut and labelled it, with what was made of it. */
export interface Judged {
  text: string;
  gold: SentenceLabel;
  label: SentenceLabel;
  promotion: number;
  value: number;
}

export interface JudgedPost {
  id: string;
  language: Language;
  /** Nobody who wrote a cue has read it. */
  isUnread: boolean;
  sentences: Judged[];
  verdict: Verdict;
  /** From the readers' sentences by the same formula. */
  goldVerdict: Verdict;
}

const silent: LabelledSentence = { label: 'neutral', promotion: 0, value: 0 };

/** Gives each of the readers' sentences what was found for the sentence of Byline that shares most with it; where none does, nothing was found. */
export function judgePost({ post, sentences }: PreparedPost, found: readonly LabelledSentence[], isUnread: boolean): JudgedPost {
  const judged = post.sentences.map((gold) => {
    const at = mostShared(gold, sentences);
    const { label, promotion, value } = (at < 0 ? undefined : found[at]) ?? silent;
    return { text: post.text.slice(gold.start, gold.end), gold: gold.label, label, promotion, value };
  });
  return {
    id: post.id,
    language: post.lang,
    isUnread,
    sentences: judged,
    verdict: verdictOf(found.map(readingOf)).verdict,
    goldVerdict: verdictOf(post.sentences.map(({ label }) => readingOf(certain(label)))).verdict,
  };
}

const certain = (label: SentenceLabel): LabelledSentence => ({
  label,
  promotion: isPromotionLabel(label) ? 1 : 0,
  value: isUsefulLabel(label) ? 1 : 0,
});

const readingOf = (sentence: LabelledSentence): SentenceReading => ({
  ...sentence,
  start: 0,
  end: 0,
  family: null,
  cues: [],
  dismissalKey: '',
});

interface Span {
  start: number;
  end: number;
}

function mostShared(gold: Span, spans: readonly Span[]): number {
  const shared = spans.map(({ start, end }) => Math.min(end, gold.end) - Math.max(start, gold.start));
  const most = Math.max(0, ...shared);
  return most > 0 ? shared.indexOf(most) : -1;
}
