import './palette.css';
import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react';
import { useMemo, useState } from 'react';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { valueOr } from '../bridge/use-answer.ts';
import { useDraftCommands } from '../library/use-draft-commands.ts';
import { isBeside, useOpenDialog } from '../ui/Dialog.tsx';
import { useEnterTakesFirst } from '../ui/use-enter-takes-first.ts';
import { isShortcutName, shownShortcut } from '../window/shortcuts.ts';
import { useText } from '../words/text.tsx';
import { type Finding, findEntries, foldEntries, type PaletteEntry } from './palette-entries.ts';
import { wordGroupsOf } from './palette-words.ts';
import { useActions } from './use-actions.ts';

/** Finds every action and every draft by a few letters of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const text = useText('app');
  const dialog = useOpenDialog(onClose);
  const [typed, setTyped] = useState('');
  const entries = usePaletteEntries();
  const found = useMemo(() => findEntries(entries, typed), [entries, typed]);
  const choose = ({ entry }: Finding) => {
    onClose();
    // The dialog gives focus back first; what is chosen may want it elsewhere.
    setTimeout(entry.run);
  };
  const enter = useEnterTakesFirst((words) => {
    const [best] = findEntries(entries, words);
    if (best !== undefined) choose(best);
    return best !== undefined;
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, which the browser turns into `cancel`.
    <dialog ref={dialog} className="palette" aria-label={text('palette.label')} onClick={(event) => isBeside(event) && onClose()}>
      <ComboboxProvider open value={typed} setValue={setTyped} focusLoop>
        <Combobox
          className="palette-input"
          autoFocus
          autoSelect="always"
          placeholder={text('palette.placeholder')}
          aria-label={text('palette.placeholder')}
          {...enter.field}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onClose();
          }}
        />
        <ComboboxList className="palette-list" alwaysVisible aria-label={text('palette.label')} {...enter.list}>
          {found.map((finding) => (
            <ComboboxItem
              key={finding.entry.id}
              className="palette-item"
              value={finding.entry.label}
              setValueOnClick={false}
              focusOnHover
              onClick={() => choose(finding)}
            >
              <span className="palette-label">{finding.entry.label}</span>
              <span className="keys">{finding.entry.aside}</span>
            </ComboboxItem>
          ))}
        </ComboboxList>
        <p className="palette-none" role="status">
          {found.length === 0 && text('palette.none')}
        </p>
      </ComboboxProvider>
    </dialog>
  );
}

function usePaletteEntries() {
  const library = useText('library');
  const settings = useText('settings');
  const { drafts } = useLibraryData();
  const actions = useActions();
  const commands = useDraftCommands();
  const all = valueOr(drafts, []);
  const draftEntries = useMemo(
    () =>
      foldEntries(
        all.map(
          ({ path, title, kind }): PaletteEntry => ({
            id: `draft ${path}`,
            kind: 'draft',
            label: title.trim() === '' ? library('untitled') : title,
            aside: library(`kind.${kind}`),
            run: () => commands.open(path, 'text'),
          }),
        ),
      ),
    [all, library, commands],
  );
  const actionEntries = foldEntries(
    actions
      .filter(({ id }) => id !== 'palette.open')
      .map(
        ({ id, label, run }): PaletteEntry => ({
          id,
          kind: 'action',
          label,
          aside: isShortcutName(id) ? shownShortcut(id) : '',
          words: wordGroupsOf(id)
            .map((group) => settings(`words.${group}`))
            .join(' '),
          run,
        }),
      ),
  );
  return { actions: actionEntries, drafts: draftEntries };
}
