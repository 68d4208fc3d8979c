import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftPurpose, Language } from '../../domain/drafts/draft.ts';
import type { SaidAnswer, Strictness } from '../../domain/insight/bounds.ts';
import type { DraftSummaryReading, LensFinding } from '../../domain/insight/reading.ts';
import type { Silenceable } from '../findings/dismissals.ts';
import type { TextAccess } from '../text/access/text-access.ts';
import { openWhenCalm } from '../ui/when-calm.ts';
import type { CaretSentence, DraftLens } from './draft-lens.ts';
import { withKeptHints } from './hint-list.ts';
import type { followWithMarks } from './mark-painter.ts';
import { whenWorthReading } from './worth-reading.ts';

export interface LensInput {
  /** Path of the open draft; changes when another one is opened. */
  draft: string;
  handle: TextAccess | null;
  purpose: DraftPurpose | null;
  language: Language | null;
  interfaceLanguage: Language;
  strictness: Strictness;
  answers: readonly SaidAnswer[];
  showsMarks: boolean;
  /** Whether the person has silenced a sentence. Stable between changes of the dismissals. */
  isSilenced: (sentence: Silenceable) => boolean;
}

export interface Lens {
  /** `null` until the draft has been read. */
  summary: DraftSummaryReading | null;
  /** The summary's hints without those that were silenced. */
  hints: LensFinding[];
  /** Whether the draft could not be read. */
  hasFailed: boolean;
  /** Whether it is read, or will be in a moment: a draft of a word or two is not. */
  isUnderWay: boolean;
  /** The sentence in which the caret rests. */
  caret: CaretSentence | null;
}

/** Reads the open draft while it is written, paints the marks and gives what the sidebar tells. */
export function useLens(input: LensInput): Lens {
  const { handle, showsMarks, isSilenced } = input;
  const [summary, setSummary] = useState<DraftSummaryReading | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isUnderWay, setUnderWay] = useState(false);
  const [caret, setCaret] = useState<CaretSentence | null>(null);
  const opened = useDraftLens(input, { setSummary, setFailed, setUnderWay });
  useEffect(() => {
    if (opened === null || handle === null) return;
    const { lens, followWithMarks } = opened;
    return followWithMarks({ lens, handle, showsMarks, isSilenced, onCaret: setCaret });
  }, [opened, handle, showsMarks, isSilenced]);
  const hints = useMemo(
    () => (summary?.findings ?? []).filter((hint) => !isSilenced({ ...hint, cues: hint.words })),
    [summary, isSilenced],
  );
  return { summary, hints, hasFailed, isUnderWay, caret };
}

type LensSource = Pick<LensInput, 'draft' | 'handle' | 'purpose' | 'language' | 'interfaceLanguage' | 'strictness' | 'answers'>;

/** Where is told what comes of the reading; each stays the same. */
interface Telling {
  setSummary: Dispatch<SetStateAction<DraftSummaryReading | null>>;
  setFailed(failed: boolean): void;
  setUnderWay(underWay: boolean): void;
}

/** A lens and the painter of its marks, whose code is loaded with it. */
interface OpenedLens {
  lens: DraftLens;
  followWithMarks: typeof followWithMarks;
}

/** The lens begins when the draft stands on the screen: what is read first by the person must not wait for it. */
function useDraftLens(source: LensSource, { setSummary, setFailed, setUnderWay }: Telling): OpenedLens | null {
  const { draft, handle, purpose, language, interfaceLanguage, strictness, answers } = source;
  const [opened, setOpened] = useState<OpenedLens | null>(null);
  const readAs = useMemo(
    () => ({ purpose, language, interfaceLanguage, strictness, answers }),
    [purpose, language, interfaceLanguage, strictness, answers],
  );
  const first = useRef(readAs);
  useEffect(() => {
    first.current = readAs;
    opened?.lens.readAs(readAs);
  }, [opened, readAs]);
  useEffect(() => {
    setSummary(null);
    setFailed(false);
    setUnderWay(false);
    if (handle === null) return;
    return openWhenCalm<OpenedLens>({
      when: (begin) =>
        whenWorthReading(handle, () => {
          setUnderWay(true);
          begin();
        }),
      async open(isWanted) {
        const { createDraftLens, followWithMarks, lensClient } = await import('./lens-tools.ts');
        if (!isWanted()) return null;
        const lens = createDraftLens(lensClient(), handle, draft, first.current);
        const stop = lens.onRead(() => {
          setSummary((before) => withKeptHints(before, lens.summary()));
          setFailed(lens.hasFailed());
        });
        const close = () => {
          stop();
          lens.dispose();
        };
        return { opened: { lens, followWithMarks }, close };
      },
      onChange: setOpened,
      onFailed: () => setFailed(true),
    });
  }, [draft, handle, setSummary, setFailed, setUnderWay]);
  return opened;
}
