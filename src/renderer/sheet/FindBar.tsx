import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Finder, FindState } from '../text/find/finder.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useValue } from '../ui/value.ts';
import { useText } from '../words/text.tsx';

/** Find and replace within the draft. Enter goes on, Shift+Enter back, Escape closes with the found words selected. */
export function FindBar({ finder }: { finder: Finder }) {
  const state = useValue(finder.state);
  useEffect(() => () => finder.state.set(null), [finder]);
  return state === null ? null : <OpenFindBar finder={finder} state={state} />;
}

function OpenFindBar({ finder, state }: { finder: Finder; state: FindState }) {
  const text = useText('editor');
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking puts the focus into the field.
  useEffect(() => field.current?.select(), [state.asked]);
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') finder.close();
    else if (event.key === 'Enter' && event.target === field.current) finder.step(event.shiftKey ? -1 : 1);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'h') finder.open(true);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') finder.open(state.replacing);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="find-bar" aria-label={text('find.label')} onKeyDown={key}>
      <div className="find-row">
        <input
          ref={field}
          className="input find-field"
          aria-label={text('find.find')}
          placeholder={text('find.find')}
          value={state.query}
          onChange={(event) => finder.setQuery(event.target.value)}
        />
        {state.replacing && <ReplaceField finder={finder} state={state} />}
        <Count state={state} />
        <IconButton label={text('find.previous')} keys="Shift Enter" onClick={() => finder.step(-1)}>
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton label={text('find.next')} keys="Enter" onClick={() => finder.step(1)}>
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        {!state.replacing && (
          <button type="button" className="button button-quiet" onClick={() => finder.open(true)}>
            {text('find.more')}
          </button>
        )}
        <IconButton label={text('find.close')} keys="Esc" onClick={() => finder.close()}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {state.replacing && <ReplaceButtons finder={finder} state={state} />}
    </search>
  );
}

function Count({ state }: { state: FindState }) {
  const text = useText('editor');
  const words = state.count === 0 ? text('find.none') : text('find.count', { current: state.current + 1, count: state.count });
  return (
    <span className="find-count" role="status">
      {state.query === '' ? '' : words}
    </span>
  );
}

/** Right after the field for what to find, so that one Tab leads there. */
function ReplaceField({ finder, state }: { finder: Finder; state: FindState }) {
  const text = useText('editor');
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    finder.replaceOne();
  };
  return (
    <input
      className="input find-field"
      aria-label={text('find.replace')}
      placeholder={text('find.replace')}
      value={state.replacement}
      onChange={(event) => finder.setReplacement(event.target.value)}
      onKeyDown={key}
    />
  );
}

function ReplaceButtons({ finder, state }: { finder: Finder; state: FindState }) {
  const text = useText('editor');
  return (
    <div className="find-row">
      <button type="button" className="button" aria-disabled={state.count === 0} onClick={() => finder.replaceOne()}>
        {text('find.replaceOne')}
      </button>
      <button type="button" className="button" aria-disabled={state.count === 0} onClick={() => finder.replaceAll()}>
        {text('find.replaceAll')}
      </button>
    </div>
  );
}
