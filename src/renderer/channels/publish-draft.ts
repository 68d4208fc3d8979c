import type { SaveOutcome } from '../../contract/drafts.ts';
import type { Publication } from '../../domain/drafts/draft.ts';
import { call } from '../bridge/calls.ts';

/** Records a publication of a draft whose text has been handed over already; rejects with a `StudioFailure`. */
export async function publishDraft(path: string, publication: Publication): Promise<SaveOutcome> {
  const { revision } = await call('drafts.read', { path });
  return call('drafts.publish', { path, revision, publication });
}
