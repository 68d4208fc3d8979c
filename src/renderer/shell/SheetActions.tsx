import { MoreHorizontal } from 'lucide-react';
import { targetOfChannel } from '../../domain/channels/first-target.ts';
import { CopyMenu } from '../channels/CopyMenu.tsx';
import { useKnownChannels } from '../channels/known-channels.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useDraftMenu } from '../library/use-draft-menu.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** What stands at the end of the sheet's toolbar: copying, and everything else that can be done with the draft. */
export function SheetActions({ session }: { session: DraftSession }) {
  const text = useText('library');
  const { dispatch } = useWindow();
  const entries = useDraftMenu('sheet');
  const { path, properties, access } = session;
  const preferred = useKnownChannels(properties.channels).map(targetOfChannel);
  return (
    <>
      <CopyMenu
        preferred={preferred}
        onCopy={(target) => dispatch({ to: 'dialog', dialog: { kind: 'copy', path, target } })}
        onExport={() => dispatch({ to: 'dialog', dialog: { kind: 'export', path } })}
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
