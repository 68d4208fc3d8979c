import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftPurpose, Language } from '../../domain/drafts/draft.ts';
import type { DraftSummaryReading, Hint } from '../../domain/insight/reading.ts';
import { whenCalm } from '../app/when-calm.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import type { Silenceable } from './dismissals.ts';
import type { CaretSentence, DraftLens } from './draft-lens.ts';
import { withKeptHints } from './hint-list.ts';
import type { followWithMarks } from './mark-painter.ts';

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
  const opened = useDraftLens({ draft, handle, purpose, language, interfaceLanguage }, setSummary);
  useEffect(() => {
    if (opened === null || handle === null) return;
    const { lens, followWithMarks } = opened;
    return followWithMarks({ lens, handle, showsMarks, isSilenced, onCaret: setCaret });
  }, [opened, handle, showsMarks, isSilenced]);
  const hints = useMemo(
    () => (summary?.hints ?? []).filter((hint) => !isSilenced({ ...hint, cues: hint.words })),
    [summary, isSilenced],
  );
  return { summary, hints, caret };
}

type LensSource = Pick<LensInput, 'draft' | 'handle' | 'purpose' | 'language' | 'interfaceLanguage'>;

type SetSummary = Dispatch<SetStateAction<DraftSummaryReading | null>>;

/** A lens and the painter of its marks, whose code is loaded with it. */
interface OpenedLens {
  lens: DraftLens;
  followWithMarks: typeof followWithMarks;
}

/** The lens begins when the draft stands on the screen: what is read first by the person must not wait for it. */
function useDraftLens(source: LensSource, setSummary: SetSummary): OpenedLens | null {
  const { draft, handle, purpose, language, interfaceLanguage } = source;
  const [opened, setOpened] = useState<OpenedLens | null>(null);
  const readAs = useMemo(() => ({ purpose, language, interfaceLanguage }), [purpose, language, interfaceLanguage]);
  const first = useRef(readAs);
  useEffect(() => {
    first.current = readAs;
    opened?.lens.readAs(readAs);
  }, [opened, readAs]);
  useEffect(() => {
    setSummary(null);
    if (handle === null) return;
    let current = true;
    let close = () => {};
    const begin = async () => {
      const { createDraftLens, followWithMarks, lensClient, loadPolishDictionary } = await import('./lens-parts.ts');
      if (!current) return;
      const client = lensClient();
      const lens = createDraftLens(client, handle, draft, first.current);
      loadPolishDictionary(client);
      const stop = lens.onRead(() => setSummary((before) => withKeptHints(before, lens.summary())));
      setOpened({ lens, followWithMarks });
      close = () => {
        stop();
        lens.dispose();
        setOpened(null);
      };
    };
    const forget = whenCalm(() => void begin());
    return () => {
      current = false;
      forget();
      close();
    };
  }, [draft, handle, setSummary]);
  return opened;
}
