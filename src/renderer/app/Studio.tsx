import './studio.css';
import type { LibraryState } from '../../contract/library.ts';
import { DismissalsProvider } from '../insight/DismissalsProvider.tsx';
import { LensProvider } from '../insight/LensProvider.tsx';
import { LibraryReadingProvider } from '../insight/LibraryReading.tsx';
import { LibraryDataProvider } from '../library/LibraryData.tsx';
import { ListRowsProvider } from '../library/ListRows.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';
import { Dialogs } from './Dialogs.tsx';
import { FolderBanner } from './FolderBanner.tsx';
import { OpenDraftProvider } from './OpenDraft.tsx';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import { StatusBar } from './StatusBar.tsx';
import { usePreloading } from './use-preloading.ts';
import { WindowStateProvider } from './window-state.tsx';
import { Zones } from './Zones.tsx';

/** The window with an open library. */
export function Studio({ library }: { library: LibraryState }) {
  const { settings } = useSettings();
  usePreloading();
  return (
    <WindowStateProvider wanted={{ list: settings.listOpen, sidebar: settings.sidebarOpen }}>
      <LibraryDataProvider>
        <LibraryReadingProvider>
          <OpenDraftProvider>
            <DismissalsProvider key={library.folder}>
              <LensProvider>
                <ListRowsProvider>
                  <div className="studio">
                    <FolderBanner />
                    <Zones />
                    <StatusBar library={library} />
                  </div>
                  <ShortcutKeys />
                  <Dialogs library={library} />
                </ListRowsProvider>
              </LensProvider>
            </DismissalsProvider>
          </OpenDraftProvider>
        </LibraryReadingProvider>
      </LibraryDataProvider>
    </WindowStateProvider>
  );
}
