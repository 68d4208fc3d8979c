import '../ui/controls.css';
import { useState } from 'react';
import type { CallOutput } from '../../contract/calls.ts';
import { SettingsProvider, useSettings } from '../settings/SettingsProvider.tsx';
import { Studio } from './Studio.tsx';
import { reportFlushed, useStudioEvent } from './studio.ts';
import { ToastProvider } from './Toasts.tsx';
import { TextProvider } from './text.tsx';
import { VersionContext } from './version.ts';
import { Welcome } from './Welcome.tsx';

type StartingState = CallOutput<'app.state'>;

/** The whole window. */
export function App({ initial }: { initial: StartingState }) {
  return (
    <VersionContext value={initial.version}>
      <SettingsProvider initial={initial.settings}>
        <SpokenApp initial={initial} />
      </SettingsProvider>
    </VersionContext>
  );
}

function SpokenApp({ initial }: { initial: StartingState }) {
  const { settings } = useSettings();
  return (
    <TextProvider language={settings.language === 'system' ? initial.systemLanguage : settings.language}>
      <ToastProvider>
        <Content initial={initial} />
      </ToastProvider>
    </TextProvider>
  );
}

function Content({ initial }: { initial: StartingState }) {
  const [library, setLibrary] = useState(initial.library);
  useStudioEvent('library.opened', (event) => setLibrary(event.library));
  useStudioEvent('app.closing', () => library === null && reportFlushed());
  if (library === null) return <Welcome hasNotice={initial.notice !== null} />;
  return <Studio key={library.folder} library={library} />;
}
