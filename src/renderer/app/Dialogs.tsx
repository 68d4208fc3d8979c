import { lazy, type ReactNode, Suspense } from 'react';
import type { LibraryState } from '../../contract/library.ts';
import type { DialogState } from './dialogs.ts';
import { useWindow } from './window-state.tsx';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const SettingsDialog = lazy(async () => ({ default: (await import('../settings/SettingsDialog.tsx')).SettingsDialog }));
const ProfileDialog = lazy(async () => ({ default: (await import('../profile/ProfileDialog.tsx')).ProfileDialog }));
const VersionDialog = lazy(async () => ({ default: (await import('../library/VersionDialog.tsx')).VersionDialog }));
const topicDialogs = () => import('../topics/TopicDialogs.tsx');
const NewTopicDialog = lazy(async () => ({ default: (await topicDialogs()).NewTopicDialog }));
const RenameTopicDialog = lazy(async () => ({ default: (await topicDialogs()).RenameTopicDialog }));
const MergeTopicDialog = lazy(async () => ({ default: (await topicDialogs()).MergeTopicDialog }));
const PlaceTopicDialog = lazy(async () => ({ default: (await topicDialogs()).PlaceTopicDialog }));
const DemoteTopicDialog = lazy(async () => ({ default: (await topicDialogs()).DemoteTopicDialog }));

const CopyOpenDraft = lazy(async () => ({ default: (await import('./CopyOpenDraft.tsx')).CopyOpenDraft }));
const PublishDraft = lazy(async () => ({ default: (await import('./PublishDraft.tsx')).PublishDraft }));

/** The dialog that is open, each loaded when it is first asked for. */
export function Dialogs({ library }: { library: LibraryState }) {
  const { state, dispatch } = useWindow();
  const { dialog } = state;
  if (dialog === null) return null;
  // A dialog that opened another one must not close that one.
  const close = () => dispatch({ to: 'dialogClosed', dialog });
  return (
    <Suspense fallback={null}>{dialogOf(dialog, close, library, (next) => dispatch({ to: 'dialog', dialog: next }))}</Suspense>
  );
}

function dialogOf(dialog: DialogState, close: () => void, library: LibraryState, open: (dialog: DialogState) => void): ReactNode {
  switch (dialog.kind) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'settings':
      return (
        <SettingsDialog
          library={library}
          section={dialog.section}
          onSection={(section) => open({ kind: 'settings', section })}
          onClose={close}
        />
      );
    case 'profile':
      return <ProfileDialog onClose={close} />;
    case 'newTopic':
      return <NewTopicDialog onClose={close} />;
    case 'renameTopic':
      return <RenameTopicDialog topic={dialog.topic} onClose={close} />;
    case 'mergeTopic':
      return <MergeTopicDialog topic={dialog.topic} onClose={close} />;
    case 'placeTopic':
      return <PlaceTopicDialog topic={dialog.topic} onClose={close} />;
    case 'demoteTopic':
      return <DemoteTopicDialog topic={dialog.topic} onClose={close} />;
    case 'copy':
      return (
        <CopyOpenDraft
          target={dialog.target}
          onPublish={(published) => open({ kind: 'publish', path: dialog.path, ...published })}
          onClose={close}
        />
      );
    case 'publish':
      return <PublishDraft path={dialog.path} title={dialog.title} channel={dialog.channel} onClose={close} />;
    case 'version':
      return <VersionDialog path={dialog.path} version={dialog.version} saved={dialog.saved} onClose={close} />;
  }
}
