import type { DraftSummary } from '../../contract/drafts.ts';
import { draftStatuses } from '../../domain/drafts/draft.ts';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { type ShortcutName, shownShortcut } from '../window/shortcuts.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { useDraftCommands } from './use-draft-commands.ts';

type MenuDraft = Pick<DraftSummary, 'path' | 'title' | 'status' | 'channels' | 'access'>;

/** The entries of a draft's menu on its card or on its sheet; keys are told where they work. */
export function useDraftMenu(place: 'list' | 'sheet'): (draft: MenuDraft) => MenuEntry[] {
  const text = useText('library');
  const { dispatch } = useWindow();
  const commands = useDraftCommands();
  const keysInList = (name: ShortcutName) => (place === 'list' ? shownShortcut(name) : undefined);
  return ({ path, title, status, channels, access }) => {
    const changing: MenuEntry[] = [
      {
        kind: 'action',
        id: 'rename',
        label: text('menu.rename'),
        keys: keysInList('draft.rename'),
        run: () => commands.open(path, 'title'),
      },
      { kind: 'heading', id: 'status', label: text('chips.status') },
      ...draftStatuses.map(
        (each): MenuEntry => ({
          kind: 'choice',
          id: each,
          label: text(`status.${each}`),
          chosen: each === status,
          run: () => void commands.change(path, { status: each }),
        }),
      ),
      {
        kind: 'action',
        id: 'publish',
        label: text('menu.publish'),
        run: () => dispatch({ to: 'dialog', dialog: { kind: 'publish', path, title, channel: channels[0] ?? 'blog' } }),
      },
      { kind: 'separator', id: 'files' },
    ];
    return [
      ...(access === 'editable' ? changing : []),
      {
        kind: 'action',
        id: 'duplicate',
        label: text('menu.duplicate'),
        keys: shownShortcut('draft.duplicate'),
        run: () => void commands.duplicate(path),
      },
      {
        kind: 'action',
        id: 'export',
        label: text('menu.export'),
        run: () => dispatch({ to: 'dialog', dialog: { kind: 'export', path } }),
      },
      { kind: 'action', id: 'reveal', label: text('menu.reveal'), run: () => void commands.reveal(path) },
      { kind: 'separator', id: 'end' },
      {
        kind: 'action',
        id: 'trash',
        label: text('menu.trash'),
        keys: keysInList('draft.trash'),
        run: () => void commands.trash(path, title),
      },
    ];
  };
}
