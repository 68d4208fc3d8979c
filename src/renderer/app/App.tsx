import '../ui/controls.css';
import { useState } from 'react';
import type { CallOutput } from '../../contract/calls.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Language } from '../../domain/drafts/draft.ts';
import { SettingsProvider, useSettings } from '../settings/SettingsProvider.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { welcome } from './parts.ts';
import { Studio } from './Studio.tsx';
import { reportFlushed, StudioFailure, useStudioEvent } from './studio.ts';
import { ToastProvider, useToaster } from './Toasts.tsx';
import { TextProvider, type Texts } from './text.tsx';
import { VersionContext } from './version.ts';

type StartingState = CallOutput<'app.state'>;

interface AppProps {
  initial: StartingState;
  /** The texts in the language to begin with. */
  texts: Texts;
}

/** The interface language of these settings. */
export function languageOf({ language }: Settings, systemLanguage: Language): Language {
  return language === 'system' ? systemLanguage : language;
}

/** The whole window. */
export function App({ initial, texts }: AppProps) {
  return (
    <VersionContext value={initial.version}>
      <SettingsProvider initial={initial.settings}>
        <SpokenApp initial={initial} texts={texts} />
      </SettingsProvider>
    </VersionContext>
  );
}

function SpokenApp({ initial, texts }: AppProps) {
  const { settings } = useSettings();
  return (
    <TextProvider texts={texts} language={languageOf(settings, initial.systemLanguage)}>
      <ToastProvider>
        <Content initial={initial} />
      </ToastProvider>
    </TextProvider>
  );
}

function Content({ initial }: { initial: StartingState }) {
  const [library, setLibrary] = useState(initial.library);
  useStudioEvent('library.opened', (event) => setLibrary(event.library));
  const { failed } = useToaster();
  useStudioEvent('library.refused', (failure) => failed(new StudioFailure(failure)));
  useStudioEvent('app.closing', () => library === null && reportFlushed());
  if (library === null) return <Loaded part={welcome} hasNotice={initial.notice !== null} />;
  return <Studio key={library.folder} library={library} />;
}
