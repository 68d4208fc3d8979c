import type { ReactNode } from 'react';
import type { LibraryState } from '../../contract/library.ts';
import { LazyView } from '../ui/LazyView.tsx';
import type { DialogState } from '../window/dialogs.ts';
import { useWindow } from '../window/window-state.tsx';
import * as views from './lazy-views.ts';

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
      return <LazyView view={views.palette} onClose={close} />;
    case 'settings':
      return (
        <LazyView
          view={views.settingsDialog}
          library={library}
          section={dialog.section}
          onSection={(section) => open({ kind: 'settings', section })}
          onClose={close}
        />
      );
    case 'idea':
      return <LazyView view={views.ideaDialog} onClose={close} />;
    case 'profile':
      return <LazyView view={views.profileDialog} onClose={close} />;
    case 'recovery':
      return <LazyView view={views.recoveryDialog} library={library.id} onClose={close} />;
    case 'import':
      return <LazyView view={views.importDialog} dropped={dialog.dropped} onClose={close} />;
    case 'restored':
      return <LazyView view={views.restoredDialog} place={dialog.place} files={dialog.files} onClose={close} />;
    case 'emptyTrash':
      return <LazyView view={views.emptyTrashDialog} ids={dialog.ids} count={dialog.count} onClose={close} />;
    case 'trashed':
      return <LazyView view={views.trashedDialog} id={dialog.id} onClose={close} />;
    case 'handbook':
      return <LazyView view={views.handbookDialog} page={dialog.page} onClose={close} />;
    case 'newTopic':
      return <LazyView view={views.newTopicDialog} onClose={close} />;
    case 'renameTopic':
      return <LazyView view={views.renameTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'mergeTopic':
      return <LazyView view={views.mergeTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'placeTopic':
      return <LazyView view={views.placeTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'demoteTopic':
      return <LazyView view={views.demoteTopicDialog} topic={dialog.topic} onClose={close} />;
    case 'copy':
      return (
        <LazyView
          view={views.copyOpenDraft}
          target={dialog.target}
          onPublish={(published) => open({ kind: 'publish', path: dialog.path, ...published })}
          onClose={close}
        />
      );
    case 'spoke':
      return <LazyView view={views.makeSpoke} onClose={close} />;
    case 'hubs':
      return <LazyView view={views.hubMap} onClose={close} />;
    case 'pack':
      return <LazyView view={views.referencePack} onClose={close} />;
    case 'jobSearch':
      return <LazyView view={views.jobSearchDialog} onClose={close} />;
    case 'export':
      return <LazyView view={views.exportDrafts} path={dialog.path} onClose={close} />;
    case 'series':
      return <LazyView view={views.seriesDialog} onClose={close} />;
    case 'publish':
      return (
        <LazyView view={views.publishDraft} path={dialog.path} title={dialog.title} channel={dialog.channel} onClose={close} />
      );
    case 'version':
      return (
        <LazyView view={views.versionDialog} path={dialog.path} version={dialog.version} saved={dialog.saved} onClose={close} />
      );
  }
}
