import './settings.css';
import type { LibraryState } from '../../contract/library.ts';
import { type SettingsSection, settingsSections } from '../app/dialogs.ts';
import { useText } from '../app/text.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AboutSection } from './AboutSection.tsx';
import { ChannelsSection } from './ChannelsSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { HintsSection } from './HintsSection.tsx';
import { LibrarySection } from './LibrarySection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { WritingSection } from './WritingSection.tsx';

export interface SettingsDialogProps {
  library: LibraryState;
  section: SettingsSection;
  onSection: (section: SettingsSection) => void;
  onClose: () => void;
}

/** What a person sets for this computer, and how much the lens says in this library. */
export function SettingsDialog({ library, section, onSection, onClose }: SettingsDialogProps) {
  const text = useText('settings');
  const app = useText('app');
  const panels: Record<SettingsSection, () => React.ReactNode> = {
    general: () => <GeneralSection />,
    writing: () => <WritingSection />,
    channels: () => <ChannelsSection />,
    library: () => <LibrarySection library={library} />,
    hints: () => <HintsSection />,
    shortcuts: () => <ShortcutsSection />,
    about: () => <AboutSection />,
  };
  return (
    <Dialog title={text('title')} closeLabel={app('close')} onClose={onClose} size="large">
      <div className="settings">
        <Tabs
          label={text('sections')}
          tabs={settingsSections.map((id) => ({ id, label: text(`section.${id}`), panel: panels[id] }))}
          chosen={section}
          onChoose={onSection}
        />
      </div>
    </Dialog>
  );
}
