import '../ui/controls.css';
import { useEffect, useState } from 'react';
import type { CallOutput } from '../../contract/calls.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Language } from '../../domain/drafts/draft.ts';
import { answerClosing, StudioFailure, useStudioEvent } from '../bridge/calls.ts';
import { SettingsProvider, useSettings } from '../bridge/SettingsProvider.tsx';
import { VersionContext } from '../bridge/version.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { keepFocus } from '../window/keep-focus.ts';
import { ToastProvider, useToaster } from '../window/Toasts.tsx';
import { TextProvider } from '../words/text.tsx';
import type { Texts } from '../words/texts.ts';
import { welcome } from './lazy-views.ts';
import { Studio } from './Studio.tsx';

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
  useEffect(keepFocus, []);
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
  const { failed, cleared } = useToaster();
  useStudioEvent('library.opened', (event) => {
    if (event.library?.id !== library?.id) cleared();
    setLibrary(event.library);
  });
  useStudioEvent('library.refused', (failure) => failed(new StudioFailure(failure)));
  useStudioEvent('app.closing', () => library === null && answerClosing('safe'));
  if (library === null) return <LazyView view={welcome} hasNotice={initial.notice !== null} />;
  return <Studio key={library.folder} library={library} />;
}
