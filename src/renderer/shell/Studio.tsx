import './studio.css';
import type { ReactNode } from 'react';
import type { LibraryState } from '../../contract/library.ts';
import { BackupNews } from '../backup/BackupNews.tsx';
import { LibraryDataProvider } from '../bridge/LibraryData.tsx';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { OpenDraftProvider, useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { DismissalsProvider } from '../findings/DismissalsProvider.tsx';
import { LensProvider, useOpenLens } from '../lens/LensProvider.tsx';
import { LibraryReadingProvider } from '../lens/LibraryReading.tsx';
import { ListRowsProvider } from '../library/ListRows.tsx';
import { NoticesProvider } from '../policy/NoticesProvider.tsx';
import { SpellingProvider } from '../spelling/SpellingProvider.tsx';
import { LazyView } from '../ui/LazyView.tsx';
import { useWindow, WindowStateProvider } from '../window/window-state.tsx';
import { Dialogs } from './Dialogs.tsx';
import { FolderBanner } from './FolderBanner.tsx';
import { draftKeeper, dropTarget } from './lazy-views.ts';
import { useLeavingOff } from './left-off.ts';
import { SharingBanner } from './SharingBanner.tsx';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import { StatusBar } from './StatusBar.tsx';
import { usePreloading } from './use-preloading.ts';
import { useRecoveryAtStart } from './use-recovery-at-start.ts';
import { Zones } from './Zones.tsx';

/** The window with an open library. */
export function Studio({ library }: { library: LibraryState }) {
  const { settings } = useSettings();
  usePreloading();
  return (
    <WindowStateProvider wanted={{ list: settings.listOpen, sidebar: settings.sidebarOpen }} textSize={settings.textSize}>
      <LibraryDataProvider>
        <LibraryReadingProvider>
          <OpenDraftProvider library={library.id} keeper={draftKeeper}>
            <DismissalsProvider key={library.folder}>
              <LensProvider>
                <OpenDraftNotices>
                  <SpellingProvider>
                    <ListRowsProvider>
                      <div className="studio">
                        <FolderBanner />
                        <SharingBanner library={library} />
                        <Zones />
                        <StatusBar library={library} />
                      </div>
                      <RecoveryOffer />
                      <BackupNews />
                      <DropForImport />
                      <LeavingOff library={library.id} />
                      <ShortcutKeys />
                      <Dialogs library={library} />
                    </ListRowsProvider>
                  </SpellingProvider>
                </OpenDraftNotices>
              </LensProvider>
            </DismissalsProvider>
          </OpenDraftProvider>
        </LibraryReadingProvider>
      </LibraryDataProvider>
    </WindowStateProvider>
  );
}

/** Who wants the lens to keep quiet while they write wants no other marks, either. */
function OpenDraftNotices({ children }: { children: ReactNode }) {
  const { isQuiet } = useOpenLens();
  return <NoticesProvider isQuiet={isQuiet}>{children}</NoticesProvider>;
}

/** Stands inside the window's state, where the open draft is known. */
function LeavingOff({ library }: { library: string }) {
  useLeavingOff(library, useOpenDraft());
  return null;
}

/** Takes what is dropped on the window to the import. */
function DropForImport() {
  const { dispatch } = useWindow();
  return <LazyView view={dropTarget} onFiles={(dropped) => dispatch({ to: 'dialog', dialog: { kind: 'import', dropped } })} />;
}

/** Stands inside the window's state, which it opens a dialog in. */
function RecoveryOffer() {
  useRecoveryAtStart();
  return null;
}
