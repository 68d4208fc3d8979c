import type { Language } from '../../../src/domain/drafts/draft.ts';
import type { LabelledSentence } from '../../../src/domain/insight/label-sentence.ts';
import type { SentenceLabel } from '../../../src/domain/insight/labels.ts';
import type { LabelledPost } from '../../../tools/train/labelled-posts.ts';
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
  sentences: Judged[];
}

const silent: LabelledSentence = { label: 'neutral', promotion: 0, value: 0 };

/** Gives each of the readers' sentences what was found for the sentence of Byline that shares most with it; where none does, nothing was found. */
export function judgePost({ post, sentences }: PreparedPost, found: readonly LabelledSentence[]): JudgedPost {
  return {
    id: post.id,
    language: post.lang,
    sentences: post.sentences.map((gold) => {
      const at = mostShared(gold, sentences);
      const { label, promotion, value } = (at < 0 ? undefined : found[at]) ?? silent;
      return { text: post.text.slice(gold.start, gold.end), gold: gold.label, label, promotion, value };
    }),
  };
}

type Span = Pick<LabelledPost['sentences'][number], 'start' | 'end'>;

function mostShared(gold: Span, spans: readonly Span[]): number {
  const shared = spans.map(({ start, end }) => Math.min(end, gold.end) - Math.max(start, gold.start));
  const most = Math.max(0, ...shared);
  return most > 0 ? shared.indexOf(most) : -1;
}
