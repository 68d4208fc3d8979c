import { useId } from 'react';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useText } from '../words/text.tsx';
import { useBackupCommands } from './use-backup-commands.ts';

const rhythms = ['never', 'day', 'week'] as const;

/** Copies of the whole library elsewhere: one now, one every so often, and the way back from one. */
export function BackupSection() {
  const text = useText('backup');
  const { settings } = useSettings();
  const { make, restore, schedule, working } = useBackupCommands();
  const title = useId();
  const plan = settings.backups;
  return (
    <section className="setting" aria-labelledby={title}>
      <h3 id={title} className="field-label">
        {text('title')}
      </h3>
      <p className="field-hint">{text('hint')}</p>
      <div className="setting-buttons">
        <button type="button" className="button" disabled={working} onClick={() => void make()}>
          {text('make')}
        </button>
        <button type="button" className="button" disabled={working} onClick={() => void restore()}>
          {text('restore')}
        </button>
      </div>
      <Choice
        label={text('rhythm.label')}
        options={rhythms.map((value) => ({ value, label: text(`rhythm.${value}`) }))}
        value={plan?.every ?? 'never'}
        onChange={(every) => void schedule(every)}
      />
      {plan !== null && <p className="folder-name">{plan.folder}</p>}
      <p role="status" className="field-hint">
        {working && text('working')}
      </p>
    </section>
  );
}
