import { type ReactNode, useId } from 'react';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { Switch } from '../ui/Choice.tsx';
import { useSet } from '../window/use-set.ts';
import { useText } from '../words/text.tsx';
import { textSizes } from './text-size.ts';

/** Size of the text, spelling and typography; `children` are the words that the library has been taught. */
export function WritingSection({ children }: { children: ReactNode }) {
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
        label={text('typography.label')}
        hint={text('typography.hint')}
        checked={settings.typography}
        onChange={(typography) => set({ typography })}
      />
      <Switch
        label={text('spelling.label')}
        hint={text('spelling.hint')}
        checked={settings.spelling}
        onChange={(spelling) => set({ spelling })}
      />
      {children}
    </div>
  );
}
