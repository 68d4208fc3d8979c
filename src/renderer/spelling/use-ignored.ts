import { useMemo } from 'react';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useDismissals } from '../findings/DismissalsProvider.tsx';

/** The words that the person wants left as they are in the open draft. */
export interface Ignored {
  /** Stable while nothing changes. */
  isIgnored(word: string): boolean;
  ignore(word: string): void;
}

export function useIgnored(): Ignored {
  const session = useOpenDraft();
  const { all, dismiss } = useDismissals();
  const path = session?.path ?? '';
  const id = session?.properties.id ?? null;
  const title = session?.properties.title ?? '';
  const words = useMemo(
    () =>
      all
        .filter(({ scope, draft }) => scope === 'spelling' && (draft === path || draft === id))
        .map(({ key }) => key)
        .join('\n'),
    [all, id, path],
  );
  const isIgnored = useMemo(() => {
    const ignored = new Set(words.split('\n'));
    return (word: string) => ignored.has(word.toLowerCase());
  }, [words]);
  return {
    isIgnored,
    ignore: (word) => dismiss([{ scope: 'spelling', key: word.toLowerCase(), draft: id ?? path, text: word, title }]),
  };
}
