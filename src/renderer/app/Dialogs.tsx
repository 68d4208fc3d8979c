import type { ReactNode } from 'react';
import type { LibraryState } from '../../contract/library.ts';
import { Loaded } from '../ui/Loaded.tsx';
import type { DialogState } from './dialogs.ts';
import * as parts from './parts.ts';
import { useWindow } from './window-state.tsx';

/** The dialog that is open, each loaded when it is first asked for. */
export function Dialogs({ library }: { library: LibraryState }) {
  const { state, dispatch } = useWindow();
  const { dialog } = state;
  if (dialog === null) return null;
  // A dialog that opened another one must not close that one.
  const close = () => dispatch({ to: 'dialogClosed', dialog });
  return dialogOf(dialog, close, library, (next) => dispatch({ to: 'dialog', dialog: next }));
}

function dialogOf(dialog: DialogState, close: () => void, library: LibraryState, open: (dialog: DialogState) => void): ReactNode {
  switch (dialog.kind) {
    case 'palette':
      return <Loaded part={parts.palette} onClose={close} />;
    case 'settings':
      return (
        <Loaded
          part={parts.settingsDialog}
          library={library}
          section={dialog.section}
          onSection={(section) => open({ kind: 'settings', section })}
          onClose={close}
        />
      );
    case 'profile':
      return <Loaded part={parts.profileDialog} onClose={close} />;
    case 'handbook':
      return <Loaded part={parts.handbookDialog} page={dialog.page} onClose={close} />;
    case 'newTopic':
      return <Loaded part={parts.newTopicDialog} onClose={close} />;
    case 'renameTopic':
      return <Loaded part={parts.renameTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'mergeTopic':
      return <Loaded part={parts.mergeTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'placeTopic':
      return <Loaded part={parts.placeTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'demoteTopic':
      return <Loaded part={parts.demoteTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'copy':
      return (
        <Loaded
          part={parts.copyOpenDraft}
          target={dialog.target}
          onPublish={(published) => open({ kind: 'publish', path: dialog.path, ...published })}
          onClose={close}
        />
      );
    case 'publish':
      return (
        <Loaded part={parts.publishDraft} path={dialog.path} title={dialog.title} channel={dialog.channel} onClose={close} />
      );
    case 'version':
      return (
        <Loaded part={parts.versionDialog} path={dialog.path} version={dialog.version} saved={dialog.saved} onClose={close} />
      );
  }
}
