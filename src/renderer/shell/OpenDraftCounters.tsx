import { ChannelCounters } from '../channels/ChannelCounters.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useMeantFor } from './meant-for.ts';
import { useReadableDraft } from './readable-draft.ts';

/** How the open draft stands on its channels, and its language, at the foot of the window. */
export function OpenDraftCounters() {
  const session = useOpenDraft();
  return session === null || session.handle === null ? null : <Counters session={session} />;
}

function Counters({ session }: { session: DraftSession }) {
  const source = useReadableDraft(session);
  const channels = useMeantFor(session);
  const { language } = session.properties;
  return (
    <>
      <ChannelCounters source={source} channels={channels} />
      {language !== null && <span>{language.toUpperCase()}</span>}
    </>
  );
}
