import { useBackupCommands } from '../backup/use-backup-commands.ts';
import { useReadingActions } from '../lens/use-reading-actions.ts';
import { useDraftActions } from '../library/use-draft-actions.ts';
import { useSettingActions } from '../settings/use-setting-actions.ts';
import { useSpellingActions } from '../spelling/use-spelling-actions.ts';
import type { Action } from '../window/action.ts';
import type { DialogState } from '../window/dialogs.ts';
import { focusAfterCommand } from '../window/keep-focus.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useLibraryCommands } from '../window/use-library-commands.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { useViewActions } from './use-view-actions.ts';

/** Everything that can be done now, for palette, menu and shortcuts. */
export function useActions(): Action[] {
  const actions = [
    ...useDraftActions(),
    ...useViewActions(),
    ...useDialogActions(),
    ...useLibraryActions(),
    ...useWholeLibraryActions(),
    ...useReadingActions(),
    ...useSettingActions(),
    ...useSpellingActions(),
  ];
  return actions.map(withFocus);
}

function withFocus(action: Action): Action {
  const run = () => {
    action.run();
    focusAfterCommand();
  };
  return { ...action, run };
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
    opens('idea.open', { kind: 'idea' }),
    opens('topics.create', { kind: 'newTopic' }),
    opens('hubs.open', { kind: 'hubs' }),
    opens('pack.open', { kind: 'pack' }),
    opens('jobSearch.open', { kind: 'jobSearch' }),
    opens('exports.open', { kind: 'export', path: null }),
    opens('series.open', { kind: 'series' }),
    opens('recovery.open', { kind: 'recovery' }),
  ];
}

/** What brings whole libraries in and out. */
function useWholeLibraryActions(): Action[] {
  const text = useText('backup');
  const words = useText('import');
  const { dispatch } = useWindow();
  const { make, restore } = useBackupCommands();
  return [
    {
      id: 'import.open',
      label: words('action'),
      run: () => dispatch({ to: 'dialog', dialog: { kind: 'import', dropped: null } }),
    },
    { id: 'backup.make', label: text('action.make'), run: () => void make() },
    { id: 'backup.restore', label: text('action.restore'), run: () => void restore() },
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
