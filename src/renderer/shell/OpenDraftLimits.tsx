import { LimitMarks } from '../channels/LimitMarks.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useMeantFor } from './meant-for.ts';
import { useReadableDraft } from './readable-draft.ts';

/** Where the limits of its channels fall in the open draft. */
export function OpenDraftLimits({ session }: { session: DraftSession }) {
  return <LimitMarks source={useReadableDraft(session)} channels={useMeantFor(session)} />;
}
