import { useSettings } from '../bridge/SettingsProvider.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useSet } from '../window/use-set.ts';
import { useText } from '../words/text.tsx';
import { interfaceLanguages, themes } from './use-setting-actions.ts';

/** Language and theme of the window. */
export function GeneralSection() {
  const text = useText('settings');
  const { settings } = useSettings();
  const set = useSet();
  return (
    <div className="settings-section">
      <Choice
        label={text('language.label')}
        options={interfaceLanguages.map((value) => ({ value, label: text(`language.${value}`) }))}
        value={settings.language}
        onChange={(language) => set({ language })}
      />
      <Choice
        label={text('theme.label')}
        options={themes.map((value) => ({ value, label: text(`theme.${value}`) }))}
        value={settings.theme}
        onChange={(theme) => set({ theme })}
      />
    </div>
  );
}
