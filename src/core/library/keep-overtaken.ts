import { mergeBodies } from '../../domain/markdown/merge.ts';
import { keepBeside } from './conflicting-draft.ts';
import type { LoadedDraft } from './draft-files.ts';
import { readDraftText } from './draft-text.ts';
import { nullWhenGone } from './failure-code.ts';
import type { OpenLibrary } from './open-library.ts';
import { writeText } from './rewrite.ts';

/**
 * Keeps what another program wrote into a draft in the very moment in which it was replaced here: merged into the draft where both
 * changed other blocks, else as a draft beside it. `base` is the text that both began with.
 */
export function keepOvertaken(library: OpenLibrary, base: LoadedDraft, bytes: Uint8Array): Promise<void> {
  return library.lane.run(async () => {
    const theirs = readDraftText(base.path, { bytes, size: bytes.length, modified: 0, changed: 0 });
    // Bytes that are no text cannot be a draft; Byline has replaced none, so they were never one here.
    if (theirs.access === 'read-only' || theirs.text === base.text) return;
    const path = await library.moves.whereIs(base.path);
    const now = await library.files.read(path).catch(nullWhenGone);
    if (now !== null && (now.text === theirs.text || (await isMerged(library, base, theirs, now)))) return;
    const kept = await keepBeside(library, path, theirs.text);
    library.announce([kept.path]);
  });
}

/** Only words are merged: properties that the other program changed are kept beside. */
async function isMerged(
  library: OpenLibrary,
  base: LoadedDraft,
  theirs: Pick<LoadedDraft, 'text' | 'body'>,
  now: LoadedDraft,
): Promise<boolean> {
  const head = ({ text, body }: Pick<LoadedDraft, 'text' | 'body'>) => text.slice(0, text.length - body.length);
  if (now.access !== 'editable' || head(theirs) !== head(base)) return false;
  const merge = mergeBodies(base.body, theirs.body, now.body);
  if (!('merged' in merge)) return false;
  const written = await writeText(library, now, head(now) + merge.merged, 'now');
  library.announce([written.path]);
  return true;
}
