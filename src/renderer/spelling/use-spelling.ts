import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/drafts/draft.ts';
import type { TextAccess, TextPlace } from '../text/access/text-access.ts';
import { openWhenCalm } from '../ui/when-calm.ts';
import type { DraftSpelling } from './draft-spelling.ts';
import type { mistakeFrom, PlacedMistake } from './next-mistake.ts';
import type { SpellingClient } from './spelling-client.ts';
import type { PaintedMistake, SpellingPainter } from './spelling-painter.ts';

export interface SpellingInput {
  /** `null` when no draft is open or nothing is to be checked. */
  handle: TextAccess | null;
  language: Language | null;
  ownWords: readonly string[];
  isIgnored: (word: string) => boolean;
  /** Whether the marks are to be seen. */
  paints: boolean;
}

/** What can be asked of a draft whose words are being looked up. */
export interface OpenSpelling {
  suggest(mistake: PaintedMistake): Promise<string[]>;
  /** The mistake painted at a place of the page. */
  at(node: Node, offset: number): PlacedMistake | null;
  /** The mistake after the caret, or before it. */
  next(direction: 1 | -1): PlacedMistake | null;
}

/** The check of one draft and what is loaded with it. */
interface Opened {
  client: SpellingClient;
  spelling: DraftSpelling;
  handle: TextAccess;
  mistakeFrom: typeof mistakeFrom;
  Painter: typeof SpellingPainter;
}

/** Looks words up while the draft is written and paints those that nobody knows; `null` until it has begun. */
export function useSpelling(input: SpellingInput): OpenSpelling | null {
  const { handle, language, ownWords, isIgnored, paints } = input;
  const opened = useDraftSpelling(handle, language, ownWords);
  const painter = useRef<SpellingPainter | null>(null);
  useEffect(() => {
    if (opened === null || !paints) return;
    const { spelling, Painter } = opened;
    const painting = new Painter({ spelling, handle: opened.handle, isIgnored });
    painter.current = painting;
    return () => {
      painting.dispose();
      painter.current = null;
    };
  }, [opened, paints, isIgnored]);
  const caret = useCaret(handle);
  if (opened === null) return null;
  return {
    suggest: ({ word, language: read }) => opened.client.suggest(word, read),
    at(node, offset) {
      const found = painter.current?.at(node, offset) ?? null;
      return found === null ? null : { key: found.key, mistake: found.item };
    },
    next(direction) {
      const found = opened.mistakeFrom(opened.spelling, opened.handle, isIgnored, { place: caret.current, direction });
      // It is selected next, and a selection is no caret: the one after it is looked for from its end.
      if (found !== null) caret.current = { key: found.key, offset: found.mistake.end };
      return found;
    },
  };
}

/** Where the caret was last, without telling the window of each move. */
function useCaret(handle: TextAccess | null): { current: TextPlace | null } {
  const caret = useRef<TextPlace | null>(null);
  useEffect(() => {
    caret.current = null;
    return handle?.onCaretChange((place) => {
      caret.current = place ?? caret.current;
    });
  }, [handle]);
  return caret;
}

/** The check begins when the draft stands on the screen: what is read first by the person must not wait for it. */
function useDraftSpelling(handle: TextAccess | null, language: Language | null, ownWords: readonly string[]): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  const now = useRef({ language, ownWords });
  now.current = { language, ownWords };
  useEffect(() => {
    if (handle === null) return;
    return openWhenCalm<Opened>({
      async open(isWanted) {
        const { createDraftSpelling, mistakeFrom, spellingClient, SpellingPainter } = await import('./spelling-tools.ts');
        const client = await spellingClient();
        if (!isWanted()) return null;
        client.teach(now.current.ownWords);
        const spelling = createDraftSpelling(client, handle, now.current.language);
        const opened = { client, spelling, handle, mistakeFrom, Painter: SpellingPainter };
        return { opened, close: () => spelling.dispose() };
      },
      onChange: setOpened,
    });
  }, [handle]);
  const taught = useRef({ language, ownWords });
  useEffect(() => {
    const before = taught.current;
    taught.current = { language, ownWords };
    if (opened === null || (before.language === language && before.ownWords === ownWords)) return;
    opened.client.teach(ownWords);
    opened.spelling.readAgain(language);
  }, [opened, language, ownWords]);
  return opened;
}
