import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { shownShortcut } from '../window/shortcuts.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** The search field over the list; it finds while one types. Arrow down goes to what was found, Escape clears. */
export function SearchField({ listId }: { listId: string | null }) {
  const text = useText('library');
  const field = useRef<HTMLInputElement>(null);
  const { state, dispatch } = useWindow();
  const { query } = state.list;
  const type = (words: string) => dispatch({ to: 'list', event: { type: 'queryTyped', query: words } });
  const clear = () => {
    type('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      if (listId !== null) document.getElementById(listId)?.focus();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      event.stopPropagation();
      clear();
    }
  };
  return (
    <search className="search-field">
      <Search size={15} aria-hidden className="search-sign" />
      <input
        ref={field}
        type="text"
        className="search-input"
        data-focus="search"
        aria-label={text('search.label')}
        aria-controls={listId ?? undefined}
        placeholder={text('search.placeholder')}
        value={query}
        maxLength={500}
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <span className="keys" aria-hidden="true">
          {shownShortcut('search.focus')}
        </span>
      ) : (
        <IconButton label={text('search.clear')} onClick={clear}>
          <X size={15} aria-hidden />
        </IconButton>
      )}
    </search>
  );
}
