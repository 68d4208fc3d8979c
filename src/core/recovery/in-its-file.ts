import { mergeBodies } from '../../domain/markdown/merge.ts';
import type { LoadedDraft } from '../library/draft-files.ts';
import type { RunningLibrary } from '../library/running-library.ts';
import { itsDraft } from './its-draft.ts';
import type { KeptText } from './recovery-place.ts';

/**
 * Whether a kept text stands in its file by now: a slow save ended after all, and the window or the computer did before it could
 * let go of the text.
 */
export async function isInItsFile(library: RunningLibrary, kept: KeptText): Promise<boolean> {
  const draft = await itsDraft(library, kept);
  if (draft === null) return false;
  if (kept.kind === 'source') return draft.text === kept.text;
  return draft.access === 'editable' && hasWords(draft, kept) && hasProperties(draft, kept);
}

/** To put them in would change nothing, or they were typed at one place and typed on there. */
function hasWords({ body }: LoadedDraft, { text, base }: KeptText): boolean {
  if (text === body || base === null) return text === body;
  if (isTypedOn(base, text) && isTypedOn(text, body)) return true;
  const merge = mergeBodies(base, text, body);
  return text !== base && 'merged' in merge && merge.merged === body;
}

function hasProperties({ properties }: LoadedDraft, kept: KeptText): boolean {
  const now: Record<string, unknown> = { ...properties };
  return Object.entries(kept.properties).every(([name, value]) => JSON.stringify(value) === JSON.stringify(now[name]));
}

/** Whether one text is the other, perhaps with something put in at one place. */
function isTypedOn(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return after.length >= before.length && after.endsWith(before.slice(start));
}
