import { KeptField } from '../ui/KeptField.tsx';
import { useText } from '../words/text.tsx';
import { useFolderChoices } from './use-folder-choices.ts';

/** Which folders and files of the library are no drafts, one on each line. */
export function LeftOutField() {
  const text = useText('settings');
  const [choices, change] = useFolderChoices();
  if (choices === null) return null;
  return (
    <div className="setting">
      <KeptField
        label={text('folders.leaveOut')}
        hint={text('folders.leaveOutHint')}
        value={choices.leaveOut.join('\n')}
        lines={4}
        onKeep={(typed) => change({ leaveOut: patternsIn(typed) })}
      />
    </div>
  );
}

function patternsIn(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim().replaceAll('\\', '/'));
  return [...new Set(lines)].filter((line) => line !== '');
}
