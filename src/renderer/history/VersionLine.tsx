import { Tag } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { DraftVersion } from '../../contract/drafts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';

interface VersionLineProps {
  path: string;
  version: DraftVersion;
  /** Gives it a name, or takes the name away with `null`. */
  onName: (name: string | null) => void;
}

/** One earlier state: when it was, what a person called it, and the way to it. One that a sync tool keeps has no name of ours. */
export function VersionLine({ path, version: { version, saved, words, name, copy }, onName }: VersionLineProps) {
  const text = useText('history');
  const library = useText('library');
  const dates = useDates();
  const { dispatch } = useWindow();
  const [naming, setNaming] = useState(false);
  const when = dates.moment(saved);
  const end = (typed: string | null) => {
    setNaming(false);
    if (typed !== null && typed !== (name ?? '')) onName(typed === '' ? null : typed);
  };
  return (
    <li>
      <div className="history-line">
        <button
          type="button"
          className="history-version"
          onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'version', path, version, saved } })}
        >
          {name !== null && <span className="history-name">{name}</span>}
          <span>{when}</span>
          <span className="history-words">{library('words', { count: words })}</span>
          {copy !== null && <span className="history-copy">{text('copy', { file: copy })}</span>}
        </button>
        {copy === null && (
          <IconButton label={text(name === null ? 'name' : 'rename', { when })} onClick={() => setNaming(true)}>
            <Tag size={14} aria-hidden />
          </IconButton>
        )}
      </div>
      {naming && <NameField name={name ?? ''} onEnd={end} />}
    </li>
  );
}

/** Enter and leaving keep the name, Escape does not. */
function NameField({ name, onEnd }: { name: string; onEnd: (typed: string | null) => void }) {
  const text = useText('history');
  const [typed, setTyped] = useState(name);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnd(typed.trim());
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onEnd(null);
  };
  return (
    <div className="history-naming">
      <input
        className="input"
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by the button beside it.
        autoFocus
        value={typed}
        maxLength={120}
        aria-label={text('nameField')}
        placeholder={text('nameField')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={() => onEnd(typed.trim())}
      />
      <span className="field-hint">{text('nameHint')}</span>
    </div>
  );
}
