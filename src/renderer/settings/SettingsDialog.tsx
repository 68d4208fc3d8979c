import './settings.css';
import type { ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { type SettingsSection, settingsSections } from '../window/dialogs.ts';
import { useText } from '../words/text.tsx';
import { AboutSection } from './AboutSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { HintsSection } from './HintsSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { WritingSection } from './WritingSection.tsx';

export interface SettingsDialogProps {
  /** The sections that belong to other parts of the window. */
  others: Record<'channels' | 'library', () => ReactNode>;
  /** The words that the library has been taught, as a part of the section about writing. */
  ownWords: () => ReactNode;
  section: SettingsSection;
  onSection: (section: SettingsSection) => void;
  onClose: () => void;
}

/** What a person sets for this computer, and how much the lens says in this library. */
export function SettingsDialog({ others, ownWords, section, onSection, onClose }: SettingsDialogProps) {
  const text = useText('settings');
  const app = useText('app');
  const panels: Record<SettingsSection, () => ReactNode> = {
    general: () => <GeneralSection />,
    writing: () => <WritingSection>{ownWords()}</WritingSection>,
    ...others,
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
