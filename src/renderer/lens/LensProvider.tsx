import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { deniedSentences } from '../findings/answers.ts';
import { useAnswers, useDismissals } from '../findings/DismissalsProvider.tsx';
import { createSilence, isDismissed, quietWhileWriting, type Silenceable } from '../findings/dismissals.ts';
import { useWindow } from '../window/window-state.tsx';
import { useLanguage } from '../words/text.tsx';
import { type Lens, useLens } from './use-lens.ts';
import { type Quiet, useQuiet } from './use-quiet.ts';
import '../findings/marks.css';

/** So many of the last answers move the bounds. */
const mostAnswers = 500;

const LensContext = createContext<(Lens & Quiet) | null>(null);

/** What the lens says of the open draft. */
export function useOpenLens(): Lens & Quiet {
  const lens = useContext(LensContext);
  if (lens === null) throw new Error('useOpenLens needs a LensProvider above');
  return lens;
}

/** Reads the open draft and marks it, whether or not the sidebar shows the lens. In focus mode there is only the text. */
export function LensProvider({ children }: { children: ReactNode }) {
  const session = useOpenDraft();
  const { settings } = useSettings();
  const { state } = useWindow();
  const { all } = useDismissals();
  const { all: answers } = useAnswers();
  const path = session?.path ?? '';
  const id = session?.properties.id ?? null;
  const handle = session?.handle ?? null;
  const isSilenced = useMemo(() => {
    const names = id === null ? [path] : [id, path];
    const isLeft = createSilence(all, names);
    const denied = deniedSentences(answers, names);
    return (sentence: Silenceable) => isLeft(sentence) || denied.has(sentence.dismissalKey);
  }, [all, answers, id, path]);
  const { isQuiet, look } = useQuiet(isDismissed(all, quietWhileWriting), handle);
  const lens = useLens({
    draft: path,
    handle,
    purpose: session?.properties.purpose ?? null,
    language: session?.properties.language ?? null,
    interfaceLanguage: useLanguage(),
    strictness: settings.strictness,
    answers: useMemo(() => answers.slice(-mostAnswers), [answers]),
    showsMarks: settings.showMarks && state.layout.mode.kind !== 'focus' && !isQuiet,
    isSilenced,
  });
  return <LensContext value={{ ...lens, isQuiet, look }}>{children}</LensContext>;
}
