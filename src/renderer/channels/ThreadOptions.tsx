import { useId } from 'react';
import { useText } from '../words/text.tsx';
import { type ThreadChoice, threadModes } from './use-copy-result.ts';

interface ThreadOptionsProps {
  choice: ThreadChoice;
  onChange: (choice: ThreadChoice) => void;
}

/** How a text becomes a thread: where it is cut, whether parts are numbered, and how each begins. */
export function ThreadOptions({ choice, onChange }: ThreadOptionsProps) {
  const text = useText('channels');
  const id = useId();
  return (
    <div className="thread-options">
      <label htmlFor={`${id}-mode`}>{text('thread.cut')}</label>
      <select
        id={`${id}-mode`}
        className="input"
        value={choice.mode}
        onChange={(event) => onChange({ ...choice, mode: event.target.value as ThreadChoice['mode'] })}
      >
        {threadModes.map((mode) => (
          <option key={mode} value={mode}>
            {text(`thread.${mode}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-prefix`}>{text('thread.prefix')}</label>
      <input
        id={`${id}-prefix`}
        className="input"
        value={choice.prefix}
        placeholder={text('thread.prefixExample')}
        maxLength={80}
        onChange={(event) => onChange({ ...choice, prefix: event.target.value })}
      />
      <label className="switch-line">
        <input
          type="checkbox"
          checked={choice.numbering}
          onChange={(event) => onChange({ ...choice, numbering: event.target.checked })}
        />
        {text('thread.numbering')}
      </label>
    </div>
  );
}
