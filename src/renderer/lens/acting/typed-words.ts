import type { LensFinding } from '../../../domain/insight/reading.ts';
import type { GuidedActionId } from './guided-actions.ts';
import type { Typed } from './words-to-put.ts';

/** Which panel words were typed in: one action of one sentence of one draft. */
export interface PanelPlace {
  draft: string;
  hint: Pick<LensFinding, 'dismissalKey'>;
  action: GuidedActionId;
}

const mostKept = 200;
const kept = new Map<string, Typed>();
const keyOf = ({ draft, hint, action }: PanelPlace) => JSON.stringify([draft, hint.dismissalKey, action]);

/** What was typed there and not yet put into the text, for as long as the window is open. */
export function typedAt(place: PanelPlace): Typed {
  return kept.get(keyOf(place)) ?? {};
}

export function keepTyped(place: PanelPlace, typed: Typed): void {
  const key = keyOf(place);
  kept.delete(key);
  kept.set(key, typed);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

export function forgetTyped(place: PanelPlace): void {
  kept.delete(keyOf(place));
}
