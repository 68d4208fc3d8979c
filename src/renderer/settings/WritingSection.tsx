import { useId } from 'react';
import { useText } from '../app/text.tsx';
import { useSettings } from './SettingsProvider.tsx';
import { textSizes } from './text-size.ts';
import { useSet } from './use-setting-actions.ts';

/** Size of the text. */
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
    </div>
  );
}
