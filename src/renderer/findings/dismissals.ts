import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Dismissal } from '../../contract/library.ts';
import { isPromotionLabel, type SentenceLabel } from '../../domain/insight/labels.ts';
import { type Explained, wordingsOf } from '../../domain/insight/wording.ts';
import { call } from '../bridge/calls.ts';

/** What a person has silenced, and the two ways to change it. */
export interface Dismissals {
  all: readonly Dismissal[];
  dismiss(dismissals: readonly Dismissal[]): void;
  restore(dismissals: readonly Dismissal[]): void;
}

/** What is silenced as a whole has one key. */
const wholeKey = 'all';
export const noPraise: Dismissal = { scope: 'praise', key: wholeKey };
export const quietWhileWriting: Dismissal = { scope: 'writing', key: wholeKey };

const sameDismissal = (one: Dismissal, other: Dismissal) =>
  one.scope === other.scope && one.key === other.key && one.draft === other.draft;

/** Whether the person has silenced exactly this. */
export function isDismissed(all: readonly Dismissal[], wanted: Dismissal): boolean {
  return all.some((each) => sameDismissal(each, wanted));
}

const without = (known: readonly Dismissal[], gone: readonly Dismissal[]) => known.filter((each) => !isDismissed(gone, each));

/** The library's dismissals; a change shows at once and is kept on disk behind it. `failed` hears of a failure. */
export function useStoredDismissals(failed: (error: unknown) => void): Dismissals {
  const [all, setAll] = useState<readonly Dismissal[]>([]);
  const reload = useCallback(() => {
    void call('lens.dismissals', {}).then((answer) => setAll(answer.dismissals), failed);
  }, [failed]);
  useEffect(reload, [reload]);
  const keep = useCallback(
    async (name: 'lens.dismiss' | 'lens.restore', dismissals: readonly Dismissal[]) => {
      try {
        for (const dismissal of dismissals) await call(name, dismissal);
      } catch (error) {
        failed(error);
        reload();
      }
    },
    [failed, reload],
  );
  return useMemo(
    () => ({
      all,
      dismiss(dismissals) {
        setAll((known) => [...without(known, dismissals), ...dismissals]);
        void keep('lens.dismiss', dismissals);
      },
      restore(dismissals) {
        setAll((known) => without(known, dismissals));
        void keep('lens.restore', dismissals);
      },
    }),
    [all, keep],
  );
}

/** What is asked of a sentence that may be silenced. */
export interface Silenceable extends Explained {
  label: SentenceLabel;
}

/** Tells whether a sentence of a draft, known by any of `names` (its id, its path), is silenced. Built once per change, then a look-up. */
export function createSilence(all: readonly Dismissal[], names: readonly string[]): (sentence: Silenceable) => boolean {
  const keysOf = (scope: Dismissal['scope']) =>
    new Set(
      all
        .filter((each) => each.scope === scope && (scope !== 'sentence' || names.includes(each.draft ?? '')))
        .map((each) => each.key),
    );
  const [sentences, wordings, families] = [keysOf('sentence'), keysOf('wording'), keysOf('family')];
  const withoutPraise = isDismissed(all, noPraise);
  return (sentence) => {
    const { dismissalKey, family, label } = sentence;
    if (withoutPraise && !isPromotionLabel(label)) return true;
    if (sentences.has(dismissalKey) || wordings.has(dismissalKey)) return true;
    if (family !== null && families.has(family)) return true;
    return wordings.size > 0 && wordingsOf(sentence).every((wording) => wordings.has(wording));
  };
}
