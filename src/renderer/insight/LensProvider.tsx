import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Settings } from '../../contract/settings.ts';
import { useOpenDraft } from '../app/OpenDraft.tsx';
import { useLanguage } from '../app/text.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';
import { useDismissals } from './DismissalsProvider.tsx';
import { createSilence } from './dismissals.ts';
import type { ShownMarks } from './mark-painter.ts';
import { type Lens, useLens } from './use-lens.ts';
import './marks.css';

const LensContext = createContext<Lens | null>(null);

/** What the lens says of the open draft. */
export function useOpenLens(): Lens {
  const lens = useContext(LensContext);
  if (lens === null) throw new Error('useOpenLens needs a LensProvider above');
  return lens;
}

/** Reads the open draft and marks it, whether or not the sidebar shows the lens. */
export function LensProvider({ children }: { children: ReactNode }) {
  const session = useOpenDraft();
  const { settings } = useSettings();
  const { all } = useDismissals();
  const path = session?.path ?? '';
  const id = session?.properties.id ?? null;
  const isSilenced = useMemo(() => createSilence(all, id === null ? [path] : [id, path]), [all, id, path]);
  const lens = useLens({
    draft: path,
    handle: session?.handle ?? null,
    purpose: session?.properties.purpose ?? null,
    language: session?.properties.language ?? null,
    interfaceLanguage: useLanguage(),
    shownMarks: shownMarks(settings),
    isSilenced,
  });
  return <LensContext value={lens}>{children}</LensContext>;
}

function shownMarks({ showMarks, showValueMarks }: Settings): ShownMarks {
  if (!showMarks) return 'none';
  return showValueMarks ? 'all' : 'promotion';
}
