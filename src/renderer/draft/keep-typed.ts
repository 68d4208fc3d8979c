import type { DraftPropertyChanges } from '../../contract/drafts.ts';
import { call, currentLibrary } from '../bridge/calls.ts';
import { typedUntilRest } from '../window/typed-ahead.ts';

/** A title is no longer than this. */
const longestTitle = 300;

/**
 * Keeps in the recovery place what was typed for a draft that could not be made or shown: its first line is the title, as it would
 * have been. Gives whether there was anything; rejects when it could not be kept.
 */
export async function keepTyped(properties: DraftPropertyChanges = {}): Promise<boolean> {
  const library = currentLibrary();
  const typed = await typedUntilRest();
  if (typed.trim() === '' || library === null) return false;
  const [first = '', ...lines] = typed.split('\n');
  const title = first.slice(0, longestTitle);
  const text = [first.slice(longestTitle), ...lines].join('\n');
  await call('recovery.keep', {
    library,
    path: 'new-draft.md',
    revision: null,
    title,
    kind: 'body',
    text,
    base: null,
    properties: { ...properties, title },
    replaces: null,
  });
  return true;
}
