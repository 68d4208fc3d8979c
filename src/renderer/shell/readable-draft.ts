import type { ReadableDraft } from '../channels/use-channel-readings.ts';
import { useSeriesOpening } from '../channels/use-series.ts';
import type { DraftSession } from '../draft/draft-session.ts';

/** The open draft as the channels read it. */
export function useReadableDraft({ path, handle, properties }: DraftSession): ReadableDraft {
  const { title, language, kind, answers, field, cuts, wordings } = properties;
  const opening = useSeriesOpening(path, properties) ?? '';
  return { draft: path, handle, title, language, kind, answered: answers[0] ?? null, field, opening, cuts, wordings };
}
