import type { Language } from '../../../src/domain/drafts/draft.ts';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel, type Verdict } from '../../../src/domain/insight/labels.ts';
import type { SentenceReading } from '../../../src/domain/insight/reading.ts';
import { verdictOf } from '../../../src/domain/insight/verdict.ts';
import type { LabelledPost } from '../../../tools/train/labelled-posts.ts';

/** What is judged of a reading. */
export type FoundSentence = Pick<SentenceReading, 'start' | 'end' | 'label' | 'promotion' | 'value' | 'chances' | 'family'>;

/** A sentence as the readers cut and labelled it, with what was made of it. */
export interface Judged {
  text: string;
  gold: SentenceLabel;
  label: SentenceLabel;
  promotion: number;
  value: number;
  family: SentenceReading['family'];
}

export interface JudgedPost {
  id: string;
  language: Language;
  sentences: Judged[];
  verdict: Verdict;
  /** From the readers' sentences by the same rule. */
  goldVerdict: Verdict;
}

const silent = { label: 'neutral', promotion: 0, value: 0, family: null } as const;

/** Gives each of the readers' sentences what was found for the sentence of Byline that shares most with it; where none does, nothing was found. */
export function judgePost(post: LabelledPost, found: readonly FoundSentence[]): JudgedPost {
  const judged = post.sentences.map((gold) => {
    const { label, promotion, value, family } = mostShared(gold, found) ?? silent;
    return { text: post.text.slice(gold.start, gold.end), gold: gold.label, label, promotion, value, family };
  });
  return {
    id: post.id,
    language: post.lang,
    sentences: judged,
    verdict: verdictOf(found).verdict,
    goldVerdict: verdictOf(post.sentences.map(({ label }) => ({ chances: certain(label) }))).verdict,
  };
}

const certain = (label: SentenceLabel): SentenceReading['chances'] => ({
  promotion: isPromotionLabel(label) ? 1 : 0,
  useful: isUsefulLabel(label) ? 1 : 0,
  dual: label === 'dual' ? 1 : 0,
  question: label === 'question' ? 1 : 0,
});

interface Span {
  start: number;
  end: number;
}

function mostShared<Found extends Span>(gold: Span, spans: readonly Found[]): Found | undefined {
  const shared = spans.map(({ start, end }) => Math.min(end, gold.end) - Math.max(start, gold.start));
  const most = Math.max(0, ...shared);
  return most > 0 ? spans[shared.indexOf(most)] : undefined;
}
