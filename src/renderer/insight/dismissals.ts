import { useCallback, useEffect, useState } from 'react';
import type { Dismissal } from '../../contract/library.ts';
import type { SentenceReading } from '../../domain/insight/reading.ts';
import { call } from '../app/studio.ts';

/** What a person has silenced, and the two ways to change it. */
export interface Dismissals {
  all: readonly Dismissal[];
  dismiss(dismissal: Dismissal): void;
  restore(dismissal: Dismissal): void;
}

const sameDismissal = (one: Dismissal, other: Dismissal) =>
  one.scope === other.scope && one.key === other.key && one.draft === other.draft;

/** The library's dismissals; a change shows at once and is kept on disk behind it. `failed` hears of a failure. */
export function useStoredDismissals(failed: (error: unknown) => void): Dismissals {
  const [all, setAll] = useState<readonly Dismissal[]>([]);
  const reload = useCallback(() => {
    void call('lens.dismissals', {}).then((answer) => setAll(answer.dismissals), failed);
  }, [failed]);
  useEffect(reload, [reload]);
  const keep = (name: 'lens.dismiss' | 'lens.restore', dismissal: Dismissal) =>
    void call(name, dismissal).catch((error: unknown) => {
      failed(error);
      reload();
    });
  return {
    all,
    dismiss(dismissal) {
      setAll((known) => [...known.filter((each) => !sameDismissal(each, dismissal)), dismissal]);
      keep('lens.dismiss', dismissal);
    },
    restore(dismissal) {
      setAll((known) => known.filter((each) => !sameDismissal(each, dismissal)));
      keep('lens.restore', dismissal);
    },
  };
}

/** What is asked of a silenced sentence: its key and what explains it. */
type Silenceable = Pick<SentenceReading, 'dismissalKey' | 'family'>;

/** Tells whether a sentence of a draft, known by any of `names` (its id, its path), is silenced. Built once per change, then a look-up. */
export function createSilence(all: readonly Dismissal[], names: readonly string[]): (sentence: Silenceable) => boolean {
  const keysOf = (scope: Dismissal['scope']) =>
    new Set(
      all
        .filter((each) => each.scope === scope && (scope !== 'sentence' || names.includes(each.draft ?? '')))
        .map((each) => each.key),
    );
  const [sentences, wordings, families] = [keysOf('sentence'), keysOf('wording'), keysOf('family')];
  return ({ dismissalKey, family }) =>
    sentences.has(dismissalKey) || wordings.has(dismissalKey) || (family !== null && families.has(family));
}
