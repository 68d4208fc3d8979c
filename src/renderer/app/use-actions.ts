import { useReadingActions } from '../insight/use-reading-actions.ts';
import { useDraftActions } from '../library/use-draft-actions.ts';
import { useSettingActions } from '../settings/use-setting-actions.ts';
import type { Action } from './action.ts';
import type { DialogState } from './dialogs.ts';
import { useToaster } from './Toasts.tsx';
import { useText } from './text.tsx';
import { useLibraryCommands } from './use-library-commands.ts';
import { useViewActions } from './use-view-actions.ts';
import { useWindow } from './window-state.tsx';

/** Everything that can be done now, for palette, menu and shortcuts. */
export function useActions(): Action[] {
  return [
    ...useDraftActions(),
    ...useViewActions(),
    ...useDialogActions(),
    ...useLibraryActions(),
    ...useReadingActions(),
    ...useSettingActions(),
  ];
}

function useDialogActions(): Action[] {
  const text = useText('app');
  const { dispatch } = useWindow();
  const opens = (id: string, dialog: DialogState, label = text(`action.${id}`)): Action => ({
    id,
    label,
    run: () => dispatch({ to: 'dialog', dialog }),
  });
  return [
    opens('palette.open', { kind: 'palette' }),
    opens('settings.open', { kind: 'settings', section: 'general' }),
    opens('shortcuts.open', { kind: 'settings', section: 'shortcuts' }),
    opens('handbook.open', { kind: 'handbook', page: 'writing' }),
    opens('profile.open', { kind: 'profile' }),
    opens('topics.create', { kind: 'newTopic' }),
  ];
}

function useLibraryActions(): Action[] {
  const text = useText('app');
  const commands = useLibraryCommands();
  const toaster = useToaster();
  return [
    { id: 'library.choose', label: text('action.library.choose'), run: () => void commands.choose() },
    { id: 'library.sample', label: text('action.library.sample'), run: () => void commands.openSample() },
    { id: 'library.reveal', label: text('action.library.reveal'), run: () => void commands.reveal() },
    { id: 'undo.last', label: text('action.undo'), run: () => void toaster.undoLast() },
  ];
}
