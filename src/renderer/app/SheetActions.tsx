import { MoreHorizontal } from 'lucide-react';
import { CopyMenu } from '../channels/CopyMenu.tsx';
import { targetOfChannel } from '../channels/copy-menu.ts';
import { useKnownChannels } from '../channels/known-channels.ts';
import type { DraftSession } from '../editor/draft-session.ts';
import { useDraftCommands } from '../library/use-draft-commands.ts';
import { useDraftMenu } from '../library/use-draft-menu.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { useText } from './text.tsx';
import { useWindow } from './window-state.tsx';

/** What stands at the end of the sheet's toolbar: copying, and everything else that can be done with the draft. */
export function SheetActions({ session }: { session: DraftSession }) {
  const text = useText('library');
  const { dispatch } = useWindow();
  const commands = useDraftCommands();
  const entries = useDraftMenu('sheet');
  const { path, properties, access } = session;
  const preferred = useKnownChannels(properties.channels).map(targetOfChannel);
  return (
    <>
      <CopyMenu
        preferred={preferred}
        onCopy={(target) => dispatch({ to: 'dialog', dialog: { kind: 'copy', path, target } })}
        onExport={(format) => void commands.exportAs(path, format)}
      />
      <MenuButton
        className="icon-button"
        aria-label={text('menu.label')}
        title={text('menu.label')}
        menuLabel={text('menu.label')}
        entries={() => entries({ path, access, ...properties })}
      >
        <MoreHorizontal size={17} aria-hidden />
      </MenuButton>
    </>
  );
}
