import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LensAnswer } from '../../contract/library.ts';
import { call } from '../bridge/calls.ts';

/** What a person said of sentences that the lens marked. */
export interface Answers {
  all: readonly LensAnswer[];
  /** What was said of this sentence of this draft, if anything. */
  of(sentence: AnsweredSentence): LensAnswer | null;
  give(answer: LensAnswer): void;
  takeBack(sentence: AnsweredSentence): void;
}

/** A sentence by its folded words, and its draft by id or, without one, path. */
export type AnsweredSentence = Pick<LensAnswer, 'key' | 'draft'>;

const isOf = (one: AnsweredSentence, other: AnsweredSentence): boolean => one.key === other.key && one.draft === other.draft;

/** The library's answers; a change shows at once and is kept on disk behind it. `failed` hears of a failure. */
export function useStoredAnswers(failed: (error: unknown) => void): Answers {
  const [all, setAll] = useState<readonly LensAnswer[]>([]);
  const reload = useCallback(() => {
    void call('lens.answers', {}).then((answer) => setAll(answer.answers), failed);
  }, [failed]);
  useEffect(reload, [reload]);
  return useMemo(() => {
    const settle = (kept: Promise<unknown>) => {
      kept.catch((error: unknown) => {
        failed(error);
        reload();
      });
    };
    return {
      all,
      of: (sentence) => all.find((each) => isOf(each, sentence)) ?? null,
      give(answer) {
        setAll((known) => [...known.filter((each) => !isOf(each, answer)), answer]);
        settle(call('lens.answer', answer));
      },
      takeBack(sentence) {
        setAll((known) => known.filter((each) => !isOf(each, sentence)));
        settle(call('lens.takeBack', { key: sentence.key, draft: sentence.draft }));
      },
    };
  }, [all, failed, reload]);
}

/** The sentences of a draft, known by any of `names` (its id, its path), of which the person said that they are no boast. */
export function deniedSentences(all: readonly LensAnswer[], names: readonly string[]): ReadonlySet<string> {
  return new Set(all.filter(({ said, draft }) => said === 'none' && names.includes(draft)).map(({ key }) => key));
}
