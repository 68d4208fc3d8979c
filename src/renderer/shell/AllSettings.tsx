import type { LibraryState } from '../../contract/library.ts';
import { BackupSection } from '../backup/BackupSection.tsx';
import { ChannelsSection } from '../channels/ChannelsSection.tsx';
import { LibrarySection } from '../library/LibrarySection.tsx';
import { SettingsDialog, type SettingsDialogProps } from '../settings/SettingsDialog.tsx';
import { OwnWordList } from '../spelling/OwnWordList.tsx';

/** The settings with what channels, library and spelling bring. */
export function AllSettings({
  library,
  ...dialog
}: { library: LibraryState } & Omit<SettingsDialogProps, 'others' | 'ownWords'>) {
  const others = {
    channels: () => <ChannelsSection />,
    library: () => <LibrarySection library={library} backup={<BackupSection />} />,
  };
  return <SettingsDialog others={others} ownWords={() => <OwnWordList />} {...dialog} />;
}
