import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useOpenDraft } from '../app/OpenDraft.tsx';
import { useLanguage } from '../app/text.tsx';
import { useWindow } from '../app/window-state.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';
import { useDismissals } from './DismissalsProvider.tsx';
import { createSilence, isDismissed, quietWhileWriting } from './dismissals.ts';
import { type Lens, useLens } from './use-lens.ts';
import { type Quiet, useQuiet } from './use-quiet.ts';
import './marks.css';

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
  const path = session?.path ?? '';
  const id = session?.properties.id ?? null;
  const handle = session?.handle ?? null;
  const isSilenced = useMemo(() => createSilence(all, id === null ? [path] : [id, path]), [all, id, path]);
  const { isQuiet, look } = useQuiet(isDismissed(all, quietWhileWriting), handle);
  const lens = useLens({
    draft: path,
    handle,
    purpose: session?.properties.purpose ?? null,
    language: session?.properties.language ?? null,
    interfaceLanguage: useLanguage(),
    showsMarks: settings.showMarks && state.layout.mode.kind !== 'focus' && !isQuiet,
    isSilenced,
  });
  return <LensContext value={{ ...lens, isQuiet, look }}>{children}</LensContext>;
}
