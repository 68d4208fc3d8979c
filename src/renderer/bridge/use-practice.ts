import { useEffect, useMemo, useState } from 'react';
import type { CallInput, CallOutput } from '../../contract/calls.ts';
import { call } from './calls.ts';
import { type Answer, useAnswer } from './use-answer.ts';

type PracticePart = 'profile' | 'register' | 'policy' | 'learning';
type Change<Part extends PracticePart> = Omit<CallInput<`${Part}.write`>, 'library'>;

/**
 * One of the files that tell how a person practises, and the way to change keys of it. A change is shown at once, so that the
 * next one builds on it, and is taken back when it could not be kept; `failed` is told why.
 */
export function usePractice<Part extends PracticePart>(
  part: Part,
  failed: (failure: unknown) => void,
): { answer: Answer<CallOutput<`${Part}.read`>>; change: (change: Change<Part>) => Promise<void> } {
  const { answer, refresh } = useAnswer(`${part}.read` as `${Part}.read`, {} as never, {
    refreshOn: ['practice.changed', 'library.availabilityChanged'],
    remembered: true,
  });
  const [pending, setPending] = useState<Partial<Change<Part>>>({});
  const shown = useMemo(
    () => (answer.state === 'answered' ? { ...answer, value: { ...answer.value, ...pending } } : answer),
    [answer, pending],
  );
  useEffect(() => {
    if (answer.state === 'answered') setPending((waiting) => stillWaiting(waiting, answer.value));
  }, [answer]);
  return {
    answer: shown,
    async change(change) {
      setPending((waiting) => ({ ...waiting, ...change }));
      try {
        await call(`${part}.write` as `${Part}.write`, change as never);
      } catch (failure) {
        setPending({});
        failed(failure);
      }
      refresh();
    },
  };
}

/** The changes that the file does not say yet. */
function stillWaiting<Waiting extends object>(waiting: Waiting, kept: object): Waiting {
  const left = Object.entries(waiting).filter(
    ([key, value]) => JSON.stringify((kept as Record<string, unknown>)[key]) !== JSON.stringify(value),
  );
  return left.length === Object.keys(waiting).length ? waiting : (Object.fromEntries(left) as Waiting);
}

/** An id for something new in such a file. */
export const newItemId = (): string => `i${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;

/** The day it is, `YYYY-MM-DD`. */
export function dayToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
