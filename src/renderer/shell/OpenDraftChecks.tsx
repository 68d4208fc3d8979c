import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { ChecksPanel } from '../policy/ChecksPanel.tsx';
import { AskReaders } from '../portfolio/AskReaders.tsx';
import { ShareabilityCheck } from '../portfolio/Shareability.tsx';
import { PieceFields } from '../profile/PieceFields.tsx';
import { ClaimLines } from './ClaimLines.tsx';
import { FittingChannels } from './FittingChannels.tsx';

/** What the open draft is for, and what to look at before it leaves. */
export function OpenDraftChecks() {
  const session = useOpenDraft();
  if (session === null) return null;
  return (
    <ChecksPanel
      key={session.path}
      session={session}
      about={<PieceFields session={session} />}
      more={session.access === 'editable' && <MoreChecks session={session} />}
    />
  );
}

function MoreChecks({ session }: { session: DraftSession }) {
  return (
    <>
      <ClaimLines session={session} />
      <ShareabilityCheck session={session} fits={<FittingChannels session={session} />} />
      <AskReaders session={session} />
    </>
  );
}
