import { useState } from 'react';
import { call } from '../bridge/calls.ts';
import { SpokeDialog } from '../channels/SpokeDialog.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useWindow } from '../window/window-state.tsx';

/** Makes pieces for channels of the open draft, and opens the first. */
export function MakeSpoke({ onClose }: { onClose: () => void }) {
  const session = useOpenDraft();
  return session === null || session.handle === null ? null : <FromOpenDraft session={session} onClose={onClose} />;
}

function FromOpenDraft({ session, onClose }: { session: DraftSession; onClose: () => void }) {
  const { dispatch } = useWindow();
  const [body] = useState(() => session.handle?.markdown() ?? '');
  return (
    <SpokeDialog
      path={session.path}
      body={body}
      properties={session.properties}
      onId={() => idOf(session)}
      onMade={(path) => {
        onClose();
        dispatch({ to: 'where', event: { type: 'opened', path, arrival: 'text' } });
      }}
      onClose={onClose}
    />
  );
}

/** The id of a draft. One that Byline did not make is given its own by the first property that Byline writes into it. */
async function idOf(session: DraftSession): Promise<string | null> {
  await session.flush();
  const known = await call('drafts.read', { path: session.path });
  if (known.properties.id !== null) return known.properties.id;
  const { kind } = known.properties;
  const saved = await call('drafts.save', { path: session.path, revision: known.revision, properties: { kind } });
  return saved.properties.id;
}
