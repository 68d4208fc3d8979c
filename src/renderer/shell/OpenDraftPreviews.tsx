import { useLibraryData } from '../bridge/LibraryData.tsx';
import { PreviewDock } from '../channels/preview/PreviewDock.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useMeantFor } from './meant-for.ts';
import { useReadableDraft } from './readable-draft.ts';

/** The open draft as readers of its channels will see it, under the text. */
export function OpenDraftPreviews() {
  const session = useOpenDraft();
  return session === null || session.handle === null ? null : <Previews session={session} />;
}

function Previews({ session }: { session: DraftSession }) {
  const { dispatch } = useWindow();
  const { profile } = useLibraryData();
  return (
    <PreviewDock
      source={useReadableDraft(session)}
      channels={useMeantFor(session)}
      wordings={session.properties.wordings}
      headline={profile.brandPhrase}
      onWordings={(wordings) => session.setProperties({ wordings })}
      onCopy={(target) => dispatch({ to: 'dialog', dialog: { kind: 'copy', path: session.path, target } })}
      onClose={() => dispatch({ to: 'previews', shown: false })}
    />
  );
}
