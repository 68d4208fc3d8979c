import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftPurpose, Language } from '../../domain/drafts/draft.ts';
import type { DraftSummaryReading, Hint } from '../../domain/insight/reading.ts';
import { whenCalm } from '../app/when-calm.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import type { Silenceable } from './dismissals.ts';
import { type CaretSentence, createDraftLens, type DraftLens } from './draft-lens.ts';
import { withKeptHints } from './hint-list.ts';
import { lensClient } from './lens-client.ts';
import { followWithMarks } from './mark-painter.ts';
import { loadPolishDictionary } from './polish-dictionary.ts';

export interface LensInput {
  /** Path of the open draft; changes when another one is opened. */
  draft: string;
  handle: EditorHandle | null;
  purpose: DraftPurpose | null;
  language: Language | null;
  interfaceLanguage: Language;
  showsMarks: boolean;
  /** Whether the person has silenced a sentence. Stable between changes of the dismissals. */
  isSilenced: (sentence: Silenceable) => boolean;
}

export interface Lens {
  /** `null` until the draft has been read. */
  summary: DraftSummaryReading | null;
  /** The summary's hints without those that were silenced. */
  hints: Hint[];
  /** The sentence in which the caret rests. */
  caret: CaretSentence | null;
}

/** Reads the open draft while it is written, paints the marks and gives what the sidebar tells. */
export function useLens(input: LensInput): Lens {
  const { draft, handle, purpose, language, interfaceLanguage, showsMarks, isSilenced } = input;
  const [summary, setSummary] = useState<DraftSummaryReading | null>(null);
  const [caret, setCaret] = useState<CaretSentence | null>(null);
  const lens = useDraftLens({ draft, handle, purpose, language, interfaceLanguage }, setSummary);
  useEffect(() => {
    if (lens === null || handle === null) return;
    return followWithMarks({ lens, handle, showsMarks, isSilenced, onCaret: setCaret });
  }, [lens, handle, showsMarks, isSilenced]);
  const hints = useMemo(
    () => (summary?.hints ?? []).filter((hint) => !isSilenced({ ...hint, cues: hint.words })),
    [summary, isSilenced],
  );
  return { summary, hints, caret };
}

type LensSource = Pick<LensInput, 'draft' | 'handle' | 'purpose' | 'language' | 'interfaceLanguage'>;

type SetSummary = Dispatch<SetStateAction<DraftSummaryReading | null>>;

function useDraftLens(source: LensSource, setSummary: SetSummary): DraftLens | null {
  const { draft, handle, purpose, language, interfaceLanguage } = source;
  const [lens, setLens] = useState<DraftLens | null>(null);
  const readAs = useMemo(() => ({ purpose, language, interfaceLanguage }), [purpose, language, interfaceLanguage]);
  const first = useRef(readAs);
  useEffect(() => {
    first.current = readAs;
    lens?.readAs(readAs);
  }, [lens, readAs]);
  useEffect(() => {
    setSummary(null);
    if (handle === null) return;
    let close = () => {};
    const forget = whenCalm(() => {
      const client = lensClient();
      const opened = createDraftLens(client, handle, draft, first.current);
      loadPolishDictionary(client);
      const stop = opened.onRead(() => setSummary((before) => withKeptHints(before, opened.summary())));
      setLens(opened);
      close = () => {
        stop();
        opened.dispose();
        setLens(null);
      };
    });
    return () => {
      forget();
      close();
    };
  }, [draft, handle, setSummary]);
  return lens;
}
