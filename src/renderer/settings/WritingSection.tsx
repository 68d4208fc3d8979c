import { useId } from 'react';
import { useText } from '../app/text.tsx';
import { Switch } from './Choice.tsx';
import { useSettings } from './SettingsProvider.tsx';
import { textSizes } from './text-size.ts';
import { useSet } from './use-setting-actions.ts';

/** Size of the text, marks in it, and spelling. */
export function WritingSection() {
  const text = useText('settings');
  const { settings } = useSettings();
  const set = useSet();
  const sizeId = useId();
  return (
    <div className="settings-section">
      <div className="setting">
        <label htmlFor={sizeId} className="field-label">
          {text('textSize')}
        </label>
        <div className="setting-size">
          <input
            id={sizeId}
            type="range"
            min={textSizes.least}
            max={textSizes.most}
            step={textSizes.step}
            value={settings.textSize}
            aria-valuetext={text('pixels', { count: settings.textSize })}
            onChange={(event) => set({ textSize: event.target.valueAsNumber })}
          />
          <output htmlFor={sizeId}>{text('pixels', { count: settings.textSize })}</output>
        </div>
        <p className="setting-sample" style={{ fontSize: `${settings.textSize}px` }}>
          {text('sample')}
        </p>
      </div>
      <Switch
        label={text('marks.all')}
        hint={text('marks.allHint')}
        checked={settings.showMarks}
        onChange={(showMarks) => set({ showMarks })}
      />
      <Switch
        label={text('marks.value')}
        hint={text('marks.valueHint')}
        checked={settings.showValueMarks}
        onChange={(showValueMarks) => set({ showValueMarks })}
      />
    </div>
  );
}
