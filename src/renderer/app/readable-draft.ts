import type { ReadableDraft } from '../channels/use-channel-readings.ts';
import type { DraftSession } from '../editor/draft-session.ts';

/** The open draft as the channels read it. */
export function readableDraft({ path, handle, properties }: DraftSession): ReadableDraft {
  const { title, language, kind } = properties;
  return { draft: path, handle, title, language, kind };
}
